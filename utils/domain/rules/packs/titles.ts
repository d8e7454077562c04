import type { Pack } from '../pack.ts';

/** How titles of medicines are put together, by platform. */
export const titles: Pack = {
  id: 'titles',
  version: '2026.11.1',
  rules: [
    {
      id: 'INFO-04b',
      kind: 'title-form',
      group: 'composition',
      level: 'warning',
      certainty: 'review',
      classes: ['rx', 'otc'],
      citation: {
        law: '《天猫OTC药品/处方药类目商品发布规范》',
        article: '商品标题',
        quote: '品牌名+药品商品名+药品通用名+规格',
        fullName: '天猫类目商品发布规范，2023-03-09 生效；其他平台为通行写法',
        trust: 'secondary',
      },
      title: { zh: '标题写法', en: 'Form of the title' },
      messages: {
        main: {
          zh: '标题应为品牌、商品名、通用名、规格。按顺序改写。',
          en: 'A title is brand, trade name, generic name, strength. Rewrite it in that order.',
        },
        long: {
          zh: '标题 {units} 个字符（汉字算 2），最多 {max} 个。缩短。',
          en: 'The title has {units} characters (Han count 2) of at most {max}. Shorten it.',
        },
        order: {
          zh: '标题顺序应为品牌、商品名、通用名、规格。按顺序改写。',
          en: 'The order is brand, trade name, generic name, strength. Rewrite the title.',
        },
        late: {
          zh: '通用名前面有其他宣传文字。把通用名放到品牌后面。',
          en: 'Selling words stand before the generic name. Put the name right behind the brand.',
        },
        more: {
          zh: '标题只写品牌、商品名、通用名、规格。删去其他文字。',
          en: 'The title holds brand, trade name, generic name and strength only. Delete the rest.',
        },
        less: {
          zh: '标题要有品牌、商品名、通用名、规格。补上缺的部分。',
          en: 'The title needs brand, trade name, generic name and strength. Add what is missing.',
        },
      },
      short: { zh: '标题写法', en: 'Form of the title' },
      fix: 'none',
      forms: [
        {
          order: ['brand', 'tradeName', 'genericName', 'spec'],
          source: '通行写法；药品管理法第二十九条（通用名）',
          trust: 'unverified',
        },
        {
          platforms: ['taobao-tmall', 'tmall', 'taobao'],
          order: ['brand', 'tradeName', 'genericName', 'spec'],
          unitsMax: 60,
          isClosed: true,
          source: '天猫OTC药品/处方药类目商品发布规范，2023-03-09',
          trust: 'verified',
        },
        {
          platforms: ['xiaohongshu'],
          order: ['brand', 'tradeName', 'genericName', 'spec'],
          unitsMax: 60,
          source: '商家后台标题计数 60（汉字算 2），2026-10',
          trust: 'secondary',
        },
        {
          platforms: ['douyin', 'pdd', 'jd', 'kuaishou', 'wechat-store', 'meituan-yiyao', 'eleme'],
          order: ['brand', 'tradeName', 'genericName', 'spec'],
          source: '未找到平台公开规则，只按通行写法提示',
          trust: 'unverified',
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: {
              title: '家庭常备舒缓头痛发热就选它 布洛芬缓释胶囊 0.3g*20粒',
              genericName: '布洛芬缓释胶囊',
              spec: '0.3g*20粒',
            },
            field: 'title',
          },
          {
            productClass: 'rx',
            fields: {
              title: '150mg×7片 厄贝沙坦片',
              genericName: '厄贝沙坦片',
              spec: '150mg×7片',
            },
            field: 'title',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: {
              title: '【非处方药】快灵 布洛芬缓释胶囊 0.3g×20粒',
              genericName: '布洛芬缓释胶囊',
              brand: '快灵',
              spec: '0.3g*20粒/盒',
            },
          },
          { productClass: 'otc', fields: { title: '感冒灵颗粒 10g×9袋' } },
        ],
      },
    },
  ],
};
