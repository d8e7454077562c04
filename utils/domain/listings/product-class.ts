/**
 * Product classes the rules know. `otc` alone means a or b is not known.
 * Source: 药品管理法第五十四条 (处方药 / 非处方药), 医疗器械监督管理条例, 食品安全法第七十四条.
 */
export const PRODUCT_CLASSES = [
  'rx',
  'otc',
  'otc-a',
  'otc-b',
  'tcm-pieces',
  'device',
  'disinfectant',
  'health-food',
  'fsmp',
  'cosmetic',
  'food',
  'general',
] as const;

export type ProductClass = (typeof PRODUCT_CLASSES)[number];
