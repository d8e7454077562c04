const DIGIT = '[0-9０-９]';
/** Phone numbers as people write them: groups parted by a space or a dash. */
const GROUPED = new RegExp(`${DIGIT}+(?:[ \\u00a0-]${DIGIT}+)+`, 'g');
const RUN = new RegExp(`${DIGIT}{4,}`, 'g');
/** Numbers spelled to get past a filter: 一三八…, 幺三八…. */
const SPELLED = /[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]{7,}/g;

/**
 * Takes telephone, order and card numbers out of a text before it is kept: every run of at least four
 * digits, and at least seven digits in groups or spelled out, become `****`. Doses and counts stay.
 */
export function maskNumbers(text: string): string {
  return text
    .replace(GROUPED, (run) => (countDigits(run) >= 7 ? '****' : run))
    .replace(SPELLED, '****')
    .replace(RUN, '****');
}

const countDigits = (text: string) => text.match(new RegExp(DIGIT, 'g'))?.length ?? 0;
