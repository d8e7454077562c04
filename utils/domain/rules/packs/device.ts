import type { Pack } from '../pack.ts';
import { words } from './words.ts';

/** Medical devices: registration number and intended use. */
export const device: Pack = {
  id: 'device',
  version: '2026.11.1',
  rules: [
    {
      id: 'DEV-01',
      kind: 'required-field',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: ['device'],
      citation: {
        law: '《医疗器械监督管理条例》',
        article: '第三十九条第三款',
        quote: '第二类、第三类医疗器械还应当标明医疗器械注册证编号',
        fullName: '医疗器械监督管理条例，国务院，2021-06-01 施行',
        trust: 'verified',
      },
      title: { zh: '注册证编号', en: 'Registration number' },
      messages: {
        main: {
          zh: '医疗器械要写{field}，这里还空着。',
          en: 'A device listing must state {field}; this is empty.',
        },
      },
      fix: 'none',
      fields: [
        { field: 'approvalNumber' },
        { field: 'manufacturer', level: 'warning' },
        { field: 'indications', level: 'warning' },
        { field: 'contraindications', level: 'warning' },
      ],
      examples: {
        bad: [
          { productClass: 'device', fields: { title: '电子血压计', approvalNumber: '' } },
          { productClass: 'device', fields: { title: '体温计', approvalNumber: ' ' } },
        ],
        good: [
          {
            productClass: 'device',
            fields: { title: '电子血压计', approvalNumber: '粤械注准20232192086' },
          },
          { productClass: 'device', fields: { title: '电子血压计' } },
        ],
      },
    },
    {
      id: 'DEV-03',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: ['device'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《医疗器械监督管理条例》',
        article: '第六十条第一款',
        quote: '医疗器械广告的内容应当真实合法，以……注册或者备案的医疗器械说明书为准',
        fullName: '医疗器械监督管理条例，国务院，2021-06-01 施行',
        trust: 'verified',
      },
      title: { zh: '超适用范围', en: 'Beyond intended use' },
      messages: {
        main: {
          zh: '“{text}”可能超出注册的适用范围，请人对照注册证看一下。',
          en: '"{text}" may go beyond the registered use. Compare it with the certificate.',
        },
      },
      fix: 'none',
      match: [
        {
          words: words(
            '减肥 瘦身 燃脂 减脂 塑形 美白 祛斑 淡斑 嫩肤 祛痘 抗衰 抗衰老 去皱 丰胸 增高 排毒 补肾 壮阳 提高免疫力 增强免疫力 改善睡眠 助眠 降血压 降血糖 降血脂 降三高 疏通血管 活血化瘀 医美 面膜 护肤 美容 养颜',
          ),
        },
      ],
      except: words('血压计 皮肤护理师'),
      examples: {
        bad: [
          { productClass: 'device', field: 'title', text: '医用敷料 祛斑', marks: '祛斑' },
          { productClass: 'device', field: 'title', text: '磁疗腰带 减肥', marks: '减肥' },
        ],
        good: [
          { productClass: 'device', field: 'description', text: '用于非慢性创面护理。' },
          { productClass: 'device', field: 'title', text: '电子血压计 上臂式' },
        ],
      },
    },
  ],
};
