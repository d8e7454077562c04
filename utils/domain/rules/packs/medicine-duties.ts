// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { AD_LAW, REVIEW_RULES } from './laws.ts';
import { words } from './words.ts';

const MEDICAL = ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'] as const;

/** Hospitals and army behind a product, what advertising of medicines must say, and what may not be advertised. */
export const medicineDuties: Pack = {
  id: 'medicine-duties',
  version: '2026.11.1',
  rules: [
    {
      id: 'MED-11',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: [...MEDICAL],
      surfaces: ['title', 'copy'],
      citation: { ...REVIEW_RULES, article: '第十一条第（七）项', trust: 'unverified' },
      title: { zh: '医疗机构、义诊、热线', en: 'Hospitals, free clinics, hotlines' },
      messages: {
        main: {
          zh: '“{text}”像医疗机构或问诊信息，{field}里不能写。请人看一下。',
          en: '"{text}" looks like a hospital or a hotline; not in the {field}. Please check.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '专家热线 健康热线 名医热线 医生热线 咨询热线 服务热线免费问诊 免费问诊 免费看诊 免费诊断 免费会诊 免费把脉 免费面诊 在线把脉 远程会诊 专家会诊 名医会诊 专家坐诊 名医坐诊 老中医坐诊 义诊 特约门诊 专科门诊 专病门诊 名医堂坐诊 专家一对一 医生一对一 专家一对一指导 协定处方 医院同方 门诊同款 院内同款 医院同款 医院正品 来院就诊 到院就诊 预约挂号 预约专家 加专家微信 加医生微信 加大夫微信',
          ),
        },
        {
          sequence: [
            words('拨打 致电 来电 电话 扫码 添加 联系'),
            words('专家 医生 大夫 名医 老中医 主任 教授 健康顾问 调理师 养生顾问'),
            words('热线 咨询 问诊 指导 电话 微信 免费 看诊'),
          ],
          gap: 5,
        },
        {
          pattern:
            '[一-龥]{2,8}(?:医院|卫生院|诊所|门诊部)(?:独家|特约|合作|协定|专用|同款|出品|研制|监制)',
          anchors: words('医院 卫生院 诊所 门诊部'),
        },
      ],
      exceptPatterns: [
        '.{0,12}(?:就医|就诊|急诊|120).{0,8}',
        '(?:仅|只|限).{0,6}(?:医院|医疗机构).{0,8}',
        '(?:平台|在线|本店|执业)药师.{0,12}',
        '(?:生产企业|厂家|售后|客服|投诉|监督)(?:服务|咨询)?(?:电话|热线).{0,14}',
        '(?:请|可|应|须).{0,4}咨询(?:医师|医生|药师).{0,8}',
      ],
      except: words('售后咨询热线 客服咨询热线 厂家咨询热线 咨询热线: 消费者咨询热线 义诊断'),
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '拨打专家热线免费问诊',
            marks: '专家热线',
          },
          {
            productClass: 'otc',
            field: 'description',
            text: '海城骨科医院协定处方同款',
            marks: '协定',
          },
          {
            productClass: 'device',
            field: 'title',
            text: '名医坐诊 免费看诊送腰围',
            marks: '名医坐诊',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '生产企业电话：0571-88886666。' },
          {
            productClass: 'otc',
            field: 'description',
            text: '在线药师服务时间 9:00-21:00，必要时请到医院就诊。',
          },
        ],
      },
    },
    {
      id: 'MED-12',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: [...MEDICAL],
      surfaces: ['title', 'copy'],
      citation: { ...REVIEW_RULES, article: '第十一条第（一）项', trust: 'unverified' },
      title: { zh: '军队名义', en: 'In the name of the army' },
      messages: {
        main: {
          zh: '“{text}”可能借了军队的名义，{field}里不能写。请人看一下。',
          en: '"{text}" may use the name of the army; not in the {field}. Please check.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '老军医 退役军医 军医世家 随军军医 战地军医 军医祖传 军医秘方 军医配方 军用秘方 军工技术 军工品质 军工级 军工背景 军工企业研发 军工科研 军科院 军事医学科学院 军区总医院 军区医院 解放军总医院 解放军医院 部队医院 部队研制 部队研发 部队配方 部队专用 部队在用 军用级 军用标准 军用技术 军转民 军民融合 战备药 战士都在用 官兵都在用',
          ),
        },
        {
          sequence: [
            words('军队 部队 解放军 海军 空军 武警 军方 军区 军医 特种兵 火箭军'),
            words(
              '研制 研发 监制 专用 特供 专供 指定 推荐 同款 出品 科研 秘方 配方 技术 传下来 标配 装备',
            ),
          ],
          gap: 4,
        },
      ],
      except: words('军医大学 海军蓝 军队文职'),
      exceptPatterns: ['(?:生产企业|地址|厂家|持有人)[:：].{0,30}', '将军.{0,6}', '小军.{0,6}'],
      examples: {
        bad: [
          { productClass: 'otc', field: 'title', text: '老军医祖传膏药', marks: '老军医' },
          {
            productClass: 'device',
            field: 'description',
            text: '军科院研制的远红外材料',
            marks: '军科院',
          },
          { productClass: 'health-food', field: 'description', text: '海军某部科研所研制' },
        ],
        good: [
          {
            productClass: 'otc',
            field: 'description',
            text: '上市许可持有人：华北制药股份有限公司。',
          },
          { productClass: 'device', field: 'title', text: '护腰带 军绿色 均码' },
        ],
      },
    },
    {
      id: 'MED-15',
      kind: 'check',
      check: 'ad-advice-medicine',
      group: 'information',
      level: 'hint',
      certainty: 'review',
      classes: ['otc'],
      citation: {
        ...AD_LAW,
        article: '第十六条第二款',
        quote: '请按药品说明书或者在药师指导下购买和使用',
      },
      title: { zh: '非处方药忠告语', en: 'Advice sentence' },
      messages: {
        main: {
          zh: '页面在宣传功效，没有忠告语。写上“{statement}”。',
          en: 'The page advertises effects without the advice sentence. Add "{statement}".',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: {
              title: '川贝枇杷糖浆',
              sellingPoints: '清热润肺，化痰止咳',
              description: '粤药广审（文）第270917-05538号。咳嗽来一瓶。',
            },
          },
          {
            productClass: 'otc',
            fields: {
              title: '感冒灵颗粒',
              promotion: '缓解感冒头痛',
              description: '请遵医嘱服用。',
            },
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: {
              title: '川贝枇杷糖浆',
              sellingPoints: '清热润肺，化痰止咳',
              description: '请按药品说明书或者在药师指导下购买和使用。',
            },
          },
          {
            productClass: 'otc',
            fields: { title: '感冒灵颗粒', description: '【功能主治】解热镇痛。用于感冒。' },
          },
        ],
      },
    },
    {
      id: 'MED-16',
      kind: 'check',
      check: 'journal-sentence',
      group: 'display',
      level: 'warning',
      certainty: 'sure',
      classes: ['rx'],
      citation: {
        ...AD_LAW,
        article: '第十六条第二款',
        quote: '本广告仅供医学药学专业人士阅读',
      },
      title: { zh: '专业刊物用语', en: 'Sentence of professional journals' },
      messages: {
        main: {
          zh: '“{text}”是专业刊物用的话，商品页写了也不能宣传处方药。删去。',
          en: '"{text}" belongs to professional journals and does not allow advertising here. Delete it.',
        },
      },
      fix: 'delete',
      examples: {
        bad: [
          {
            productClass: 'rx',
            field: 'description',
            text: '本广告仅供医学药学专业人士阅读',
            marks: '本广告仅供医学药学专业人士阅读',
          },
          { productClass: 'rx', field: 'description', text: '厄贝沙坦片，仅供医药专业人士参考' },
        ],
        good: [
          {
            productClass: 'rx',
            field: 'description',
            text: '处方药须凭处方在药师指导下购买和使用',
          },
          { productClass: 'rx', field: 'description', text: '由专业人士配送，恒温保存。' },
        ],
      },
    },
    {
      id: 'MED-17',
      kind: 'check',
      check: 'ad-warnings',
      group: 'information',
      level: 'hint',
      certainty: 'review',
      classes: ['otc'],
      citation: {
        ...AD_LAW,
        article: '第十六条第二款',
        quote: '药品广告的内容……应当显著标明禁忌、不良反应',
      },
      title: { zh: '没有禁忌、不良反应', en: 'No contraindications or reactions' },
      messages: {
        main: {
          zh: '页面在宣传功效，没写{statement}。照说明书补上。',
          en: 'The page advertises effects without {statement}. Add them from the leaflet.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: {
              title: '板蓝根颗粒',
              sellingPoints: '清热解毒，凉血利咽',
              description: '独立小袋，随身带。',
            },
          },
          {
            productClass: 'otc',
            fields: {
              title: '板蓝根颗粒',
              description: '粤药广审（文）第270917-05538号 嗓子不适用它。禁忌：对本品过敏者禁用。',
            },
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: {
              title: '板蓝根颗粒',
              sellingPoints: '清热解毒',
              description: '【禁忌】孕妇禁用。【不良反应】尚不明确。',
            },
          },
          {
            productClass: 'otc',
            fields: { title: '板蓝根颗粒', description: '10g×20袋，独立小袋。' },
          },
        ],
      },
    },
    {
      id: 'MED-18',
      kind: 'check',
      check: 'ad-advice-device',
      group: 'information',
      level: 'hint',
      certainty: 'review',
      classes: ['device'],
      citation: {
        ...AD_LAW,
        article: '第十六条第三款',
        quote: '请仔细阅读产品说明书或者在医务人员的指导下购买和使用',
      },
      title: { zh: '医疗器械忠告语', en: 'Advice sentence for devices' },
      messages: {
        main: {
          zh: '页面在宣传功效，没有忠告语。写上法定的那一句（见依据）。',
          en: 'The page advertises effects without the advice sentence. Add it as the law words it.',
        },
        second: {
          zh: '器械有禁忌或注意事项，还要写“{statement}”。补上。',
          en: 'The device has contraindications or cautions; "{statement}" is missing. Add it.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'device',
            fields: {
              title: '颈椎牵引器',
              sellingPoints: '缓解颈部疼痛',
              description: '详情见说明书。',
            },
          },
          {
            productClass: 'device',
            fields: {
              title: '远红外理疗贴',
              description:
                '粤械广审（文）第280917-05538号 用于缓解疼痛。【禁忌】孕妇禁用。请仔细阅读产品说明书或者在医务人员的指导下购买和使用',
            },
          },
        ],
        good: [
          {
            productClass: 'device',
            fields: {
              title: '颈椎牵引器',
              sellingPoints: '缓解颈部疼痛',
              description:
                '请仔细阅读产品说明书或者在医务人员的指导下购买和使用。禁忌内容或者注意事项详见说明书。',
            },
          },
          {
            productClass: 'device',
            fields: { title: '电子血压计', description: '大屏显示，语音播报。' },
          },
        ],
      },
    },
    {
      id: 'MED-19',
      kind: 'wording',
      group: 'sale',
      level: 'block',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        law: '《互联网药品信息服务管理办法》',
        article: '第九条第二款',
        quote: '戒毒药品和医疗机构制剂的产品信息',
        fullName: '互联网药品信息服务管理办法，国家食品药品监督管理总局令第37号，2017-11-17 修正',
        trust: 'verified',
      },
      title: { zh: '禁止展示的品种', en: 'May not be shown' },
      messages: {
        main: {
          zh: '“{text}”属于不能在网上展示的品种。请人看一下，先下架。',
          en: '"{text}" belongs to what may not be shown online. Please check; take it down first.',
        },
      },
      fix: 'none',
      match: [
        {
          words: words(
            '院内制剂 医院制剂 医疗机构制剂 医院自制药 医院自制制剂 院内自制 院内自制药 医院自制 院内药 医院内部药 医院内部制剂 医院内部用药 院内协定方 军队特需药品 军特药准字 戒毒药 戒毒药品 戒毒胶囊 戒断药 麻醉药品 第一类精神药品 第二类精神药品 医疗用毒性药品 放射性药品 药品类易制毒',
          ),
        },
        {
          pattern: '[一-龥]药制(?:备)?字?\\s?[hzbs]?\\d{6,12}',
          anchors: words('药制'),
        },
        {
          sequence: [
            words('医院 中医院 人民医院 卫生院 本院 我院'),
            words('自制 自配 自研 熬制 配制'),
            words('药 膏 丸 散 胶囊 合剂 洗剂 酊 水剂'),
          ],
          gap: 5,
        },
      ],
      exceptPatterns: [
        '(?:不|未|禁止|严禁|不得|没有).{0,8}(?:销售|出售|经营|展示|上架|含有|含|提供).{0,16}',
        '.{0,14}(?:不在本店|本店不|本店没有|不予|非本店)(?:销售|出售|展示|经营).{0,6}',
        '.{0,10}(?:同时|合用|联用|并用|成瘾|依赖).{0,10}',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'title',
            text: '市中医院院内制剂 生发酊',
            marks: '院内制剂',
          },
          { productClass: null, field: 'title', text: '戒毒药 美沙酮口服液', marks: '戒毒药' },
          { productClass: 'rx', field: 'description', text: '京药制字Z20053001，原院正品' },
        ],
        good: [
          {
            productClass: 'otc',
            field: 'description',
            text: '本店不销售麻醉药品和第一类精神药品。',
          },
          { productClass: 'otc', field: 'description', text: '服用麻醉药品者合用时请咨询医师。' },
        ],
      },
    },
  ],
};
