import { AsyncLocalStorage } from 'node:async_hooks';

/** One life of a device's worker; what it left in storage outlives it. */
export type Life = { stored: Map<string, unknown>; isDead: boolean };

/** Which device is at work: several share this process, as they never would a browser. */
export const lives = new AsyncLocalStorage<Life>();

function area() {
  const mine = () => {
    const life = lives.getStore();
    if (!life) throw new Error('storage outside of a device');
    // An ended worker writes nothing any more, whatever it had begun.
    if (life.isDead) throw new Error('worker ended');
    return life.stored;
  };
  return {
    async get(keys: string | string[] | null) {
      const stored = mine();
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      const found = wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)]);
      return structuredClone(Object.fromEntries(found));
    },
    async set(values: Record<string, unknown>) {
      const stored = mine();
      for (const [key, value] of Object.entries(structuredClone(values))) stored.set(key, value);
    },
    async remove(keys: string | string[]) {
      const stored = mine();
      for (const key of [keys].flat()) stored.delete(key);
    },
  };
}

/** What of the browser journal and sync use. */
export const browser = { storage: { local: area(), session: area() } };
