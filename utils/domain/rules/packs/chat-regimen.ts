// Longer than 300 lines: the ways to tell somebody how much to take stand in one place, family by family.
import type { WordingMatcher } from '../pack.ts';
import { MEDICINE } from './chat-words.ts';
import { words } from './words.ts';

/**
 * How much, how often, how long, with what, instead of what, and what it must be: advice that belongs to leaflet,
 * pharmacist and doctor. Beside `chat-dosing.ts`, which has the turns as they are said.
 */

/** The leaflet speaks, somebody is warned, or it is about goods. */
const LEAFLET: WordingMatcher['unless'] = [
  {
    words: words(
      '说明书 用法用量 遵医嘱 医嘱 药师 医师 请医生 问医生 咨询 就医 就诊 看医生 去医院 不能 不可以 不可 不要 不得 别自己 别随便 别乱 别加 别超 别多 别擅自 千万别 请勿 切勿 切忌 不建议 不推荐 不宜 避免 严禁 禁止 超量 过量 最大 不超过 以内 吗 是否 请问 有没有',
    ),
    within: 'sentence',
  },
  {
    words: words(
      '发货 快递 物流 仓库 补发 少发 漏发 起订 起拍 限购 满减 优惠 包邮 运费 库存 规格 包装 下单 付款 订单 退货 换货 充电 试纸 口罩 电池 积分 抽奖 优惠券 尺码 一盒装 送您 送你 赠',
    ),
    within: 'sentence',
  },
];
const PILLS = [
  ...MEDICINE,
  ...words('吃 喝 服 用 抹 涂 擦 喷 滴 贴 塞 量 药效 烧 疼 痛 痒 咳 片 粒 颗 袋 支 疗程'),
];
const IN_PILLS = { words: PILLS, within: 'text' as const };
const UNITS = '(?:片|粒|颗|枚|包|袋|支|勺|滴|丸|喷|口|贴|毫升|ml|格|单位|泡|针|栓)';

