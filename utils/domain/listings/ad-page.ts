import { normalise } from '../text/normalise.ts';
import type { Listing } from './listing.ts';

/** Fields in which a page sells; the description of a plain product page is its label text. */
const SELLING = ['subtitle', 'sellingPoints', 'promotion'] as const;
const EFFECT =
  /治|缓解|改善|止[咳痛痒泻血]|退[烧热]|消[炎肿]|化痰|清热|解毒|润肺|祛|活血|补[肾气血脾]|健脾|镇痛|理疗|牵引|促进|调理|养胃|安神/;
/** An approval number for advertising says that the page is an advertisement. */
const AD_NUMBER = /[药械]广审/;

/** A page that advertises: certainly (`isAd`) or likely; `bare` is all it says, Han letters only. */
export type AdPage = { isAd: boolean; bare: string };

/**
 * What a page is, for duties of advertisements (广告法 16): an approval number makes it one for certain, selling
 * fields that speak of effects make it likely. `null`: neither, or the description was not seen.
 */
export function adPageOf(listing: Listing | null): AdPage | null {
  if (!listing || typeof listing.fields.description !== 'string') return null;
  const whole = Object.values(listing.fields).filter(Boolean).join('。');
  const isAd = AD_NUMBER.test(whole);
  if (!isAd && !SELLING.some((field) => EFFECT.test(listing.fields[field] ?? ''))) return null;
  return { isAd, bare: normalise(whole).text.replace(/[^\u4e00-\u9fff]/g, '') };
}
