import type { Check } from '../kinds/kind.ts';
import { adAdviceDevice } from './ad-advice-device.ts';
import { adAdviceMedicine } from './ad-advice-medicine.ts';
import { adNumber } from './ad-number.ts';
import { adWarnings } from './ad-warnings.ts';
import { barcode } from './barcode.ts';
import { classMark } from './class-mark.ts';
import { creditCode } from './credit-code.ts';
import { curtReply } from './curt-reply.ts';
import { expiry } from './expiry.ts';
import { healthFunction } from './health-function.ts';
import { hiddenNumber } from './hidden-number.ts';
import { journalSentence } from './journal-sentence.ts';
import { nameInTitle } from './name-in-title.ts';
import { numberFacts } from './number-facts.ts';
import { numberInText } from './number-in-text.ts';
import { priceFacts } from './price-facts.ts';
import { readsLike } from './reads-like.ts';
import { recordCheck } from './record.ts';
import { titleSpec } from './title-spec.ts';

/** Checks that need code, by the name rules use in `check`; sorted. */
export const CHECKS: Record<string, Check> = {
  'ad-advice-device': { run: adAdviceDevice },
  'ad-advice-medicine': { run: adAdviceMedicine },
  'ad-number': { run: adNumber },
  'ad-warnings': { run: adWarnings },
  barcode: { run: barcode },
  'class-mark': { run: classMark },
  'credit-code': { run: creditCode },
  'curt-reply': { run: curtReply, medium: 'message' },
  expiry: { run: expiry },
  'health-function': { run: healthFunction },
  'hidden-number': { run: hiddenNumber, medium: 'message' },
  'journal-sentence': { run: journalSentence },
  'name-in-title': { run: nameInTitle },
  'number-facts': { run: numberFacts },
  'number-in-text': { run: numberInText },
  'price-facts': { run: priceFacts },
  'reads-like': { run: readsLike, medium: 'message' },
  'record-barcode': { run: recordCheck('barcode') },
  'record-class': { run: recordCheck('class') },
  'record-form': { run: recordCheck('form') },
  'record-holder': { run: recordCheck('holder') },
  'record-indication': { run: recordCheck('indication') },
  'record-manufacturer': { run: recordCheck('manufacturer') },
  'record-name': { run: recordCheck('name') },
  'record-pack': { run: recordCheck('pack') },
  'record-population': { run: recordCheck('population') },
  'record-price': { run: recordCheck('price') },
  'record-shelf-life': { run: recordCheck('shelf_life') },
  'record-strength': { run: recordCheck('strength') },
  'record-usage': { run: recordCheck('usage') },
  'title-spec': { run: titleSpec },
};
