/** What an official number is of; drugs by their letter. */
export type NumberKind = 'H' | 'Z' | 'S' | 'drug' | 'device' | 'health' | 'other';

/**
 * Looks at the form of an official number as `foldNumbers` gives it.
 * Source: 药品注册管理办法第一百二十三条 (国药准字), 医疗器械注册与备案管理办法第一百一十六条 (械注, 械备),
 * 保健食品注册与备案管理办法第三十条、第五十一条 (国食健注, 食健备).
 * @returns `malformed`: it begins like a number of ours but does not go on like one
 */
export function numberForm(number: string): { kind: NumberKind; isMalformed: boolean } {
  const drug = /^(?:国药准字|(?:进口药品|医药产品)?注册证号?)([A-Z])/.exec(number);
  if (drug || /^[HZSBTFJ][CJ]?\d{6,10}$/.test(number)) {
    const rest = number.replace(/^\D*?(?=[A-Z])/, '');
    const letter = rest[0]!;
    const kind = letter === 'H' || letter === 'Z' || letter === 'S' ? letter : 'drug';
    return { kind, isMalformed: !/^[HZSBTFJ][CJ]?\d{8}$/.test(rest) };
  }
  if (/^国药准字/.test(number)) return { kind: 'drug', isMalformed: true };
  if (/械(?:注|备)/.test(number) && number.length < 30)
    return {
      kind: 'device',
      isMalformed: !/^[一-龥]{1,6}?械(?:注[准进许]\d{11}|备\d{8,12})(?:号)?$/.test(number),
    };
  if (/食药监械/.test(number)) return { kind: 'device', isMalformed: false };
  if (/食健|健字/.test(number))
    return {
      kind: 'health',
      isMalformed:
        !/^(?:国食健[注字][GJ]?\d{8}|食健备[GJ]?\d{12}|卫食健(?:进)?字\(\d{4}\)第?\d{3,4})号?$/.test(
          number,
        ),
    };
  return { kind: 'other', isMalformed: false };
}
