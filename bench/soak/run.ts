import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../server/testing-postgres.ts';
import { copyDatabase } from '../../server/testing-template.ts';
import { checkTexts } from './check-texts.ts';
import { createChance } from './random.ts';
import { writeReport } from './report.ts';
import { openState, type State, saveState } from './state.ts';
import { type Place, type Tell, workDay } from './working-day.ts';

/** Every so many units the embedded database starts anew, so that days keep their pace. */
const UNITS_PER_FOLDER = 60;

export type SoakOptions = {
  seed: string;
  minutes: number;
  isResumed: boolean;
  /** One unit to repeat; nothing is kept of it. */
  unit: number | null;
};

/** @returns whether anything was found that must never be */
export async function runSoak({ seed, minutes, isResumed, unit }: SoakOptions): Promise<boolean> {
  const state = openState(seed, isResumed);
  const places = await openPlaces(state);
  try {
    if (unit !== null) await runUnit(state, unit, places);
    else await runUntil(Date.now() + minutes * 60_000, state, places);
  } finally {
    await places.close();
  }
  for (const { unit: of, what } of state.findings) console.log(`unit ${of}: ${what}`);
  console.log(`${state.findings.length} findings`);
  return state.findings.length > 0;
}

async function runUntil(endAt: number, state: State, places: Places): Promise<void> {
  while (Date.now() < endAt) {
    const startedAt = Date.now();
    await runUnit(state, state.nextUnit, places);
    state.nextUnit++;
    state.elapsedMs += Date.now() - startedAt;
    saveState(state);
    if (state.nextUnit % 20 === 0)
      console.log(`${state.nextUnit} units, ${state.findings.length} findings`);
  }
  writeReport(state);
}

/** Every other unit is a working day, by turns on each database; the rest are texts. */
async function runUnit(state: State, unit: number, places: Places): Promise<void> {
  const tell: Tell = {
    count: (what, by = 1) => {
      state.counts[what] = (state.counts[what] ?? 0) + by;
    },
    found: (what) => state.findings.push({ unit, what }),
    longest: (what, ms) => {
      state.longestMs[what] = Math.max(state.longestMs[what] ?? 0, Math.round(ms));
    },
  };
  const chance = createChance(`${state.seed}/${unit}`);
  if (unit % 2 === 1) return checkTexts(chance, tell);
  const place = await places.at(unit / 2);
  if (!state.databases.includes(place.name)) state.databases.push(place.name);
  tell.count(`working days, ${place.name}`);
  try {
    await workDay(chance, place, `${state.seed}-${unit}-${state.runCount}`, tell);
  } catch (error) {
    tell.found(`working day threw: ${(error as Error).stack?.slice(0, 600)}`);
  }
}

type Places = { at(turn: number): Promise<Place>; close(): Promise<void> };

async function openPlaces(state: State): Promise<Places> {
  const folders: string[] = [];
  const makeFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'yaogui-soak-'));
    folders.push(folder);
    return folder;
  };
  const postgres = await startPostgres();
  const hasPostgres = !('notRun' in postgres);
  if (!hasPostgres) {
    console.warn(`PostgreSQL: not run, ${postgres.notRun}`);
    const notRun = 'PostgreSQL not run';
    if (!state.databases.includes(notRun)) state.databases.push(notRun);
  }
  const postgresFolder = makeFolder();
  let embedded = '';
  let uses = 0;
  return {
    async at(turn) {
      if (hasPostgres && turn % 2 === 1)
        return { name: postgres.version, dataDir: postgresFolder, databaseUrl: postgres.url };
      if (uses++ % UNITS_PER_FOLDER === 0) {
        embedded = makeFolder();
        await copyDatabase(embedded);
      }
      return { name: 'PGlite', dataDir: embedded };
    },
    async close() {
      if (hasPostgres) await postgres.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
