import type { Pack } from '../pack.ts';

const DISCLOSE = {
  law: '《电子商务法》',
  article: '第十七条',
  quote: '应当全面、真实、准确、及时地披露商品或者服务信息',
  fullName: '中华人民共和国电子商务法，全国人大常委会，2019-01-01 施行',
  trust: 'verified',
} as const;

/** Records of our own for the examples. */
const LOZENGE = {
  approvalNumber: '国药准字Z20991235',
  genericName: '清音含片',
  brand: '山泉',
  strength: '0.6g',
  pack: '24片/盒',
  indications: '清热利咽。用于急性咽炎引起的咽痛、声音嘶哑。',
  usage: '含服。一次1～2片，一日4次，连用不超过5天。',
  contraindications: '孕妇禁用；对本品过敏者禁用。',
  populations: '糖尿病患者慎用；12岁以下儿童不宜使用。',
};
const ON_SALE = { title: '山泉 清音含片 24片', approvalNumber: '国药准字Z20991235' };
const on = (fields: Record<string, string>) => ({ ...ON_SALE, ...fields });
const example = (fields: Record<string, string>, marks?: string, field = 'description') => ({
  productClass: 'otc' as const,
  fields: on(fields),
  records: [LOZENGE],
  ...(marks && { field, marks }),
});

/** What a listing says a product is for, how it is taken and by whom, held against the product's own record. */
export const recordClaims: Pack = {
  id: 'record-claims',
  version: '2026.11.1',
  rules: [
    {
      id: 'REC-11',
      kind: 'check',
      check: 'record-indication',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '超出主数据的适应症', en: 'Use beyond the record' },
      messages: {
        main: {
          zh: '主数据的适应症里没有“{listing}”。删去，或核对主数据。',
          en: 'The recorded uses do not include "{listing}". Delete it, or check the record.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          example({ title: '山泉 清音含片 24片 支气管炎' }, '支气管炎', 'title'),
          example({ description: '嗓子疼可用，也适用于鼻窦炎。' }, '鼻窦炎'),
          example({ indications: '用于咽痛、哮喘' }, '哮喘', 'indications'),
        ],
        good: [
          example({ title: '山泉 清音含片 24片 嗓子疼 嗓子哑' }),
          example({ description: '发热超过三天或扁桃体化脓者，请到医院就诊。' }),
          example({ description: '本品不能治疗肺炎。' }),
        ],
      },
    },
    {
      id: 'REC-12',
      kind: 'check',
      check: 'record-usage',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '用法用量和主数据不一致', en: 'Dosage differs from the record' },
      messages: {
        main: {
          zh: '“{listing}”和主数据不同，主数据是“{record}”。按主数据改。',
          en: '"{listing}" differs from the record: "{record}". Follow the record.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          example({ usage: '含服，一次3片，一日4次' }, '一次3片', 'usage'),
          example({ usage: '每次1片，每天6次' }, '每天6次', 'usage'),
          example({ description: '连用10天一个疗程。' }, '连用10天'),
          example({ usage: '吞服，一次1片' }, '吞服', 'usage'),
        ],
        good: [
          example({ usage: '含服，每次两片，每6小时一次' }),
          example({ description: '1.2g/次，4次/日' }),
        ],
      },
    },
    {
      id: 'REC-13',
      kind: 'check',
      check: 'record-population',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: DISCLOSE,
      title: { zh: '人群和禁忌同主数据相反', en: 'Cautions contradict the record' },
      messages: {
        main: {
          zh: '这里写“{listing}”，主数据是“{record}”。按主数据改。',
          en: 'This says "{listing}"; the record says "{record}". Follow the record.',
        },
        lost: {
          zh: '这里引用禁忌，少了“{record}”。按主数据补上。',
          en: 'The contraindications quoted here lack "{record}". Add it from the record.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          example({ title: '山泉 清音含片 24片 孕妇可用' }, '孕妇可用', 'title'),
          example({ description: '孕妇慎用。' }, '孕妇慎用'),
          example({ description: '6岁以上可用。' }, '6岁以上可用'),
          example({ contraindications: '对本品过敏者禁用。' }, undefined, 'contraindications'),
        ],
        good: [
          example({ contraindications: '孕妇及对本品过敏者禁用。' }),
          example({ description: '孕妇不能用，糖友慎用。' }),
          example({ description: '糖尿病患者禁用。' }),
        ],
      },
    },
  ],
};
