let bytes: Map<string, readonly number[]> | null = null;

/** A text as Chinese programs write CSV; for letters of the two-byte planes, which is what people write. */
export function encodeGb18030(text: string): Uint8Array {
  bytes ??= twoByteLetters();
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter.charCodeAt(0) < 0x80) return letter.charCodeAt(0);
      const pair = bytes!.get(letter);
      if (!pair) throw new Error(`no two bytes for ${letter}`);
      return pair;
    }),
  );
}

/** The decoder knows the table: every pair of bytes is asked for its letter. */
function twoByteLetters(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const letters = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== '\ufffd') letters.set(letter, [lead, trail]);
    }
  return letters;
}
