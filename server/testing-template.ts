import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from './db/database.ts';

/**
 * Puts an empty embedded database with today's tables into `<dataDir>/database`. Making one takes
 * seconds, so a template is made once and copied; a new library or migration makes a new template.
 */
export async function copyDatabase(dataDir: string): Promise<void> {
  cpSync(await findTemplate(), join(dataDir, 'database'), { recursive: true });
}

async function findTemplate(): Promise<string> {
  const read = (path: string) =>
    readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
  const { version } = JSON.parse(read('../node_modules/@electric-sql/pglite/package.json')) as {
    version: string;
  };
  const journal = read('db/migrations/meta/_journal.json');
  const key = createHash('sha256').update(`${version}\n${journal}`).digest('hex').slice(0, 12);
  const template = join(tmpdir(), `yaogui-template-${userInfo().username}-${key}`);
  if (existsSync(template)) return template;

  const making = mkdtempSync(join(tmpdir(), 'yaogui-template-'));
  const { close } = await openDatabase({ folder: join(making, 'database') });
  await close();
  try {
    renameSync(join(making, 'database'), template);
  } catch (error) {
    // Another test file was faster; its template is as good.
    if (!existsSync(template)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return template;
}
