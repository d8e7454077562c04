import type { Extension } from './browser.ts';

/** Everything in the extension's own database, by table; read past our code, over the browser's API. */
export async function readJournal(extension: Extension): Promise<Record<string, unknown[]>> {
  const page = await extension.open('popup.html');
  try {
    return await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const names = (await indexedDB.databases()).map(({ name }) => name);
      if (!names.includes('yaogui')) return {};
      const db = await done(indexedDB.open('yaogui'));
      const tables = [...db.objectStoreNames];
      const rows = await Promise.all(
        tables.map((name) => done(db.transaction(name).objectStore(name).getAll())),
      );
      db.close();
      return Object.fromEntries(tables.map((name, i) => [name, rows[i] as unknown[]]));
    });
  } finally {
    await page.close();
  }
}
