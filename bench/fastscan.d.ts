/** The parts of fastscan that the bench uses; it ships no types. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): [start: number, word: string][];
  }
}
