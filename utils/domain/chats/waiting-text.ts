/** What a list row's own words say about a wait. */
export type WaitingText = {
  /** `waited`: so long already. `left`: until the platform's limit. `over`: past that limit. */
  kind: 'waited' | 'left' | 'over';
  ms: number;
  /** Length of the smallest unit named; the true figure is less than one unit more. */
  unitMs: number;
};

const UNITS: readonly [name: string, ms: number][] = [
  ['天', 86_400_000],
  ['(?:个)?(?:小时|时)', 3_600_000],
  ['分钟?', 60_000],
  ['秒钟?', 1_000],
];
const DURATION = UNITS.map(([name]) => `(?:(\\d{1,5})${name})?`).join('');
const PATTERN = new RegExp(
  `^(已等待?|等待(?:时间)?|未回复|已?超时|还剩|仅剩|剩余?)?:?${DURATION}(后(?:将|会)?超时|前|未回复|已?超时)?$`,
);

/**
 * Reads 12秒, 3分钟, 已等待2小时, 1小时5分, 12秒后超时, 已超时3分钟, 刚刚.
 * @returns `null` for anything else: times of day, and limits such as 请在3分钟内回复, which say nothing
 *   about this wait
 */
export function parseWaitingText(text: string | null): WaitingText | null {
  const plain = (text ?? '').normalize('NFKC').replace(/\s+/g, '');
  if (plain === '刚刚') return { kind: 'waited', ms: 0, unitMs: 60_000 };
  const match = PATTERN.exec(plain);
  if (!match) return null;
  const [, before = '', ...rest] = match;
  const after = rest.pop() ?? '';
  let ms = 0;
  let unitMs = 0;
  for (const [index, [, size]] of UNITS.entries()) {
    if (rest[index] === undefined) continue;
    ms += Number(rest[index]) * size;
    unitMs = size;
  }
  if (unitMs === 0) return null;
  if (after.startsWith('后') || /剩/.test(before)) return { kind: 'left', ms, unitMs };
  const isOver = before.endsWith('超时') || after.endsWith('超时');
  return { kind: isOver ? 'over' : 'waited', ms, unitMs };
}
