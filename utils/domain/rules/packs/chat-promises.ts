// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { assurances, harmless, moneyBack, THEN_WORDS } from './chat-assurances.ts';
import { noHarmSaid, staked, willWork } from './chat-effect.ts';
import { forSure, gone, noHarm, shares, wellAgain } from './claim-grammar.ts';
import { CONSUMER_LAW } from './laws.ts';
import { words } from './words.ts';

const PROMISE_LAW = {
  ...CONSUMER_LAW,
  article: '第二十条第一款',
  quote: '应当真实、全面，不得作虚假或者引人误解的宣传',
};
/** 好 and 有效 of other things. */
const OTHER_GOOD = words(
  '一下好了 准确 准时 好评率 复购率 通过率 退货率 满意率 到货率 回头率 最好 好评 好的 放心好了 保质 一定好好 高效率 速效救心丸 强效 高效 速效 特效 处理速效 无刺激 没问题 作用明显 正品有效期 有效期 好像 好看 好吃 一定好 效果好',
);
/** Turns in which nothing is promised. */
const OTHER_SENSE = [
  '(?:.{0,2}不一定|有效期|[马立][上刻即马]通[过知]).{0,8}|说.{0,12}(?:是骗|骗人).{0,4}',
  '(?:您|你)(?:说|提到|问)的.{0,10}',
  '.{0,10}(?:箱|袋|泡沫|纸|膜|盒子|里三层).{0,12}包好(?:的?,.{0,4}(?:里面|外面|有))?',
  '(?:没有?(?:人|哪|任何|什么|一)|谁[也都]不)(?:款|种|个|样)?.{0,6}(?:能|可以|敢)够?(?:保证|承诺|做到|根治|治好|完全|一定).{0,12}',
  '没有?(?:副作用|不良反应)的.{0,6}(?:不存在|没有|不可能).{0,3}',
  '放心[吧啦哈]?[,，。 ]{0,2}好[的了啦].{0,2}',
  '.{0,12}(?:不要|不能|也别).{0,2}(?:自行|随便|擅自).{0,4}',
  '没(?:看过|去过)(?:医生|医院)的话.{0,6}',
  '.{0,10}的(?:药|东西|产品).{0,3}(?:没有的|不存在|是没有).{0,2}',
  '.{0,12}(?:[这此那][种些类个](?:话|说法|词|宣传)|这话|这样的话|的说法|这类话).{0,8}',
  '.{0,10}(?:没|未|不)有?(?:缓解|好转|见好|见效|改善|恢复|退烧|消肿|止住)',
  '(?:保证|肯定|一定|放心|包|必|绝对).{0,6}(?:好看|好喝|好吃|好处理|好评|好好|好像|正品|有货|有效期|发货|质量)',
  '.{0,14}(?:因人而异|个体差异|不一样|看个人|不好说).{0,10}',
  '(?:打包|外包|包装|包裹|包扎|包括|包含|包邮|包好评|面包|钱包|书包|准备|批准|标准|必要|必备|不必).{0,8}',
  '.{0,6}(?:理|办|核|排|收|放|存|管|护|填|写|看|选|对|封|盖|拧|装|带|拿|备|做|调|洗|擦|锁|裹|打包|完|养|查|退|改|弄|贴)好(?!得快).{0,2}',
  '(?:稍等|等|再等|最多|大概|大约).{0,6}(?:分钟|小时|天|会儿)(?:就好|就没了|就没事)',
  '(?:保证|肯定|一定|必须|绝对|放心).{0,6}(?:睡眠|充足|休息|正规|有效期|有效身份|有效证|有效处方|恢复发货|恢复库存)',
  '(?:处理|安排|解决|核实|发货|退款|物流|快递|到货|补发|登记).{0,6}(?:好|有效)',
  '(?:说明书|包装).{0,8}(?:写|注明|标注|显示).{0,14}',
];

/**
 * Outgoing chat messages: promises that a medicine works or harms nobody.
 */
