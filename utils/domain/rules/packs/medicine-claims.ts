// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack, WordingMatcher } from '../pack.ts';
import { AD_LAW, DRUG_LAW, REVIEW_RULES } from './laws.ts';
import { words } from './words.ts';

/** Words that stand on the label by law: beside them a formal sentence may be the leaflet's. */
const LABEL = words(
  '尚不明确 如与其他药物同时使用 详情请咨询医师或药师 密封 非处方药物 国家基本药物 性状改变时禁止使用 过敏者禁用 过敏体质者慎用 不良反应】 用法用量】 贮藏】 本品为棕 本品为薄膜衣 一日3次 一日2次 一日三次 一日二次',
);

/** Of an illness that ends by itself, or of what to do when it does not. */
const ADVICE: WordingMatcher['unless'] = [
  {
    words: words(
      '一般自行 可自行 多可自行 会自行 自行缓解 仍不 仍未 仍无 仍没 好了就不用 好了就停 好了就不 好了以后 好了再 自愈',
    ),
    within: 'sentence',
  },
];

/** What may be said of other goods: a cup 御用, a licence 永久. */
const MEDICINES = [
  'rx',
  'otc',
  'otc-a',
  'otc-b',
  'tcm-pieces',
  'device',
  'health-food',
  'fsmp',
] as const;

/** What works at once or to the root: 迅速缓解, 从根源解决. */
const RAPIDLY = [
  words(
    '迅速 快速 彻底 立即 立刻 完全 全面 根本 瞬间 从根源 从根本 从源头 从根儿上 从根上 从根子上 打根上 由内而外 从内到外 从里到外 由里到外 从源头上',
  ),
  words(
    '压住 止住 稳住 击退 赶走 治疗 治愈 根治 消除 缓解 改善 清除 解决 调理 祛除 去除 止痛 止痒 止咳 退烧 退热 消炎 杀灭 恢复 修复 康复 痊愈 起效 见效',
  ),
];

