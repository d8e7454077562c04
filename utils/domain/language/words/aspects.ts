import type { Aspect } from '../../catalog/aspect.ts';

/** What of a listing is held against its record, as people call it. */
export const ASPECT_WORDS: Record<'zh' | 'en', Record<Aspect, string>> = {
  zh: {
    name: '名称',
    strength: '含量',
    pack: '包装',
    form: '剂型',
    manufacturer: '生产企业',
    holder: '持有人',
    class: '类别',
    shelf_life: '有效期',
    barcode: '条码',
    price: '最低价',
    indication: '适应症',
    usage: '用法用量',
    population: '人群',
  },
  en: {
    name: 'name',
    strength: 'strength',
    pack: 'pack',
    form: 'dosage form',
    manufacturer: 'manufacturer',
    holder: 'holder',
    class: 'class',
    shelf_life: 'shelf life',
    barcode: 'barcode',
    price: 'minimum price',
    indication: 'indications',
    usage: 'dose',
    population: 'who may use it',
  },
};
