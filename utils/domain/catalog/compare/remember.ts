/**
 * Shops and leaflets say the same sentences again and again: what was read of one is kept, a few thousand at a time.
 * @param read what a text says; nobody may change what it returns
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    if (text.length > LENGTH_MAX) return read(text);
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= KEPT_MAX) known = new Map();
      made = read(text);
      known.set(text, made);
    }
    return made;
  };
}

const KEPT_MAX = 4000;
const LENGTH_MAX = 200;
