/** A number anywhere in a text. */
const NUMBER = /[-−]?\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|[-−]?\d{1,15}(?:\.\d{1,6})?/;

/** A count out of 共2件, ×2, x2. `null` without a number. */
export function countIn(text: string | null): number | null {
  const number = numberIn(text);
  return number === null ? null : Number(number);
}

/**
 * An amount in 元 out of ￥1,018.50 or, with unit `fen`, out of 101850.
 * Computed in whole 分, so that 19.90 stays 19.9.
 */
export function moneyIn(text: string | null, unit: 'yuan' | 'fen' = 'yuan'): number | null {
  const number = numberIn(text);
  if (number === null) return null;
  if (unit === 'fen') return Math.round(Number(number)) / 100;
  const [whole = '0', part = ''] = number.replace('-', '').split('.');
  const fen = Number(whole) * 100 + Math.round(Number(`0.${part || '0'}`) * 100);
  return (number.startsWith('-') ? -fen : fen) / 100;
}

function numberIn(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.replace(/[０-９．，]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
  const found = NUMBER.exec(plain.slice(0, 400));
  return found ? found[0].replaceAll(',', '').replace('−', '-') : null;
}