export const chatPromises: Pack = {
  id: 'chat-promises',
  version: '2026.11.1',
  vocabularies: THEN_WORDS,
  rules: [
    {
      id: 'CS-02',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: PROMISE_LAW,
      title: { zh: '承诺疗效', en: 'Promise of a result' },
      messages: {
        main: {
          zh: '“{text}”是承诺疗效，不能这样回。说效果因人而异，按说明书使用。',
          en: '"{text}" promises a result. Say that effects differ and point to the leaflet.',
        },
      },
      fix: { text: '每个人情况不同，效果因人而异，请按说明书使用。' },
      match: [
        ...assurances,
        ...willWork,
        ...gone,
        ...wellAgain,
        ...forSure,
        ...shares,
        {
          words: words(
            '打包票 打保票 谁贴谁好 谁用谁好 谁吃谁好 谁喝谁好 一准好 一准见效 准能好 包您满意见效',
          ),
        },
        {
          sequence: [['#duration'], words('见好 准好 就见好 一准好 保准好')],
          gap: 2,
          within: 'clause',
        },
        {
          sequence: [
            words('比三甲 比大医院 比医院 比大夫 比医生 比进口'),
            words('管用 有效 见效 好得快 效果好 强多了 好多了'),
          ],
          gap: 8,
          within: 'clause',
        },
        {
          sequence: [
            words('比吃药 比打针 比医院 比输液 比西药 比医生 比手术'),
            words('强 好 快 管用 有效 灵 见效'),
          ],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [['@chatSure'], ['@metric'], words('下来 降 正常 稳 下去')],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [
            words(
              '立刻 立马 马上 瞬间 秒 秒速 即刻 立即 当场 当天 当晚 当日 一晚上 一宿 一夜 几分钟 分分钟 第二天',
            ),
            words(
              '不痒 不疼 不痛 不咳 不酸 不胀 不肿 见效 起效 消肿 消下去 退烧 止痒 止疼 止痛 止咳 止泻 睡得香 睡个好觉 睡个安稳觉 睡着 通气 通畅',
            ),
          ],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [
            ['@metric'],
            words('往下掉 往下降 往下走 掉下来 蹭蹭降 稳稳降 降下去 控制住 稳住了'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words(
              '老客户 老顾客 回头客 好多人 很多人 好多顾客 好多客户 十个 九成 人家 邻居 我妈 我爸 我婆婆 我老公 我自己',
            ),
            words('治好 吃好了 用好了 好了 断根 痊愈 不疼了 不痒了 都好了 都说有效 见效'),
          ],
          gap: 12,
          unless: [{ words: ['@chatErrand'], within: 'clause' }],
        },
        {
          sequence: [['@chatSure'], ['@chatBetter']],
          gap: 8,
          within: 'clause',
        },
        {
          sequence: [
            words('吃 喝 用 贴 抹 涂 擦 喷 敷 吃了 喝了 用了 贴上 抹上 喷上 用上 服 坚持'),
            ['#duration', '#packs', ...words('个疗程 疗程 上')],
            [
              '@chatBetter',
              ...words(
                '就好 准好 保好 包好 就没事 就不疼 就不痛 就不痒 就不咳 就消 就下去 就利索 就正常 就没了',
              ),
            ],
          ],
          gap: 4,
        },
        {
          sequence: [
            ['#duration'],
            words(
              '就没事 没事了 就不疼 就不痛 就不痒 就不咳 就退烧 退烧 去根 断根 根治 见效 痊愈 就消肿 就利索 就全好 好利索',
            ),
          ],
          gap: 2,
          unless: [{ words: ['@chatErrand'], within: 'sentence' }],
        },
        {
          sequence: [
            words('吃 喝 用 贴 抹 喷 敷 吃上 喝上 用上 贴上 抹上 一抹 一贴 一喷 一吃 一喝 一用'),
            words(
              '就不疼 就不痛 就不痒 就不咳 就灵 就见效 就管用 就退烧 就断根 就消肿 立马好 马上好',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('给 都 全 也 就 已经'),
            words('治好了 吃好了 用好了 治愈了 断根了 治利索了 除根了'),
          ],
          gap: 2,
        },
        {
          sequence: [
            words('效果 药效 疗效 见效'),
            words(
              '杠杠 没得说 没话说 好得很 特别好 非常好 超级好 超好 超赞 很好 真好 老好了 可好了 绝了 立竿见影 一级棒 贼好 嘎嘎好 倍儿好 顶呱呱 特别快 超快 贼快',
            ),
          ],
          gap: 4,
        },
        {
          words: words(
            '吃一个好一个 用一个好一个 治一个好一个 一用一个准 谁用谁说好 谁用谁知道 用过都说好 吃过都说好 神药 药神了 太神了 神奇得很 老灵了 可灵了 倍儿灵 特别灵 贼灵 灵得很 管用得很 可管用了 老管用了 贼管用 包有效 包见效 稳好 都给治好了 治愈率 有效率高 见效快 好得快 来得快 打针都没它快 打针还快 比打针',
          ),
          unless: [{ words: words('发货快 物流'), within: 'clause' }],
        },
        {
          sequence: [
            ['@metric'],
            words(
              '就正常 就降 就稳 降下来 就下来 就下去 恢复正常 马上降 立马降 自然降 就平稳 稳稳的 就达标',
            ),
          ],
          gap: 3,
        },
        {
          sequence: [
            words('彻底 永远 从此 再也 彻彻底底 完全'),
            words('告别 摆脱 拜拜 再见 远离 不犯 不疼 不痒 不咳 好了 治好 去除'),
          ],
          gap: 4,
          unless: [{ words: ['@chatErrand'], within: 'sentence' }],
        },
        {
          sequence: [words('治好 治愈 根治 断根 除根 治了 能治 可以治 会治好'), ['@chatIllness']],
          gap: 5,
          within: 'clause',
          unless: [
            {
              words: words('说明书 适用 适应症 用于 主治 功能主治 不能 能不能 吗 医生 多久'),
              within: 'clause',
            },
          ],
        },

        { words: ['@guarantee', '@rate'] },
        {
          sequence: [
            words('保证 包 肯定 一定 绝对 百分百 100% 百分之百 放心 必'),
            words(
              '好 能好 治好 见效 有效 管用 痊愈 康复 根治 断根 不复发 有效果 好起来 缓解 能治 瘦 不反弹 没问题的效果 恢复 退烧 除根',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('吃 用 喝 贴 抹'),
            words('肯定 一定 保证 绝对 准 包'),
            words('行 好使 管用 没问题 能行 能好 好得了 见效'),
          ],
          gap: 4,
        },
        { words: words('包您好 包你好 准能好 保您好 保你好') },
        {
          sequence: [
            ['#duration', '#packs'],
            words(
              '就好 就能好 包好 就能治好 就见效 见效 就管用 治好 就不疼 就不痛 就不咳 就退烧 就消 痊愈 就没了 能好 就能好利索 断根 根治 就有效果 准好 必好 就瘦 就能瘦',
            ),
          ],
          gap: 4,
        },
        {
          words: words(
            '绝对没问题 绝对有效 治好为止 能根治 可以根治 就能根治 可以治好 能治好 能治愈 可以治愈 能断根 可以断根 不会复发 不再复发 保证不复发 专治 吃了就好 喝了就好 用了就好 一用就见效 马上见效 马上就好 立马见效 特别管用 药效好得很 比医院',
          ),
        },
        {
          sequence: [
            words('吃了 用了 喝了 吃完 用完 喝完 贴了'),
            words('就好 都好了 马上好 立马好 都说好 病就好 就能好 全好了 都治好'),
          ],
          gap: 4,
        },
      ],
      except: OTHER_GOOD,
      exceptPatterns: OTHER_SENSE,
      examples: {
        bad: [
          { field: 'message', text: '放心，吃三天保证好', marks: '保证好' },
          { field: 'message', text: '老客户都断根了，您放心用', marks: '断根了' },
          { field: 'message', text: '这个药能根治鼻炎', marks: '能根治' },
        ],
        good: [
          { field: 'message', text: '抱歉，没有办法保证疗效，请按说明书使用。' },
          { field: 'message', text: '可能的不良反应请见说明书，出现不适请停药就医。' },
          { field: 'message', text: '最好饭后吃，有效期到2027年。' },
        ],
      },
    },
    {
      id: 'CS-02b',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: PROMISE_LAW,
      title: { zh: '承诺安全', en: 'Promise of safety' },
      messages: {
        main: {
          zh: '“{text}”是承诺安全，不能这样回。请买家看说明书的不良反应。',
          en: '"{text}" promises safety. Point to the adverse reactions in the leaflet.',
        },
      },
      fix: { text: '可能的不良反应请见说明书，如有不适请停用并就医。' },
      match: [
        ...noHarm,
        ...harmless,
        ...noHarmSaid,
        {
          words: [
            '@harmless',
            ...words(
              '没副作用 一点副作用都没有 没什么副作用 不会有副作用 不会有任何副作用 绝对没问题 长期用也没事',
            ),
          ],
        },
        {
          sequence: [
            words('没 没有 无 零 不会有 不会产生 不存在 没啥 没什么 毫无 不带 一点 一丁点 半点'),
            words('副作用 毒副作用 不良反应 依赖性 毒性 后遗症'),
          ],
          gap: 3,
          unless: [
            {
              words: words(
                '有没有 如果 若 若有 是否 请 停药 停用 说明书 不能 不敢 没法 哪个药 没有哪 无法 并不',
              ),
              within: 'clause',
            },
          ],
        },
      ],
      except: OTHER_GOOD,
      exceptPatterns: OTHER_SENSE,
      examples: {
        bad: [
          { field: 'message', text: '没副作用，邻居都在吃', marks: '没副作用' },
          { field: 'message', text: '长期吃也没事的，纯植物的', marks: '长期吃也没事' },
        ],
        good: [
          { field: 'message', text: '可能的不良反应请见说明书，出现不适请停药就医。' },
          { field: 'message', text: '没有哪个药敢说零副作用，请看说明书。' },
        ],
      },
    },
    {
      id: 'CS-02c',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: PROMISE_LAW,
      title: { zh: '无效退款', en: 'Money back if it fails' },
      messages: {
        main: {
          zh: '“{text}”拿退款保证疗效，不能这样回。按平台规则说明退换。',
          en: '"{text}" warrants a result with a refund. Explain returns by the platform\'s rules.',
        },
      },
      fix: { text: '每个人情况不同，效果因人而异；退换请按平台规则申请。' },
      match: [
        ...moneyBack,
        ...staked,
        {
          sequence: [
            words('没好转 没好 没改善 没效果 没治好 没变化 没作用 没用 不见好 无效 不管用'),
            words('一分不少退 全退 退您 退你 退钱 全款退 包退 赔您 赔你 不收钱 钱退'),
          ],
          gap: 14,
        },
        {
          sequence: [
            words(
              '无效 没效果 没有效果 没用 用不好 吃不好 治不好 看不好 不管用 不见效 不好用 不灵 没好',
            ),
            words('退 退您 退你 退款 退钱 全额 包退 赔 找我 来找我 不要钱 免费 不收钱'),
          ],
          gap: 5,
        },
        {
          sequence: [
            words('治不好 不管用 没效果 无效 吃不好 不见效'),
            words('退您钱 退你钱 退钱 全额退 包退 赔'),
          ],
          gap: 4,
        },
      ],
      except: OTHER_GOOD,
      exceptPatterns: OTHER_SENSE,
      examples: {
        bad: [
          { field: 'message', text: '吃了没效果我全额退您', marks: '没效果我全额退' },
          { field: 'message', text: '治不好不要钱，敢签协议', marks: '治不好不要钱' },
        ],
        good: [
          { field: 'message', text: '包装破损可以退，七天无理由不含药品。' },
          { field: 'message', text: '药品售出后非质量问题不退，没效果请看医生。' },
        ],
      },
    },
  ],
};
