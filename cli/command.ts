/** One command of `yaogui`. Its file name is its name. */
export type Command = {
  /** One line for the help. */
  summary: string;
  /** @returns the exit status */
  run(args: string[]): Promise<number>;
};
