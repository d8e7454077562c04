import { normalise } from '../../text/normalise.ts';
import { companyCores } from '../company.ts';
import { formsOfField } from '../dosage-form.ts';
import { foldGreek, type ProductName, readName } from '../product-name.ts';
import type { CatalogRecord } from '../record.ts';
import { devicesIn } from './device-name.ts';

/** What a record calls its product, made ready to be held against a listing. */
export type Named = {
  /** Generic name and its alternatives, as the record writes them and taken apart. */
  generics: readonly (ProductName & { text: string; plain: string })[];
  /** Trade name, brand and the words of the firms: what may stand in front of a name. Normalised, longest first. */
  brands: readonly string[];
  /** Forms the field for the form names. */
  forms: readonly string[];
  /** Name and form together, when they are those of a device we know. */
  device: string | null;
};

const ready = new WeakMap<CatalogRecord, Named>();

/** Reads the names of a record once. */
export function namedOf(record: CatalogRecord): Named {
  const known = ready.get(record);
  if (known) return known;
  const named = readNamed(record);
  ready.set(record, named);
  return named;
}

function readNamed(record: CatalogRecord): Named {
  const brands = new Set<string>();
  for (const value of [record.tradeName, record.brand])
    for (const word of namesIn(value ?? '')) brands.add(word);
  for (const firm of [record.manufacturer, record.holder])
    for (const core of companyCores(firm ?? '')) brands.add(core);
  const form = normalise(record.form ?? '').text;
  const own = [...brands].sort((a, b) => b.length - a.length);
  const device = `${normalise(record.genericName ?? '').text} ${form}`;
  return {
    generics: namesIn(record.genericName ?? '').map((text) => {
      const plain = withoutBrand(text, own);
      return { ...readName(plain), text, plain: foldGreek(plain.replace(/\([^()]*\)/g, '')) };
    }),
    brands: own,
    forms: formsOfField(form),
    device: devicesIn(device).length > 0 ? device : null,
  };
}

/** Several names in one cell, or one with others in brackets (曾用名). */
function namesIn(value: string): string[] {
  return normalise(value)
    .text.replace(/\((?:曾用名|商品名|别名|原名|又名)[:：]?([^()]*)\)/g, ';$1')
    .split(/[;、,|\n]|\/(?=[\u4e00-\u9fff]{3})/)
    .map((name) => name.replace(/[\s·®™]/g, ''))
    .filter((name) => name.length >= 2);
}

/** 同仁堂牌六味地黄丸 → 六味地黄丸; a name that is nothing but its brand stays. */
export function withoutBrand(text: string, brands: readonly string[]): string {
  let rest = text;
  const mark = /^[^()]{2,8}?牌(?=[\u4e00-\u9fffa-z\d]{2})/.exec(rest)?.[0];
  if (mark) rest = rest.slice(mark.length);
  for (const brand of brands)
    if (rest.startsWith(brand) && rest.length >= brand.length + 3)
      rest = rest.slice(brand.length).replace(/^牌/, '');
  return rest;
}
