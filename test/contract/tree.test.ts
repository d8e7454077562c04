import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A capability is a file named after its id, registered in a sorted list, with a test beside it. */
const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const isTest = (name: string) => /\.test\.tsx?$/.test(name);

type Place = {
  folder: string;
  /** Files there that are no capability. */
  except?: string[];
  /** Where each must be named. */
  registry: string;
  /** A test that walks the registry, or drives all of them together, serves those without their own. */
  sharedTest?: string;
};

const PLACES: Place[] = [
  {
    folder: 'utils/domain/events',
    except: ['envelope.ts', 'examples.ts', 'observation.ts', 'registry.ts', 'restate.ts'],
    registry: 'utils/domain/events/registry.ts',
    sharedTest: 'utils/domain/events/registry.test.ts',
  },
  // `demo` is driven as a person would: by its tour.
  { folder: 'cli/commands', registry: 'cli/main.ts', sharedTest: 'test/e2e/tour.spec.ts' },
  { folder: 'entrypoints/background/handlers', registry: 'entrypoints/background/handlers.ts' },
  {
    folder: 'entrypoints/page.content/features',
    except: ['contract.ts', 'registry.ts'],
    registry: 'entrypoints/page.content/features/registry.ts',
  },
  {
    folder: 'server/routes',
    except: ['context.ts'],
    registry: 'server/app.ts',
    sharedTest: 'server/app.test.ts',
  },
];

describe.each(PLACES)('$folder', ({ folder, except = [], registry, sharedTest }) => {
  const files = readdirSync(join(ROOT, folder)).filter(
    (name) =>
      /\.tsx?$/.test(name) &&
      !isTest(name) &&
      !except.includes(name) &&
      statSync(join(ROOT, folder, name)).isFile(),
  );

  test('has members', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)('%s is registered', (name) => {
    expect(read(registry)).toContain(name);
  });

  test.each(files)('%s is tested', (name) => {
    const stem = name.replace(/\.tsx?$/, '');
    const tests = ['.test.ts', '.test.tsx'].map((end) => join(folder, stem + end));
    const isTested = [...tests, ...(sharedTest ? [sharedTest] : [])].some((path) =>
      existsSync(join(ROOT, path)),
    );
    expect(isTested).toBe(true);
  });
});

const sources = ['cli', 'components', 'entrypoints', 'server', 'utils'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !isTest(name))
    .map((name) => join(folder, name)),
);

test('only receive.ts listens to messages', () => {
  const listeners = sources.filter((path) => /\.onMessage\b/.test(read(path)));
  expect(listeners).toEqual(['utils/messaging/receive.ts']);
});

test('nothing writes markup from text', () => {
  const writers = sources.filter((path) =>
    /\.(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/.test(
      read(path),
    ),
  );
  expect(writers).toEqual([]);
});

test('a file of more than 300 lines says why in its first comment', () => {
  const silent = sources.filter((path) => {
    const text = read(path);
    return text.trimEnd().split('\n').length > 300 && !/^(#!.*\n)?\s*(\/\*|\/\/)/.test(text);
  });
  expect(silent).toEqual([]);
});
