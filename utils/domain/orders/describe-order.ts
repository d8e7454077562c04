import { createTranslate, type Locale } from '../language/translate.ts';
import { orderWords } from '../language/words/orders.ts';
import type { OrderAudit, OrderFinding } from './audit-order.ts';
import type { Order } from './order.ts';

type WordId = keyof typeof orderWords;
export type OrderWords = { title: string; chip: string; sentence: string };

/** Width of a chip in Han characters; a Latin letter or digit is half of one. */
const CHIP_WIDTH = 22;
const SENTENCE_WORDS_WIDTH = 16;
const COUNTERS: Record<string, string> = {};
for (const pair of '盒box 瓶bottle 支piece 袋sachet 罐can 板blister 包pack 件item 桶tub 箱case 套set 台unit 双pair 副pair 条strip 粒capsule 片tablet 丸pill 贴patch 只piece 个piece 枚piece 张sheet'.split(
  ' ',
))
  COUNTERS[pair[0]!] = pair.slice(1);

/** Words for chip (both sides, at most 22 Han characters) and card (one sentence and what to do). */
export function describeOrderFinding(finding: OrderFinding, locale: Locale): OrderWords {
  return describe(finding, locale, CHIP_WIDTH);
}

/**
 * Words for a whole audit: spec and quantity of one item together, else the heaviest finding and how many there are.
 * @returns `null` when there is nothing to say
 */
export function describeAudit(audit: OrderAudit, _order: Order, locale: Locale): OrderWords | null {
  const [first] = audit.findings;
  if (!first) return null;
  const t = createTranslate(orderWords, locale);
  const pair = findPair(audit.findings);
  const rest = audit.findings.length - (pair ? 2 : 1);
  const more = rest > 0 ? t('orders.chip.more', { n: audit.findings.length }) : '';
  const room = CHIP_WIDTH - widthOf(more);
  const words = pair ? describePair(pair, locale, room) : describe(first, locale, room);
  return { ...words, chip: words.chip + more };
}

function describe(finding: OrderFinding, locale: Locale, room: number): OrderWords {
  const t = createTranslate(orderWords, locale);
  const side = t(`orders.side.${finding.source}`);
  const say = (text: string) => inLanguage(text, locale);
  const wanted = say(finding.wanted);
  const ordered = finding.ordered === null ? null : say(finding.ordered);
  const id = finding.message.id as WordId;
  const chipId =
    id === 'orders.courier.memo'
      ? 'orders.chip.memo'
      : ordered === null || id === 'orders.turned-down'
        ? 'orders.chip.one'
        : 'orders.chip.both';
  const clip = (text: string) => cutTo(text, SENTENCE_WORDS_WIDTH);
  return {
    title: t(`orders.kind.${finding.kind}`),
    chip: fitChip(
      (a, b) => t(chipId, { side, wanted: a, ordered: b }),
      wanted,
      ordered ?? '',
      room,
    ),
    sentence: spaced(t(id, { side, wanted: clip(wanted), ordered: clip(ordered ?? '') }), locale),
  };
}

type Pair = { spec: OrderFinding; count: OrderFinding };

/** Spec or strength and quantity of one item in one note are one difference to the reader. */
function findPair(findings: readonly OrderFinding[]): Pair | null {
  const spec = findings.find(
    ({ kind, ordered, message }) =>
      (kind === 'strength' || kind === 'spec') &&
      ordered !== null &&
      message.id === 'orders.differs',
  );
  const count = findings.find(
    ({ kind, source, item, message }) =>
      kind === 'quantity' &&
      source === spec?.source &&
      item === spec.item &&
      message.id === 'orders.differs',
  );
  return spec && count ? { spec, count } : null;
}

function describePair({ spec, count }: Pair, locale: Locale, room: number): OrderWords {
  const t = createTranslate(orderWords, locale);
  const side = t(`orders.side.${spec.source}`);
  const say = (text: string) => inLanguage(text, locale);
  const times = locale === 'en' ? ' × ' : '×';
  const wanted = `${say(spec.wanted)}${times}${say(count.wanted)}`;
  const ordered = `${say(spec.ordered!)}${times}${say(count.ordered!)}`;
  const values = {
    side,
    wantedSpec: say(spec.wanted),
    wantedCount: say(count.wanted),
    orderedSpec: say(spec.ordered!),
    orderedCount: say(count.ordered!),
  };
  return {
    title: t('orders.and', {
      a: t(`orders.kind.${spec.kind}`),
      b: t('orders.kind.quantity').toLowerCase(),
    }),
    chip: fitChip(
      (a, b) => t('orders.chip.both', { side, wanted: a, ordered: b }),
      wanted,
      ordered,
      room,
    ),
    sentence: spaced(t('orders.spec-and-quantity', values), locale),
  };
}

/** Cuts the ordered side first, then the end of the wish, until the chip fits. */
function fitChip(
  say: (wanted: string, ordered: string) => string,
  wanted: string,
  ordered: string,
  room: number,
): string {
  const frame = widthOf(say('', ''));
  const left = room - frame;
  if (widthOf(wanted) + widthOf(ordered) <= left) return say(wanted, ordered);
  const forOrdered = Math.min(
    widthOf(ordered),
    Math.max(left - widthOf(wanted), Math.floor(left / 2)),
  );
  const short = cutTo(ordered, forOrdered);
  return say(cutTo(wanted, left - widthOf(short)), short);
}

/** Shortens from the end, never inside a number with its unit. */
function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept.replace(/[\d.]+$/, '')}…`;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.codePointAt(0)! < 0x2000 ? 0.5 : 1;
  return width;
}

/** Our own words for a wish, in English; what the buyer wrote stays as it is. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^改地址$/, 'another address'],
  [/^改门牌$/, 'another house number'],
  [/^改收货人$/, 'another receiver'],
  [/^尾号(\d+)$/, 'ending in $1'],
  [/^不要(\p{Script=Han}{2})$/u, 'not $1'],
  [/^已安排/, 'arranged '],
  [/^发(\p{Script=Han}{2})$/u, 'by $1'],
  [/^([A-Z]+)码$/, 'size $1'],
  [/^(\d+)度$/, 'power $1'],
];

/** 2盒 → 2 boxes. */
function inLanguage(text: string, locale: Locale): string {
  if (locale !== 'en') return text;
  const own = ENGLISH.find(([pattern]) => pattern.test(text));
  if (own) return text.replace(own[0], own[1]);
  return text.replace(/^(不是|不要)?(共)?(\d+)(\p{Script=Han})$/u, (whole, not, total, n, unit) => {
    const word = COUNTERS[unit];
    if (!word) return whole;
    const plural = n === '1' ? word : `${word}${word.endsWith('x') ? 'es' : 's'}`;
    return `${not ? 'not ' : ''}${n} ${plural}${total ? ' in all' : ''}`;
  });
}

/** Space between Han and digits in running text; none between Han and Han, none in strengths. */
function spaced(text: string, locale: Locale): string {
  if (locale === 'en') return text;
  const parts = text.split(/(“[^”]*”)/);
  return parts
    .map((part) =>
      part.startsWith('“')
        ? part
        : part
            .replace(/(\d)(?=[\p{Script=Han}])/gu, '$1 ')
            .replace(/([\p{Script=Han}])(?=\d)/gu, '$1 ')
            .replace(/([\p{Script=Han}，]) (?=\p{Script=Han})/gu, '$1'),
    )
    .join('');
}
