import { SHOWN_LEVELS, type ShownLevel } from '@/utils/domain/rules/shown-level.ts';

export {
  byWeight,
  SHOWN_LEVELS,
  type ShownLevel,
  shownLevel,
} from '@/utils/domain/rules/shown-level.ts';

/** How many of each level, heaviest first; a level without any is left out. */
export function countLevels(levels: readonly ShownLevel[]): [ShownLevel, number][] {
  return SHOWN_LEVELS.map((level): [ShownLevel, number] => [
    level,
    levels.filter((other) => other === level).length,
  ]).filter(([, count]) => count > 0);
}