/** Claims in selling copy for medicines, devices, health food and food for special medical purposes. */
export const medicineClaims: Pack = {
  id: 'medicine-claims',
  version: '2026.11.1',
  rules: [
    {
      id: 'MED-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      isForUnknown: true,
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第十六条第一款第（一）项',
        quote: '表示功效、安全性的断言或者保证',
      },
      title: { zh: '功效断言', en: 'Promise of a result' },
      messages: {
        main: {
          zh: '“{text}”保证了疗效，{field}里不能写。改成说明书里的话，或者删去。',
          en: '"{text}" promises a result and may not stand in the {field}. Use the leaflet\'s words, or delete it.',
        },
        safe: {
          zh: '“{text}”断言了安全性，{field}里不能写。删去。',
          en: '"{text}" promises safety and may not stand in the {field}. Delete it.',
        },
      },
      fix: { from: 'indications', messages: ['main'] },
      isNegatedClaim: false,
      match: [
        {
          sequence: [words('告别 摆脱 远离 赶走 击退 战胜 终结 攻克'), ['@disease']],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [words('视力 近视'), words('恢复 提升 提高 回到')],
          gap: 4,
          classes: ['device', 'health-food'],
        },
        {
          sequence: [words('近视度数 度数'), words('降低 下降 减少 变浅')],
          gap: 4,
          classes: ['device', 'health-food'],
        },
        { words: words('摘掉眼镜 摘镜 摘下眼镜 扔掉眼镜 恢复视力') },

        { words: ['永久', '终身'], classes: [...MEDICINES] },
        { words: ['@guarantee'] },
        { sequence: [['#duration'], words('@guarantee 治愈 治好 痊愈'), ['@disease']], gap: 3 },
        { sequence: [words('@guarantee 治愈 治好'), ['@disease']], gap: 3 },
        {
          sequence: [['@disease'], words('@guarantee 治愈 治好 一扫光 一扫而光 全好 跑光光')],
          gap: 2,
        },
        {
          sequence: [
            ['#duration'],
            words(
              '就好 就能好 就会好 就没事 就不痛 就不疼 就消 见效 起效 显效 奏效 痊愈 治愈 治好 根治 断根 去根 除根 消失 康复 退烧 止痛 止咳 止痒 消肿 见好 搞定 全消 冇痛 唔痛 唔痒 冇事 通畅 不痛 不痒 不咳 变好 改善 好转 退热 告别 解决 摆脱',
            ),
          ],
          gap: 6,
          within: 'clause',
          unless: ADVICE,
        },
        {
          sequence: [
            ['#packs'],
            words('见效 治愈 治好 痊愈 根治 断根 去根 搞定 康复 起效 见好 就好 管用 包好 治本'),
          ],
          gap: 1,
        },
        { sequence: [['@effect'], ['@strongly']], gap: 2 },
        {
          sequence: [['@strongly', ...words('特殊 奇特')], ['@effect']],
          gap: 1,
          unless: [{ words: LABEL, within: 'text' }],
        },
        {
          // Old leaflets say 对痛经有明显疗效 themselves: a person compares.
          sequence: [['@strongly', ...words('特殊 奇特')], ['@effect']],
          gap: 1,
          needs: { words: LABEL, within: 'text' },
          unless: [
            {
              words: words('实验 试验 药理 动物 抑菌 抗炎 临床观察 病例 例患者 外用本品 早期'),
              within: 'sentence',
            },
          ],
          certainty: 'review',
        },
        {
          sequence: RAPIDLY,
          gap: 2,
          unless: [
            { words: words('用于 适用于'), within: 'clause' },
            { words: LABEL, within: 'text' },
          ],
        },
        {
          sequence: RAPIDLY,
          gap: 2,
          needs: { words: LABEL, within: 'text' },
          unless: [{ words: words('用于 适用于'), within: 'clause' }],
          certainty: 'review',
        },
        {
          sequence: [
            words('保证 承诺 确保 担保 肯定 绝对 百分百 100% 百分之百 一定能 一定会'),
            words('治好 治愈 见效 有效 痊愈 康复 恢复 根治 好转 管用 显效 治疗 不复发 疗效 效果'),
          ],
          gap: 4,
        },
        { sequence: [['@disease'], ['@gone']], gap: 6, unless: ADVICE },
        {
          sequence: [
            ['@disease'],
            words(
              '再也不用愁 不用愁 不再愁 不再发愁 再也不怕 不用再怕 不再怕 从此不怕 从此无忧 再也不用担心 不用再担心 无需再担心 从此不再来 不再来 不再找上门 不再光顾 一去不返 一去不回',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('痛感 痒感 灼热感 异物感 酸痛感 肿胀感 堵塞感 不适感 痛楚 苦楚'),
            words('全无 没了 一扫而空 一扫而光 尽消 立消 瞬间消失 立马消失 不再 尽散'),
          ],
          gap: 3,
        },
        {
          sequence: [['@metric'], ['@lowered']],
          gap: 3,
          classes: ['device', 'health-food', 'fsmp'],
        },
        { sequence: [['#duration'], words('减重 瘦 掉秤 减 瘦身'), ['#number']], gap: 3 },
        {
          // The voice of old prescriptions: 服之立效, 应手而愈, 沉疴尽去.
          pattern: '[服用投敷贴饮试治]之.{0,2}[效愈验灵痊]',
          anchors: words('服之 用之 投之 敷之 贴之 饮之 试之 治之'),
        },
        {
          pattern:
            '(?:无不|莫不|无不应手|应手|悉皆|尽皆|皆可|皆能|随手|应手|霍然|立时|旋即|不日|旬日|指日|即日)(?:可|而|奏|即|见|应手而)?[愈效痊验瘳]',
          anchors: words('愈 效 痊 验 瘳'),
        },
        {
          pattern:
            '(?:顽疾|沉疴|痼疾|宿疾|旧疾|陈疾|诸症|诸疾|百疾|百痛|恶疾)[尽顿立全皆悉自]?[去除消愈平退起散]',
          anchors: words('顽疾 沉疴 痼疾 宿疾 旧疾 陈疾 诸症 诸疾 百疾 百痛 恶疾'),
        },
        {
          words: words(
            '标本同调 标本同治 深入病根 深入病灶 直捣病根 直捣病灶 远离复发 告别复发 早用早好 早吃早好 早用早康复 晚用后悔 见证神奇 见证奇迹 感受神奇 它的神奇 神奇之处 一服知 一剂知 二剂已 二服已 一剂而愈 覆杯而愈 效如桴鼓 立起沉疴 药到春回 着手成春 着手回春 屡用屡效 屡试屡验 屡用屡验 久用不衰 治一个好一个 治一例好一例 用一个好一个 看一个好一个 来一个好一个 贴一个好一个 治一个灵一个 绝无虚言 百发百中 重回健康 重拾健康 找回健康 重返健康 恢复往日 回到从前的健康 重焕生机 重现生机 再现生机 重燃生机',
          ),
        },
        {
          // What is said of the effect, not of the disease: 疗效有口皆碑, 见效之快令人咋舌.
          sequence: [
            words(
              '疗效 效果 药效 功效 见效 起效 效力 见效速度 起效速度 疗效之好 见效之快 起效之快 效果之好',
            ),
            words(
              '有口皆碑 有目共睹 人尽皆知 众所周知 名不虚传 毋庸置疑 不容置疑 无需质疑 令人惊叹 令人咋舌 令人称奇 令人惊喜 让人惊喜 出乎意料 超乎想象 超出预期 超乎预期 不言而喻 口口相传 广受好评 备受好评 广受认可 没得说 没话说 一流 一级棒 摸得着 拔群 卓著 斐然 惊艳 逆天 爆表 炸裂 满分 翻倍 加倍 有保障 有保证 稳了 稳赢 说了算 经得起考验 经得起检验 历久弥新 久经考验 历经验证 久经验证 代代相传 传承百年 人人称赞',
            ),
          ],
          gap: 4,
        },
        {
          pattern:
            '还(?:您|你|孩子|宝宝|父母|爸妈|家人)(?:一|个|双|副|对|夜|身|健康|好|轻松|清|自信|年轻|光|灵活|舒畅).{0,8}[眼腿腰胃嗓鼻肤颈身觉眠魄膝节康轻活]',
          anchors: words('还您 还你 还孩子 还宝宝 还父母 还爸妈 还家人'),
        },
        {
          sequence: [
            words(
              '指标 各项指标 肿瘤指标 血象 化验单 化验结果 体检报告 检查报告 复查结果 复查 数值 箭头',
            ),
            words(
              '全正常 都正常 正常了 恢复正常 全部正常 达标了 全达标 转阴 没问题了 全没了 一切正常 合格了 全消失',
            ),
          ],
          gap: 4,
          unless: [{ words: LABEL, within: 'text' }],
        },
        {
          sequence: [
            ['#duration', ...words('一个周期 两个周期 一周期 几个周期')],
            ['@disease'],
            words(
              '就消失 消失了 不见了 就没了 没了 彻底翻篇 翻篇 说再见 说拜拜 就好了 全好了 断根 痊愈 治愈 就通 就退',
            ),
          ],
          gap: 6,
        },
        {
          // 三支止咳 in a title; in a description it may be a dose.
          sequence: [
            words(
              '一支 两支 三支 一盒 两盒 三盒 一瓶 两瓶 三瓶 一贴 三贴 一片 两片 一粒 两粒 一包 两包 三包 一袋 两袋 一丸',
            ),
            words('止咳 止痛 止痒 止泻 退烧 退热 消肿 祛痘 断根 通便 通鼻 化痰 断咳 去火'),
          ],
          gap: 1,
          surfaces: ['title'],
        },
        { words: words('治好了 不愈不收费 无效不收费 不见效不收费 见效付款 先治疗后付款') },
        {
          words: words(
            '治愈 痊愈 疗效好 药效好 药效强 药效快 药效持久 药到痛除 药到症除 药到病消 灵丹妙药 神奇功效 神奇疗效 奇迹 重获新生 重获健康 恢复如初 一劳永逸 一次性解决 一步到位 首选良药 理想药物 理想用药 首选药物推荐 克星 杀手 救星 福音 专治 专克 直达病灶 直击病灶 靶向治疗 精准治疗 直达病根 治病根 永葆 不留疤 无痛苦 无痛 秒睡 秒入睡 沾枕就睡 倒头就睡 一夜好眠 一觉到天亮 雄起 快准狠 速愈 速消 速康 快速止痛 快速止咳 快速退烧 强力止 强力祛 强力修复 强力杀',
          ),
        },
        {
          words: words('护心护肾 护肝护肾 护心护脑 护肾护心'),
          classes: ['rx', 'otc', 'otc-a', 'otc-b'],
        },
        { words: words('良药 妙药 好药 名药 圣药'), certainty: 'review' },
        { words: words('@harmless'), message: 'safe' },
        {
          sequence: [
            words('无 没有 零 毫无 绝无 不含 没'),
            words('毒 毒副 副 任何 刺激 依赖'),
            words('副作用 毒副作用 作用 不良反应 依赖性 激素'),
          ],
          gap: 2,
          message: 'safe',
        },
      ],
      except: words(
        '保管好药 存放好药 收好药 良药苦口 良药不苦口 未治愈 治愈或好转 强力枇杷 强力天麻 强力银翘 强力定眩 强力脑清素 无痛分娩 无痛胃镜 无毒聚乙烯 作用机制 作用机理 高效片剂 永久居民 永久地址 无副作用报道 作用时间 终身免疫 终身禁忌 终身服药 速效止痛 肌肉强劲 作用明显减弱 作用显著减弱 作用明显增强',
      ),
      exceptPatterns: [
        '[一-龥]{1,8}(?:药业|制药|医药|药厂|大药房|药房)',
        '(?:抑菌|抑制|杀菌|抗炎|镇静|利尿|拮抗)(?:的)?(?:效果|作用)(?:明显|显著|较强)',
        '.{0,12}(?:症状)?(?:无|未|没有|不见|没见)(?:明显|见)?(?:缓解|改善|好转|减轻|消失|见效).{0,14}',
        '(?:用药|服药|服用|使用|连用|治疗|疗程).{0,10}(?:后|内).{0,8}(?:无效|不见|仍|如|若|未|请|应|就医|就诊|咨询).{0,14}',
        '(?:症状|发热|疼痛|体温|炎症|病情).{0,6}(?:消失|缓解|恢复正常|好转|消退|改善)(?:后|时|即|为止|再|则|可|,应|应).{0,12}',
        '.{0,8}(?:功能|指标|血象|体温|血压|血糖|肝酶)恢复正常(?:后|前|时|才|为止|再).{0,8}',
        '.{0,12}(?:应|须|需|宜|请|保持|要)(?:保持)?(?:干燥|透气|通风|清洁|干净)',
        '(?:一般|通常|多数|大多|多可|往往).{0,10}(?:自行|逐渐|自然|慢慢)(?:好转|消失|缓解|恢复|痊愈|消退|康复).{0,4}',
        '(?:病毒|[球杆真霉]菌|菌株|念珠菌).{0,12}(?:灭活|抑制|抑菌)(?:作用|活性)?',
        '直(?:至|到).{0,10}(?:消失|痊愈|缓解|治愈|恢复|好转)',
        '(?:停药|停用|用药后|减量|停止用药)(?:后)?.{0,14}(?:消失|恢复|好转|缓解|自行|逐渐).{0,4}',
        '(?:痊愈|治愈|康复|恢复)(?:后|前|期|者|出院|之后|以后|标准|情况)',
        '(?:不|难)(?:易|能|会|可)?(?:治愈|痊愈)',
        '疗效(?:及|和|与|观察|评价|判定|标准|尚|未|或|如).{0,8}',
        '(?:加重|影响|降低|减弱|增强|减少|削弱|抵消).{0,8}(?:疗效|药效|效果|作用|效力).{0,6}',
        '(?:不良反应|副作用|反应|皮疹|恶心|腹泻|头晕|嗜睡|症状).{0,14}(?:停药|减量|可自行|自行|多可|一般可|均可|逐渐).{0,10}(?:消失|恢复|好转|缓解)(?:正常)?',
      ],
      notUnder: words('药代动力学 药理毒理 临床试验'),
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'title',
            text: '复方氨酚烷胺胶囊 三天根治感冒',
            marks: '三天根治感冒',
          },
          {
            productClass: 'otc',
            field: 'description',
            text: '本品疗效确切，老胃病一盒见效。',
            marks: '疗效确切',
          },
          {
            productClass: 'device',
            field: 'description',
            text: '纯物理疗法，无任何副作用。',
            marks: '无任何副作用',
          },
          {
            productClass: 'health-food',
            field: 'title',
            text: '益生菌粉 7天见效',
            marks: '7天见效',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '用药3天症状未缓解，应去医院就诊。' },
          {
            productClass: 'otc',
            field: 'description',
            text: '任何药物都不能保证根治，请按说明书使用。',
          },
          { productClass: 'otc', field: 'leaflet', text: '本品疗效显著，无副作用。' },
          { productClass: 'otc', field: 'description', text: '【不良反应】偶见皮疹，停药后消失。' },
        ],
      },
    },
    {
      id: 'MED-02',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      isForUnknown: true,
      surfaces: ['title', 'copy'],
      citation: { ...AD_LAW, article: '第十六条第一款第（二）项', quote: '说明治愈率或者有效率' },
      title: { zh: '治愈率、有效率', en: 'Cure rate' },
      messages: {
        main: {
          zh: '“{text}”说了治愈率或有效率，{field}里不能写。删去。',
          en: '"{text}" states a cure rate and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        { words: ['@rate'] },
        { sequence: [['@rate'], ['#share']], gap: 6 },
        { sequence: [['#share'], ['@rate']], gap: 4 },
        {
          sequence: [
            ['#share'],
            words('治愈 痊愈 有效 见效 康复 好转 缓解 的患者 患者 的人都 病人'),
          ],
          gap: 6,
        },
        {
          sequence: [
            words('治愈 有效 治好 帮助 服务 解决 康复'),
            ['#number'],
            words('万人 万例 例患者 万患者 万家庭 多万'),
          ],
          gap: 3,
        },
      ],
      except: words(
        '本店好评率 店铺好评率 物流好评率 抑菌率 杀菌率 杀灭率 除菌率 滤过率 过滤效率 复发率有待 有效率期',
      ),
      exceptPatterns: [
        '(?:发生率|发病率|不良反应).{0,20}',
        '.{0,14}(?:血压|浓度|水平|清除率).{0,6}#?\\d.{0,10}',
        '\\d{1,3}%(?:以上)?有效期.{0,4}',
      ],
      notUnder: words('临床试验 药代动力学 药理毒理 不良反应'),
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'sellingPoints',
            text: '总有效率96.8%',
            marks: '总有效率96.8%',
          },
          {
            productClass: 'device',
            field: 'description',
            text: '临床治愈率高达九成',
            marks: '治愈率高达九成',
          },
        ],
        good: [
          { productClass: 'device', field: 'description', text: '颗粒物滤过率95%。' },
          { productClass: 'otc', field: 'description', text: '【不良反应】皮疹的发生率为1%。' },
        ],
      },
    },
    {
      id: 'MED-03',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      isForUnknown: true,
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第十六条第一款第（三）项',
        quote: '与其他药品、医疗器械的功效和安全性或者其他医疗机构比较',
      },
      title: { zh: '与别的药比较', en: 'Comparison' },
      messages: {
        main: {
          zh: '“{text}”和别的药械比较，{field}里不能写。删去。',
          en: '"{text}" compares with other medicines or devices. Delete it from the {field}.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '优于 优于同类 优于其他 优于其它 优于一般 优于普通 优于传统 优于国外 优于进口 优于西药 明显优于 显著优于 效果优于 疗效优于 强于 胜过 胜于 远胜 超越同类 超过同类 远超同类 远超 完胜 媲美 堪比 赛过 比肩 同类最强 同类领先 同类产品中 较同类 比同类 比其他药 比其它药 比西药 比一般药 比普通药 比进口药 比吃药 比手术 比打针 比传统 比抗生素 比一般的 比市面 区别于其他 不同于一般 有别于传统 替代手术 代替手术 替代西药 代替西药 替代打针 倍于 数倍于 无可替代 不可替代',
          ),
        },
        {
          sequence: [
            words('比 较 较之 相比 相较 与'),
            words('药 药物 同类 其他 其它 传统 普通 一般 进口 西药 产品 手术 疗法 牌'),
            words('更 好 强 快 优 高出 胜 领先 安全 有效 温和 倍 优势'),
          ],
          gap: 6,
        },
        {
          words: words(
            '一般药没得比 远非同类可比 非同类可比 同类不可比 同类无法比 同类没法比 不可同日而语 无出其右 望尘莫及 难望其项背 其他药没法比 别的药没法比 一般药比不了 普通药比不上 同类药比不上 胜似 不逊于进口 不输进口 不输大牌 不输处方药',
          ),
        },
        {
          sequence: [
            words('安全性 疗效 耐受性 起效 副作用 不良反应 有效率 治愈率 吸收率'),
            words(
              '远高于 远低于 高于 优于 好于 低于 小于 少于 强于 快于 明显优于 大大高于 大大低于',
            ),
          ],
          gap: 2,
          within: 'clause',
          unless: [
            {
              words: words('试验 研究 对照组 安慰剂 剂量 成人 儿童 发生率 联合 单用'),
              within: 'sentence',
            },
          ],
          certainty: 'review',
        },
        {
          sequence: [
            words('代替 替代 取代 替换 停掉 停了 扔掉 戒掉 告别 摆脱'),
            words(
              '抗生素 激素 西药 处方药 降压药 降糖药 胰岛素 止痛药 手术 打针 输液 化疗 透析 住院',
            ),
          ],
          gap: 3,
          within: 'clause',
        },
        {
          sequence: [
            words('相当于 等于 抵得上 顶得上 顶 抵 胜过'),
            ['#packs', '#number', '#duration'],
            words('药 同类 普通 一般 其他 其它 传统 别的 针 手术 理疗 住院'),
          ],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [
            words('疗效 效果 药效 吸收 吸收率 起效 见效 安全性 功效 速度'),
            words('是 比 优于 高于 快于 强于 胜过 超过 好于'),
            words('倍 同类 其他 其它 传统 普通 西药 进口 一般'),
          ],
          gap: 6,
        },
      ],
      except: words('优于安慰剂 优于对照'),
      exceptPatterns: [
        '(?:优于|强于|胜于|胜过|高于).{0,4}(?:炙|炒|蒸|煮|炮制|浸|煎|提取).{0,3}',
        '(?:苦|甘|辛|酸|咸|寒|凉|温)?味?(?:胜于|强于|胜过)(?:黄连|黄芩|黄柏|[一-龥]{1,3}草)',
        '(?:用量|剂量|浓度|血药).{0,8}(?:比|较|高于).{0,10}',
        '同类产品中.{0,4}(?:体积|重量|尺寸|噪音|价格|较小|较轻|更轻)',
        '(?:与|比|较|和)(?:上一代|前一代|上一版|旧版|老款|旧款).{0,20}',
        '与(?:其他|其它)药物?(?:同时|合用|联用|并用|联合|相互).{0,12}',
        '比(?:例|值|重|如|对|较研究).{0,8}',
        '与.{0,10}(?:合用|同服|同用|并用|联合|相互作用|同时).{0,20}',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '比西药更温和更安全',
            marks: '比西药更',
          },
          {
            productClass: 'device',
            field: 'description',
            text: '效果优于同类进口贴',
            marks: '优于同类',
          },
        ],
        good: [
          {
            productClass: 'otc',
            field: 'description',
            text: '如与其他药物同时使用可能会发生药物相互作用。',
          },
          { productClass: 'otc', field: 'description', text: '缓释剂型，每日1次。' },
        ],
      },
    },
    {
      id: 'MED-04',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      isForUnknown: true,
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第十六条第一款第（四）项',
        quote: '利用广告代言人作推荐、证明',
      },
      title: { zh: '推荐证明', en: 'Endorsement' },
      messages: {
        main: {
          zh: '“{text}”是推荐或证明，{field}里不能写。删去。',
          en: '"{text}" endorses the product and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        { sequence: [['@expert'], ['@vouch']], gap: 6 },
        { sequence: [['@user'], ['@testify']], gap: 8 },
        {
          sequence: [
            words('患者 病友 病人 老百姓 亿万 万千 千万 百万 国人 几代人'),
            words('验证 检验 认同 称道 称颂 公认'),
          ],
          gap: 6,
          within: 'clause',
        },
        {
          sequence: [
            words('医生 医院 药师 专家 大夫 医护 医护人员 药店'),
            words(
              '的选择 的标配 标配 之选 信赖之选 共同选择 都选 都在选 首选 必备 压箱底 私藏 自用',
            ),
          ],
          gap: 2,
          within: 'clause',
        },
        {
          sequence: [
            words('疗效 效果 功效 品质'),
            words('国家 权威 专家 医生 患者 用户 医院 公认 大家'),
            words('认可 认证 验证 见证 公认 证明'),
          ],
          gap: 2,
        },
        {
          sequence: [
            words('用了 吃了 喝了 贴了 抹了'),
            ['#packs', '#duration'],
            ['@gone', '@result'],
          ],
          gap: 10,
        },
        { sequence: [['@gone'], words('患者 病友 用户 顾客 来自')], gap: 4 },
        {
          words: words(
            '患者反馈 用户反馈 用户见证 患者见证 真实案例 康复案例 成功案例 临床验证 临床证实 临床证明 经临床 亲测有效 亲测好用 我妈用了 我爸用了 我用了 我吃了 我老公 我家孩子 我家宝宝 自用推荐 自用多年 回购无数 好评如潮 达人推荐 网红推荐 主播推荐 医生都 医生说 专家说 大夫说 倾情代言 明星代言 形象代言 代言人 人代言 亲自代言 医生首选 专家首选 医院专用 医院同款 三甲医院 各大医院 医院指定 医院在用 院线同款 祖传秘方 祖传 宫廷秘方 秘方 民间秘方 百年秘方 名医验方 中医世家 国医大师 老中医 军医 诺贝尔奖 央视推荐 央视广告 央视品牌 央视报道 cctv CCTV上榜品牌 十里八乡 慕名而来 远近闻名 登门求药 上门求药 排队求药 名声在外 没得挑 权威推荐 权威认证 众多患者 万千患者 广大患者 深受患者 深受用户 深受广大 患者信赖 患者的首选 老百姓信赖',
          ),
        },
        {
          words: words(
            '明星同款 御用 宫廷御用 名人 秘制 独门 享誉世界 驰名中外 誉满 家喻户晓 享誉全国 享誉海内外',
          ),
          classes: [...MEDICINES],
        },
      ],
      except: words(
        '医院院内制剂 医院院内 院内制剂 国家专利配方 国家专利技术 国家专利产品 国家专利工艺 国家专利 患者用药 医院制剂 医生用药指导 军医大学 第二军医大学 名人牌',
      ),
      exceptPatterns: [
        '(?:在|请|应|须|需|经|遵|由|咨询|询问|告知|听从|向|遵循|遵照).{0,8}(?:医师|医生|药师|营养师|医务人员|大夫|专科医生|专业医生).{0,6}(?:指导|咨询|处方|嘱|建议|帮助|推荐|决定|评估|诊断|使用|意见|说明|同意|判断|下|确诊|用药).{0,6}',
        '(?:患者|病人|用户|妇女|者)(?:应|须|需|请|慎|禁|不宜|忌|可|均应|在|使用|服用|用药|如|对|若|必须|要).{0,20}',
        '(?:医院|医生|医师|药师|专家)(?:就诊|就医|检查|处方|诊断|咨询|治疗|急救|门诊).{0,6}',
        '(?:到|去|往|赴|在|及时).{0,6}医院.{0,10}',
        '(?:仅|只|限).{0,4}(?:医院|医疗机构|医师|医生|药师).{0,8}',
        '(?:研究院|研究所|大学|学会|协会|科学院).{0,6}(?:制药|药业|药厂|有限公司).{0,6}',
        '(?:配合|协助|联系|转|执业)(?:医生|医师|药师).{0,6}',
        '(?:医生|医师|药师)(?:在线|随时|审方|审核|值班|解答|免费).{0,10}',
        '(?:医生|医师|大夫|医院).{0,3}(?:开具|开出|开立|出具|审核).{0,4}(?:处方|诊断|证明|药方).{0,4}',
        '[一-龥]{1,8}(?:药业|制药|医药|药厂|大药房|药房)',
        '(?:别信|勿信|不信|不要信|别听|轻信|不可信|相信).{0,10}(?:秘方|偏方|神医|祖传|老中医).{0,6}',
        '医院?.{0,4}(?:病毒|病理|药理|毒理|实验|检验|微生物)(?:室|科|中心|研究室).{0,12}',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '三甲医院主任强烈推荐',
            marks: '推荐',
          },
          { productClass: 'health-food', field: 'title', text: '明星同款钙片', marks: '明星同款' },
          {
            productClass: 'device',
            field: 'description',
            text: '上万用户亲测好评',
            marks: '用户亲测',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '请在医师或药师指导下使用。' },
          { productClass: 'otc', field: 'description', text: '糖尿病患者应在医师指导下服用。' },
          { productClass: 'health-food', field: 'description', text: '每日推荐食用量2粒。' },
        ],
      },
    },
    {
      id: 'MED-05',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...REVIEW_RULES,
        article: '第十一条第（五）项',
        quote: '含有“安全”“安全无毒副作用”“毒副作用小”',
      },
      title: { zh: '安全性断言', en: 'Promise of safety' },
      messages: {
        main: {
          zh: '“{text}”断言了安全性，{field}里不能写。删去。',
          en: '"{text}" promises safety and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        { words: ['@safe'] },
        {
          sequence: [
            words('安全 高效 速效 长效 特效 强效 稳定 可靠'),
            words('高效 速效 长效 特效 强效 安全 快捷'),
          ],
          gap: 1,
          unless: [
            {
              words: words('有效性 胰岛素 制剂 试验 研究 评价 监测 过滤 液相 尚不'),
              within: 'sentence',
            },
          ],
        },
        {
          words: words(
            '天然草本 纯草本 纯植物 纯中药 纯中草药 纯植物提取 天然植物 天然成分 绿色天然 天然配方',
          ),
          level: 'warning',
          certainty: 'review',
        },
      ],
      except: words('尚无安全有效 无毒聚乙烯 无毒塑料 无毒材质 纯中药制剂'),
      unless: [{ words: words('毒理 毒性试验 急性毒性 长期毒性'), within: 'sentence' }],
      exceptPatterns: [
        // Spoken of certain people it is INFO-05's matter: a pharmacist must compare the leaflet.
        '(?:孕妇|孕期|哺乳期|备孕|婴幼?儿|宝宝|新生儿|老人|儿童|小孩|患者).{0,6}放心(?:用|吃|使用|服用|食用)',
        '安全(?:有效)?性.{0,6}',
        '(?:尚|未|无|不).{0,8}安全(?:有效)?.{0,8}',
        '(?:以|为)?确保.{0,8}安全.{0,6}',
        '儿童.{0,6}安全有效.{0,4}(?:未|尚|不).{0,8}',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '安全放心，全家都能用',
            marks: '安全放心',
          },
          {
            productClass: 'health-food',
            field: 'title',
            text: '纯天然 蜂胶软胶囊',
            marks: '纯天然',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '孕妇用药的安全性尚不明确。' },
          { productClass: 'otc', field: 'description', text: '主要成份：天然牛黄、冰片。' },
        ],
      },
    },
    {
      id: 'MED-06',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...REVIEW_RULES,
        article: '第十一条第（六）项',
        quote: '含有“热销、抢购、试用”“家庭必备、免费治疗、免费赠送”等诱导性内容',
      },
      title: { zh: '诱导购买', en: 'Pressing to buy' },
      messages: {
        main: {
          zh: '“{text}”是诱导购买的话，{field}里不能写。删去。',
          en: '"{text}" presses to buy and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '家庭必备 家庭常备 居家必备 家中常备 健康好礼 送老人送长辈 送长辈送 送爸妈送 送礼佳品 送礼佳选 礼赠佳品 孝心之选 孝敬首选 孝敬父母首选 孝敬长辈 送父母送长辈 送长辈首选 送礼有面子 送礼有面 送健康 送礼首选 家中必备 居家常备 家家必备 出行必备 旅行必备 春节必备 换季必备 人手一 必备良药 必备药 必备神器 必囤 囤货必备 药箱必备 热销 热卖 畅销 爆款 爆品 抢购 疯抢 疯狂抢购 抢光 秒光 卖疯了 断货 手慢无 免费试用 免费试服 免费试贴 免费试戴 免费试药 满意再买 满意再付 满意后付款 满意付款 先试后买 免费赠饮 免费试饮 免费品尝 免费试喝 免费试吃 试用装 免费领取 免费领 免费送 免费赠送 免费治疗 免费体验 免费诊 限时抢购 先到先得 销量火爆 火爆热销 全网热销 热销全国 畅销全国 畅销海外 0元试用 零元试用 0元领 零元领 0元体验 1元试用 一元试用 免费拿 免费体验装 免费申领 免费派发 白送 不要钱 库存告急 最后一批 错过等一年 错过再等一年 手快有手慢无 赶紧囤 赶快囤 速囤 多囤几盒 囤起来 必备好物 必囤好物 必入 闭眼入 闭眼囤 无脑入',
          ),
        },
        {
          sequence: [
            words(
              '全家 家里 家中 居家 家家 每家 家庭 全家人 一家人 出门 出行 旅行 旅途 差旅 办公室 车载 车上 药箱 宝妈 学生 老人 中老年 四季 夏季 冬季 换季 春夏 秋冬 宿舍',
            ),
            words('常备 必备 必囤 必入 必购 常备药 首选 必选 常备品 必需 必带 标配'),
          ],
          gap: 2,
          within: 'clause',
        },
        {
          sequence: [
            words(
              '家里 家中 家家 每家 家家户户 全家 出门 旅行 出差 车上 包里 办公室 药箱 床头 抽屉 宝妈 老人',
            ),
            words('必须 必 得 都得 都该 都要 应该 该 务必 一定要 随时'),
            words('备 囤 放 留 存 带'),
            words('一盒 一瓶 几盒 几瓶 两盒 一支 一袋 一份 着 上 它 这个'),
          ],
          gap: 2,
          within: 'clause',
        },
      ],
      exceptPatterns: [
        '(?:家庭|家中|家里|居家|药箱)(?:常备|必备)(?:着|好|一[个支台盒])?(?:体温|血压|药箱|急救|电话|温度计|冰袋|棉签|创可贴).{0,4}',
        '(?:家庭|家中|家里|居家)常备的?药.{0,6}(?:要|应|请|须|需|可|定期).{0,8}',
        '赠.{0,6}试用装.{0,4}',
      ],
      except: words('热销榜 抢购中心 非免费赠送'),
      examples: {
        bad: [
          { productClass: 'otc', field: 'title', text: '感冒灵颗粒 家庭必备', marks: '家庭必备' },
          { productClass: 'device', field: 'title', text: '热敷贴 免费试用7天', marks: '免费试用' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '满99元包邮。' },
          { productClass: 'general', field: 'title', text: '收纳盒 家庭必备' },
        ],
      },
    },
    {
      id: 'MED-07',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...REVIEW_RULES,
        article: '第十一条第（六）项',
        quote: '含有评比、排序、推荐、指定、选用、获奖等综合性评价内容',
      },
      title: { zh: '评比获奖', en: 'Rankings and awards' },
      messages: {
        main: {
          zh: '“{text}”是评比或推荐，{field}里不能写。删去。',
          en: '"{text}" is a ranking or award and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '金奖 银奖 荣获 获奖 一等奖 特等奖 科技进步奖 博览会金奖 百强 十大品牌 十强 排行榜 销量榜 榜首 店长推荐 掌柜推荐 小编推荐 重点推荐 协会推荐 协会指定 指定用药 指定产品 指定品牌 药店热推 消费者信赖 值得信赖 信赖之选 放心之选 消费者满意 知名品牌 著名品牌 驰名商标 名牌产品 中国名牌 消费者首选 信得过 消费者最喜爱 最喜爱品牌 最受欢迎品牌 十佳 十佳用药 十佳品牌 放心品牌 推荐品牌 示范品牌 获奖产品 奖项加身 拿奖拿到手软',
          ),
        },
        {
          sequence: [
            words(
              '荣膺 荣获 摘得 斩获 夺得 拿下 拿过 捧得 获得 获评 被评为 评选为 评为 当选 荣登 获封 授予 连获 喜获',
            ),
            words(
              '十佳 最喜爱 满意 优秀 金奖 银奖 大奖 奖项 奖 品牌 产品 称号 榜单 榜 殊荣 荣誉 金牌',
            ),
          ],
          gap: 8,
          within: 'clause',
        },
      ],
      except: words('金奖牌 获得产品 评为产品'),
      exceptPatterns: ['(?:公司|企业|厂家|集团|药厂).{0,10}(?:获得|评为|授予|荣获|获评).{0,20}'],
      examples: {
        bad: [
          { productClass: 'otc', field: 'description', text: '荣获国际博览会金奖', marks: '荣获' },
          {
            productClass: 'health-food',
            field: 'title',
            text: '维生素C片 店长推荐',
            marks: '店长推荐',
          },
        ],
        good: [
          { productClass: 'health-food', field: 'description', text: '推荐食用量：每日1片。' },
          { productClass: 'general', field: 'description', text: '荣获设计金奖' },
        ],
      },
    },
    {
      id: 'MED-08',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      isForUnknown: true,
      surfaces: ['title', 'copy'],
      citation: {
        ...REVIEW_RULES,
        article: '第十一条第（六）项',
        quote: '含有“无效退款、保险公司保险”等保证性内容',
      },
      title: { zh: '保证性内容', en: 'Guarantee' },
      messages: {
        main: {
          zh: '“{text}”是保证性的话，{field}里不能写。删去。',
          en: '"{text}" is a guarantee and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '无效退款 无效包退 无效全额退款 无效全额退 无效退 无效赔 不好退款 不好退钱 不满意退款 没效果退款 没效包退 签约治疗 签约退款 疗效签约 保险公司承保 保险公司保险 保险公司担保 保险承保 终身质保疗效 效果承诺 效果保证 疗效保险',
          ),
        },
        {
          sequence: [
            words('无效 没效果 不见效 没有效果 不满意'),
            words('退款 退钱 包退 全额退 赔 免单 退'),
          ],
          gap: 4,
          unless: [
            { words: words('无理由 质量问题 未拆封 破损 运费险 退换货'), within: 'sentence' },
          ],
        },
      ],
      except: words('运费险 正品保险'),
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '一个疗程无效全额退款',
            marks: '无效全额退款',
          },
          {
            productClass: 'device',
            field: 'description',
            text: '由保险公司承保，请放心',
            marks: '保险公司承保',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '赠送运费险，质量问题按规定退换。' },
          { productClass: 'otc', field: 'description', text: '支持开具发票。' },
        ],
      },
    },
    {
      id: 'MED-09',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      isForUnknown: true,
      surfaces: ['title', 'copy'],
      citation: {
        ...REVIEW_RULES,
        article: '第十一条第（四）项',
        quote: '引起公众对所处健康状况和所患疾病产生不必要的担忧和恐惧',
      },
      title: { zh: '制造恐慌', en: 'Causing fear' },
      messages: {
        main: {
          zh: '“{text}”会引起恐慌，{field}里不能写。删去。',
          en: '"{text}" causes fear and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words(
              '不吃 不用 不治 不补 再不 拖下去 不管 不买 再拖 拖着 拖成 别等 别等到 等到 任其发展 不重视 不处理 不调理',
            ),
            words(
              '必癌变 癌变 胃癌 肠癌 肝癌 成癌 变癌 手术 动手术 开刀 挨刀 住院 透析 切除 支架 化疗 瘫在 瘫 报废 毁容 失聪 不能生 断送 来不及 晚了 家破 瘫痪 猝死 致命 加重病情 病情加重 恶化 越来越重 危及生命 后悔 死亡 失明 偏瘫 截肢 早衰',
            ),
          ],
          gap: 10,
        },
      ],
      exceptPatterns: ['.{0,20}(?:应|请|须).{0,6}(?:就医|就诊).{0,6}'],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '便秘不治必癌变',
            marks: '不治必癌变',
          },
          {
            productClass: 'health-food',
            field: 'description',
            text: '不补钙，老了会瘫痪',
            marks: '不补钙，老了会瘫痪',
          },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '便秘超过两周请就医。' },
          { productClass: 'health-food', field: 'description', text: '钙有助于骨骼健康。' },
        ],
      },
    },
    {
      id: 'MED-10',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'tcm-pieces', 'device', 'health-food', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...REVIEW_RULES,
        article: '第十一条第（三）项',
        quote: '含有“适用所有症状、所有人群”等明示或者暗示的内容',
      },
      title: { zh: '人人适用', en: 'For everybody' },
      messages: {
        main: {
          zh: '“{text}”说成人人适用，{field}里不能写。改成说明书里的人群。',
          en: '"{text}" says it is for everybody. Name the people of the leaflet instead.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '包治百病 百病 老少皆宜 男女老少 老少咸宜 全家通用 全家适用 全家可用 全家都能用 人人都需要 人人必备 人人适用 任何人都 所有人都 所有人群 适合所有人 适合任何人 一切疾病 所有疾病 所有症状 各种疾病 万病 天天吃 必吃 每天必吃 男女通用 孕妇儿童都能 大人小孩都能 大人小孩均可 大人小孩都可以 一药多用 一贴多用 男女老幼 老幼皆宜 老少通吃 从头到脚的毛病 浑身上下的毛病 什么毛病都管 啥病都治 什么病都治 什么都能治 百无禁忌 没有禁忌 没有任何禁忌 无任何禁忌 零禁忌 大人小孩通用 一家老小都 全家老小都 谁都能用 谁都可以用 谁用都行 人人都能 各类人群 各年龄段通用 不分年龄 不挑人 健康必需 生活必需 健康所必需 保障健康所必需',
          ),
        },
        {
          pattern: '一人[用吃喝服贴](?:用)?[，,]?全家.{0,4}[健康好安受]',
          anchors: words('一人'),
        },
        {
          sequence: [
            words(
              '每天 天天 人人 家家 现代人 中老年 中老年人 每个人 都市人 上班族 女人 男人 孩子 老人 学生 人体',
            ),
            words(
              '离不开 少不了 缺不了 不可缺少 必不可少 不可或缺 必需 必须吃 都要吃 都该吃 都得吃 必须补 都需要补 都要补 该补',
            ),
          ],
          gap: 6,
          within: 'clause',
          classes: ['otc', 'health-food', 'fsmp', 'device'],
        },
      ],
      examples: {
        bad: [
          { productClass: 'otc', field: 'description', text: '男女老少都能用', marks: '男女老少' },
          { productClass: 'health-food', field: 'title', text: '鱼油 老少皆宜', marks: '老少皆宜' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '儿童、孕妇禁用。' },
          { productClass: 'general', field: 'title', text: '积木 老少皆宜' },
        ],
      },
    },
    {
      id: 'INFO-05',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: ['rx', 'otc', 'tcm-pieces', 'health-food', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第一款',
        quote: '正确说明用法、用量和注意事项',
      },
      title: { zh: '人群与说明书', en: 'People and leaflet' },
      messages: {
        main: {
          zh: '“{text}”可能和说明书不一致，请药师看一下。',
          en: '"{text}" may contradict the leaflet; ask the pharmacist.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words(
              '孕妇 孕妈 孕期 孕早期 哺乳期 月子里 坐月子 备孕 婴儿 婴幼儿 宝宝 新生儿 老人 儿童 小孩 孩子 高血压患者 糖尿病患者 过敏体质 敏感肌',
            ),
            words(
              '都能用 均可用 可放心 放心用 放心吃 放心服用 放心使用 都可以用 也能用 也可以用 也能放心用 也能吃 也可以吃 也可以放心 也能放心 都能放心 都可以放心 照样能 照样用 照样吃 也能贴 也可以贴 也能涂 也能抹 也能敷 也能泡 也能喝 也可以喝 不忌 不用忌口 皆可 都能吃 都能喝 通用 可用 可服用 无影响 也安全 都安全',
            ),
          ],
          gap: 6,
          within: 'clause',
        },
      ],
      exceptPatterns: [
        '(?:孕妇|儿童|哺乳期|老人).{0,12}(?:不可用|禁用|慎用|忌用|不宜).{0,6}',
        '.{0,20}(?:在|遵).{0,6}(?:医师|医生|药师|医嘱).{0,6}',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'sellingPoints',
            text: '孕妇也能放心用',
            marks: '孕妇也能放心用',
          },
          { productClass: 'otc', field: 'title', text: '润喉片 宝宝可用', marks: '宝宝可用' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '孕妇慎用，儿童应在医师指导下服用。' },
          { productClass: 'general', field: 'title', text: '湿巾 宝宝可用' },
        ],
      },
    },
    {
      id: 'MED-13',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc', 'health-food', 'fsmp'],
      surfaces: ['title', 'copy'],
      citation: {
        ...REVIEW_RULES,
        article: '第十一条第（六）项',
        quote: '怂恿消费者任意、过量使用药品、保健食品',
        trust: 'unverified',
      },
      title: { zh: '怂恿多用', en: 'Urging to overuse' },
      messages: {
        main: {
          zh: '“{text}”可能是怂恿多用。请人看一下，改成说明书的用量。',
          en: '"{text}" may urge overuse. Please check; use the dose of the leaflet.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '多吃几片 多吃两片 多吃点好得快 多吃没事 天天当糖吃 当糖吃 当零食吃 囤一年 囤够 多吃多健康 越吃越健康 随便吃 放开吃 想吃就吃 加大剂量效果 当保健品吃 当水喝 当饮料喝 当饭吃 当茶喝 越多越好 多多益善 不限量 长期吃更好 长期服用更好 一直吃下去 天天吃不停',
          ),
        },
        {
          sequence: [
            words('多吃 多喝 多用 多服 多贴 加量 加倍 翻倍 加大剂量 双倍 多来'),
            words(
              '效果更好 效果加倍 效果翻倍 好得快 好得更快 见效更快 更有效 更管用 更见效 没事 无妨 也没关系 没问题 更健康',
            ),
          ],
          gap: 8,
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'health-food',
            field: 'description',
            text: '甜甜的可以当糖吃',
            marks: '当糖吃',
          },
          { productClass: 'otc', field: 'description', text: '多吃两片好得快', marks: '多吃两片' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '请按说明书规定剂量服用。' },
          {
            productClass: 'otc',
            field: 'description',
            text: '不能当糖吃，请放在儿童接触不到的地方。',
          },
        ],
      },
    },
    {
      id: 'MED-14',
      kind: 'check',
      check: 'ad-number',
      group: 'identity',
      level: 'error',
      certainty: 'review',
      classes: ['rx', 'otc', 'device', 'health-food', 'fsmp'],
      citation: { ...REVIEW_RULES, article: '第十八条', quote: '广告批准文号的有效期' },
      title: { zh: '广告批准文号', en: 'Advertising approval' },
      messages: {
        main: {
          zh: '广告批准文号写法不对，对照批件改正。',
          en: 'The advertising approval number is not well formed.',
        },
        shape: {
          zh: '广告批准文号应为 6 位日期加 5 位序号，对照批件改正。',
          en: 'An advertising approval number is a six-digit date and five digits. Copy it from the approval.',
        },
        expired: {
          zh: '广告批准文号 {day} 到期，不能再用。换新号或撤下宣传。',
          en: 'The advertising approval ended on {day}. Use a new one or take the copy down.',
        },
        old: {
          zh: '这是 2020 年以前的广告批准文号，早已到期。换新号。',
          en: 'This advertising approval number is from before 2020 and has ended. Use a new one.',
        },
        date: {
          zh: '广告批准文号里的日期不存在，对照批件改正。',
          en: 'There is no such day as in this advertising approval number. Copy it from the approval.',
        },
        lookalike: {
          zh: '广告批准文号里有字母，应全为数字。对照批件改正。',
          en: 'Letters stand in this advertising approval number where digits belong.',
        },
        class: {
          zh: '这是别类商品的广告批准文号，和本品不符。核对批件。',
          en: 'This advertising approval is for another class of product. Check the approval.',
        },
        place: {
          zh: '广告批准文号要以省份简称开头。对照批件改正。',
          en: 'An advertising approval number begins with a province. Copy it from the approval.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '粤药广审（文）第240101-00001号',
            marks: '粤药广审（文）第240101-00001号',
          },
          { productClass: 'device', field: 'description', text: '苏械广审(文)第2012120208号' },
        ],
        good: [
          { productClass: 'device', field: 'description', text: '粤械广审（文）第280917-05538号' },
          { productClass: 'otc', field: 'description', text: '本页不含宣传内容。' },
        ],
      },
    },
  ],
};
