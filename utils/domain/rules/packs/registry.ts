import type { Pack } from '../pack.ts';
import { advertising } from './advertising.ts';
import { advertisingForms } from './advertising-forms.ts';
import { chat } from './chat.ts';
import { chatManners } from './chat-manners.ts';
import { chatMedical } from './chat-medical.ts';
import { chatPromises } from './chat-promises.ts';
import { claimFamilies, withFamilies } from './claim-families.ts';
import { cosmetic } from './cosmetic.ts';
import { device } from './device.ts';
import { disinfectant } from './disinfectant.ts';
import { evasion } from './evasion.ts';
import { food } from './food.ts';
import { fsmp } from './fsmp.ts';
import { goods } from './goods.ts';
import { healthFood } from './health-food.ts';
import { information } from './information.ts';
import { layWords } from './lay-words.ts';
import { medicineClaims } from './medicine-claims.ts';
import { medicineDuties } from './medicine-duties.ts';
import { numbers } from './numbers.ts';
import { prescription } from './prescription.ts';
import { price } from './price.ts';
import { promises } from './promises.ts';
import { recordClaims } from './record-claims.ts';
import { recordFacts } from './record-facts.ts';
import { titles } from './titles.ts';
import { vocabulary } from './vocabulary.ts';

/** Every pack that ships, sorted. The background sends them to pages; page code never imports them. */
export const PACKS: readonly Pack[] = [
  advertising,
  advertisingForms,
  chat,
  chatManners,
  chatMedical,
  chatPromises,
  claimFamilies,
  cosmetic,
  device,
  disinfectant,
  evasion,
  food,
  fsmp,
  goods,
  healthFood,
  information,
  layWords,
  medicineClaims,
  medicineDuties,
  numbers,
  prescription,
  price,
  promises,
  recordClaims,
  recordFacts,
  titles,
  vocabulary,
].map(withFamilies);
