import type { Normalised } from '../../text/normalise.ts';
import type { Span } from '../finding.ts';
import type { RunRule } from '../kinds/kind.ts';

/** 幺 for one and 拐 for seven are said on the telephone; o and l stand for 0 and 1 beside digits. */
const DIGITS = '0〇零洞oO○|1一幺壹l丨|2二贰两|3三叁|4四肆|5五伍|6六陆|7七柒拐|8八捌|9九玖勾';
const VALUE = new Map(
  DIGITS.split('|').flatMap((forms, value) => [...forms].map((form) => [form, value] as const)),
);
const IS_BETWEEN = /[\s.,，、·*/()+_~\-—|☎📱]/u;
/** What such a row of digits also is: then nobody is being called. */
const OTHER = /(?:单号|运单|订单|编号|批号|文号|准字|条码|追溯码|物流|尾号|[a-z])[:是为 ]{0,3}$/;

/**
 * A mobile number written so that a word list does not see it (一三八0013八…, 1 3 8 0 0 1 …): eleven digits that
 * begin like one, some not as plain digits or each apart. A number in the usual groups is left alone: it may be
 * the courier's. (The platforms' rules on leading buyers elsewhere.)
 */
export const hiddenNumber: RunRule = ({ texts }) =>
  texts.flatMap(({ surface, text }) => {
    if (surface !== 'message') return [];
    return [...rowsOf(text.normal)].map((span) => ({ field: 'message' as const, span, text }));
  });

function* rowsOf(normal: Normalised): Generator<Span> {
  const { text } = normal;
  for (let start = 0; start < text.length; start++) {
    if (VALUE.get(text[start]!) !== 1 || OTHER.test(text.slice(Math.max(0, start - 8), start)))
      continue;
    const end = hiddenEnd(normal, start);
    if (end === null) continue;
    yield { start, end };
    start = end - 1;
  }
}

/** Where a disguised number that starts here ends, or `null`. */
function hiddenEnd({ text, source, origin }: Normalised, start: number): number | null {
  let digits = '';
  let oddCount = 0;
  let breakCount = 0;
  let end = start;
  for (let i = start; i < text.length; i++) {
    const value = VALUE.get(text[i]!);
    if (value !== undefined) {
      if (digits.length === 11) return null;
      if (digits.length > 0 && i > end) breakCount++;
      digits += value;
      if (!/[0-9０-９]/.test(source[origin[i]!]!)) oddCount++;
      end = i + 1;
    } else if (i - end >= 2 || !IS_BETWEEN.test(text[i]!)) break;
  }
  const isNumber = digits.length === 11 && /^1[3-9]/.test(digits);
  return isNumber && (oddCount > 0 || breakCount > 3) ? end : null;
}
