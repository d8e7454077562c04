import type { ProductClass } from '../../listings/product-class.ts';
import type { Sentence } from '../translate.ts';

/** Product classes as people call them. */
export const CLASS_WORDS: Record<ProductClass, Sentence> = {
  rx: { zh: '处方药', en: 'Prescription' },
  otc: { zh: 'OTC', en: 'OTC' },
  'otc-a': { zh: 'OTC 甲类', en: 'OTC class A' },
  'otc-b': { zh: 'OTC 乙类', en: 'OTC class B' },
  'tcm-pieces': { zh: '中药饮片', en: 'TCM pieces' },
  device: { zh: '医疗器械', en: 'Medical device' },
  disinfectant: { zh: '消毒产品', en: 'Disinfectant' },
  'health-food': { zh: '保健食品', en: 'Health food' },
  fsmp: { zh: '特医食品', en: 'FSMP' },
  cosmetic: { zh: '化妆品', en: 'Cosmetic' },
  food: { zh: '食品', en: 'Food' },
  general: { zh: '普通商品', en: 'General goods' },
};