/** Advice: matchers of CS-01. */
export const regimen: readonly WordingMatcher[] = [
  // 漏了就补
  {
    sequence: [
      words('漏 漏了 漏服 漏吃 忘 忘了 忘吃 忘记 落了 落下 错过 少吃 断了 断了几天'),
      words(
        '补 补上 补回来 补吃 一起吃 一起补 一次吃 一块吃 一并 双份 两份 加倍 多吃 吃两 连吃 全吃 合一起 想起来就吃 接着吃就行',
      ),
    ],
    gap: 12,
    needs: { words: [...PILLS, ...words('顿 昨天 早上 中午 晚上 上一次')], within: 'text' },
    unless: [
      ...LEAFLET,
      {
        words: words('少发 漏发 补发 快递 不用补 不要补 不能补 不需要补 别补'),
        within: 'sentence',
      },
    ],
    message: 'dose',
  },
  // 双份, 加量, 翻番
  {
    sequence: [
      words('吃 喝 服 用 量 剂量 药量 把量 打 抹 喷 加 上 来 按 改'),
      words(
        '双份 两份 双倍 两倍 三倍 加倍 翻倍 翻番 翻一番 翻一倍 加一倍 加量 加大 加点量 往上加 往上提 提一提 加一片 加一粒 加两片 加两粒 再加 多加 猛一点 大一点 大点 狠一点 重一点 足一点 顶格 一倍半 多一倍',
      ),
    ],
    gap: 5,
    needs: IN_PILLS,
    unless: [...LEAFLET, { words: words('音量 流量 电量 字体'), within: 'sentence' }],
    message: 'dose',
  },
  {
    sequence: [
      words('说明书 药盒 盒子 盒上 包装 上面写的 上面的量 医生开的 医生说的 医嘱 写的'),
      words(
        '保守 太保守 偏少 太少 少了点 不够 不够劲 死板 不用管 别管 甭管 不用看 别看 不用照 别照 不用按 别按 参考参考 参考一下 吓人的 吓唬 写着玩 太小 不准 不用太当真 别当真',
      ),
    ],
    gap: 6,
    unless: [
      {
        words: words('看不清 印 字太小 字小 模糊 补发 换货 不能 药师 医生判断 生产日期'),
        within: 'sentence',
      },
    ],
    message: 'dose',
  },
  {
    pattern: `(?:先|再|又|多|少|加|减|直接|一口气|一下|一把|干脆|可以|得|要|至少|最少|起码|连)(?:着|吃|喝|服|用|来|上|加|减|塞|喷|滴|抹|打|贴|嚼|含|冲|泡){1,2}(?:个|够|到|上|它|了)?[一二两俩三四五六七八九十半几0-9]{1,3}${UNITS}`,
    anchors: words('先 再 又 多 少 加 减 直接 一口气 一下 一把 干脆 可以 得 要 至少 最少 起码 连'),
    needs: IN_PILLS,
    unless: LEAFLET,
    message: 'dose',
  },
  {
    pattern: `(?:早|中|晚|早晚|早中晚|早上|中午|晚上|睡前|饭前|饭后|空腹|白天|夜里|半夜|一天|每天|一日|天天|每次|一次|一顿|每顿|一回|每回)(?:各|都|再|就|先|得|可以|也|给)?[吃喝服用来上抹喷滴贴塞打]?(?:个|够|上)?[两俩三四五六七八九十半几2-9]{1,2}${UNITS}`,
    anchors: words(
      '早 中 晚 早上 中午 晚上 睡前 饭前 饭后 空腹 白天 夜里 半夜 一天 每天 一日 天天 每次 一次 一顿 每顿 一回 每回',
    ),
    needs: IN_PILLS,
    unless: LEAFLET,
    message: 'dose',
  },
  {
    pattern:
      '(?:一天|每天|一日|天天|24小时|一晚|一晚上|半天|白天)(?:吃|喝|服|用|抹|涂|擦|喷|滴|贴|给|得|可以|就|上|它|个|最少|至少|多|弄){0,4}(?:[五六七八九十]|四五|五六|六七|七八|八九|[5-9]|1[0-9])(?:到[六七八九十]|-[6-9])?(?:次|遍|回|顿|道)',
    anchors: words('一天 每天 一日 天天 24小时 一晚 一晚上 半天 白天'),
    needs: IN_PILLS,
    unless: [...LEAFLET, { words: words('洗手 测 量血压 喝水 换气 通风'), within: 'sentence' }],
    message: 'dose',
  },
  {
    pattern:
      '(?:隔|每隔|间隔|过|等)?(?:[一二两俩三1-3]|一两|两三|半)个?(?:小时|钟头)(?:就|再|后|以后|可以|能|也|还){0,3}(?:吃|喝|喂|服|用|补|来|加|打|贴|抹|喷|上|再来)',
    anchors: words('小时 钟头'),
    needs: {
      words: [...MEDICINE, ...words('退烧 烧 疼 痛 药 一次 一片 半片 一粒')],
      within: 'text',
    },
    unless: [
      ...LEAFLET,
      { words: words('饭 餐 空腹 益生菌 隔开 分开 错开 活菌'), within: 'sentence' },
    ],
    message: 'dose',
  },
  // 吃满三个疗程, 别停
  {
    sequence: [
      words('吃 喝 服 用 贴 抹 喷 得吃 要吃 坚持 连着 连吃 至少 最少 起码 巩固'),
      words('够 满 上 到 个 着 它 足'),
      words('疗程 三个疗程 两个疗程 半年 一年 三个月 俩月 两个月 四盒 五盒 六盒 三盒 十盒'),
    ],
    gap: 4,
    needs: {
      words: words('才 断根 巩固 效果 好 彻底 别停 不能停 反弹 复发 根 见效 管用 停'),
      within: 'text',
    },
    unless: LEAFLET,
    message: 'dose',
  },
  // 好了就停, 停几天
  {
    sequence: [
      [
        ...MEDICINE,
        ...words(
          '降压 降糖 降脂 激素 医院开的 医生开的 大夫开的 原来的 原先的 之前的 之前那个 那个药 药',
        ),
      ],
      words(
        '停几天 停两天 停一停 停了 停掉 停一下 停一阵 停吧 先停 可以停 就停 不用吃 不用再吃 不吃也行 不吃了 别吃了 先别吃 甭吃 别再吃 不必吃 不用打 别打了 减掉 减了 减半 砍掉 撤了 扔了 断掉 断了 戒了 换成 换了 换掉 改成 改吃 用这个替 少吃 隔天吃 隔一天',
      ),
    ],
    gap: 10,
    unless: [
      ...LEAFLET,
      {
        words: words('停产 停售 停用日期 缺货 下架 换货 退 过敏 皮疹 不适 不良反应 医生 拍错'),
        within: 'sentence',
      },
    ],
    message: 'dose',
  },
  {
    sequence: [
      words('停了 停掉 停几天 停吃 别吃 先别吃 不用吃 换掉 扔了 断了 撤了 停'),
      words(
        '降压药 降糖药 激素 胰岛素 医院开的 医生开的 大夫开的 抗生素 消炎药 他汀 安眠药 抗抑郁 那个药 西药',
      ),
    ],
    gap: 4,
    within: 'clause',
    unless: LEAFLET,
    message: 'dose',
  },
  {
    sequence: [
      words('不疼 不痛 不痒 不烧 不咳 好了 退烧 好点 见好 感觉好 差不多 没症状 舒服了 正常了'),
      words('就 就可以 就能 可以 随时 立马 马上'),
      words('停 停药 停了 不吃 不用吃 别吃 不用了 断 减 减量'),
    ],
    gap: 3,
    needs: IN_PILLS,
    unless: LEAFLET,
    message: 'dose',
  },
  // 两样一起吃
  {
    sequence: [
      MEDICINE,
      words('跟 和 与 加 配 配上 搭 搭配 同 还有 再加 外加 加上 混 兑'),
      [...MEDICINE, ...words('这个 那个 它 咱家这个 另一种 另外一种 这款')],
      words(
        '一起 一块 一块儿 一道 同时 一同 同吃 同服 一并 搭着 配着 混着 叠着 轮着 交替 轮流 换着 穿插 双管齐下 吃 喝 服 用 好得快 效果好 效果更好 更快 没事 不冲突 不打架 没冲突',
      ),
    ],
    gap: 6,
    unless: [
      ...LEAFLET,
      {
        words: words(
          '区别 成分 哪个 哪款 有货 一单 一起拍 一起买 一起发 一起寄 同时拍 间隔 都含 重复 合并 关系',
        ),
        within: 'sentence',
      },
    ],
    message: 'dose',
  },
  {
    sequence: [
      [...MEDICINE, ...words('俩 两种 两样 这两个 这俩 几样 几种 三种 两款 中药西药')],
      words(
        '一起 一块 一块儿 一道 同时 一同 一并 混着 叠着 轮着 交替 轮流 换着 搭着 配着 搭配 穿插',
      ),
      words('吃 喝 服 用 抹 贴 下 来 上 喂 打'),
    ],
    gap: 8,
    unless: [
      ...LEAFLET,
      { words: words('一起拍 一起买 一起发 间隔 都含 重复 下单 冲突'), within: 'sentence' },
    ],
    message: 'dose',
  },
  // 掰开兑水, 塞里面
  {
    sequence: [
      words('胶囊 药片 缓释片 肠溶片 药丸 片子 栓 膏药 药粉 软膏 眼药水'),
      words('掰开 掰碎 掰 拆开 打开 剥开 碾碎 磨碎 嚼碎 嚼着 倒出来 化开 兑 泡 撒 冲水 含着'),
      words('吃 喝 服 用 喂 水 奶 里 上 伤口 抹 敷 粉 就行 更快 见效'),
    ],
    gap: 8,
    unless: LEAFLET,
    message: 'dose',
  },
  // 您这就是…
  {
    sequence: [
      words(
        '您这 你这 您这个 你这个 您那 你那 您这是 你这是 这是 这就是 就是 应该是 应该就是 估计是 估计 多半 八成 九成 肯定是 一定是 准是 大概率 百分百是 明显是 典型的 典型 听着像 听着是 听描述 听起来 看着像 看图 看照片 看舌苔 一看就是 一听就是 像是 属于 无非是 怕是 可能是 我看是 依我看 不是别的',
      ),
      [
        '@chatIllness',
        ...words(
          '发炎 炎症 感染 病毒性 细菌性 真菌 缺钙 缺锌 上火 虚火 湿气 湿热 肾虚 气虚 血虚 体虚 寒 积食 消化不良 受凉 着凉 内分泌 过敏性 神经 结石 增生 扁桃体 支气管 咽喉炎 肠胃炎 肠炎 阴虚 肝火 脾虚 胃火 颈椎 腰突 股癣 体癣 甲癣 过敏了',
        ),
      ],
      words(
        '吃 喝 用 抹 涂 贴 来 上 拿 拍 买 整 配 喷 滴 塞 泡 没事 不用去 别去 不用看 这个 这款 就行 就好 闹的 引起 惹的 导致 造成 没跑 了 啊 呀 嘛 呗',
      ),
    ],
    gap: 9,
    unless: [
      {
        words: words(
          '说明书 适用 适应 用于 药师 医生 医师 就医 医院 就诊 是否 是不是 吗 这款药 这种药 本品 成分 专用 系统 判断不了 不能判断 无法判断 确诊 主治 功能 如果 的话 请问',
        ),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      words(
        '建议您 建议你 我建议 推荐您 推荐你 您可以 你可以 您就 你就 您先 你先 咱就 直接 干脆 给您配 给你配 您得 你得 您来 你来 来盒 来点 拿盒 上点 上盒 配盒 配点',
      ),
      words('吃 喝 用 上 服 打 来 配 换 抹 拿 整 挂 输'),
      words(
        '阿莫西林 头孢 阿奇霉素 罗红霉素 左氧氟沙星 左氧 甲硝唑 青霉素 消炎药 消炎的 抗生素 激素 地塞米松 泼尼松 强的松 布洛芬 蒙脱石散 奥司他韦 抗病毒的 降压药 安眠药 他汀 二甲双胍 止疼药 止痛药 退烧药 奥美拉唑 抗过敏的',
      ),
    ],
    gap: 3,
    unless: [...LEAFLET, { words: words('处方 问诊 医生开 医生'), within: 'sentence' }],
  },
  {
    sequence: [
      words(
        '阿莫西林 头孢 阿奇霉素 罗红霉素 左氧 甲硝唑 消炎药 消炎的 抗生素 激素 地塞米松 强的松 泼尼松 布洛芬 止疼药 退烧药 降压药 安眠药',
      ),
      words('早晚 一天 每天 饭后 睡前 各 先 连 就 吃上 顶上 压一压 压压 消消 顶一顶 来一盒 来两盒'),
      words('吃 片 粒 颗 次 顿 行 好 炎 就好 就行 下去 三天 两天 几天 试试 各'),
    ],
    gap: 6,
    unless: [...LEAFLET, { words: words('处方 问诊 医生 拍两盒 买两盒 库存'), within: 'sentence' }],
  },
  {
    sequence: [
      words('不用 没必要 犯不着 甭 别 不需要 用不着 何必 白 省得'),
      words(
        '去医院 上医院 跑医院 看医生 看大夫 挂号 去检查 做检查 拍片 化验 抽血 住院 打针 挂水 输液 手术 开刀 复查 花那',
      ),
      words('吃 用 贴 抹 喝 这个 咱 就行 就好 够了 能好 也是 一样 白花 钱 坑 折腾 自己'),
    ],
    gap: 8,
    unless: [
      {
        words: words('线上问诊 在线问诊 排队 不能代替 不能替代 药师 尽快 及时 建议您去'),
        within: 'sentence',
      },
    ],
  },
];

/** Reactions and overdoses talked away: matchers of CS-09. */
export const talkedAway: readonly WordingMatcher[] = [
  {
    sequence: [
      [
        '@chatSymptom',
        ...words(
          '起疹子 起红疹 长疹子 长红点 起包 起泡 起皮 肿了 脸肿 嘴肿 眼肿 痒 发麻 手抖 发抖 出汗 心跳 心慌 胸口闷 喘 拉稀 跑肚 肚子疼 胃疼 想吐 吐 晕 头晕 头重 迷糊 犯困 没劲 黑便 大便黑 尿红 流鼻血 便血 嘴麻 刺痛 火烧 烧得慌 灼 掉皮 脱皮 反应 难受 不得劲 不舒坦',
        ),
      ],
      words(
        '正常 没事 没关系 不要紧 不打紧 不碍事 别怕 不用怕 不用担心 别担心 别紧张 别慌 不用管 别管 不用停 别停 不能停 继续 接着 坚持 扛 忍 熬 挺 过几天 过两天 过阵子 过一阵 慢慢就 排毒 排湿 排寒 好转 见效 起效 起作用 药力 药劲 药性 有效果 有反应才 说明 适应 习惯 多喝水 喝点水 睡一觉 抹点 吃点 减点量 少吃点',
      ),
    ],
    gap: 12,
    unless: [
      {
        words: words(
          '就医 医院 医生 药师 停用 停药 停止 立即停 马上停 先停 赶紧停 说明书 登记 急诊 120 尽快 用于 缓解 适用 主治 治疗 能治 可以治 是否 请问 有没有 吗 正常发货 正常使用 正常派送',
        ),
        within: 'text',
      },
      { words: words('吃了没用 买 价格 包装 快递 发货'), within: 'sentence' },
    ],
  },
  {
    sequence: [
      words(
        '多吃了 多喝了 吃多了 喝多了 多吃 吃重了 吃错 喝错 用多 喷多 误服 误食 误吃 吞了 吞下 咽下 偷吃 过量 超量 吃了一整 吃了半瓶 吃了一板 重复吃 吃了过期',
      ),
      words(
        '没事 没关系 没大事 没啥 没啥事 不要紧 不打紧 不碍事 问题不大 无碍 死不了 不会有事 出不了事 喝水 喝点水 多喝水 催吐 吐出来 抠吐 睡一觉 代谢 排出 拉出来 观察 看看再说 别紧张 别慌 不用去',
      ),
    ],
    gap: 14,
    unless: [
      {
        words: words('就医 医院 医生 药师 急诊 120 尽快 立即 水果 酒 饭 辣'),
        within: 'text',
      },
    ],
  },
];
