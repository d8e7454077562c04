// Longer than 300 lines: one family of promises after the other, each with its neighbours.
import type { WordingMatcher } from '../pack.ts';
import { AILS } from './lay-words.ts';
import { words } from './words.ts';

/**
 * How sellers promise: who says what becomes of whose complaint, after how much of what, how fast and how surely.
 * Each family is a list of matchers; rules of several packs take in those that their law forbids. Where both ends of
 * a sequence are strong the gap is wide, and what is underlined stays inside a clause wherever it can.
 */

/** What makes a sentence advice or leaflet: nothing in it is promised. */
const ADVICE = words(
  '不见好转 不见缓解 早睡早起 多走路 多运动 七分饱 规律作息 会自己好 会自然 自己会好 因人而异 自行好转 一般自行 自愈性 说明书 仍不 仍未 仍无 仍没 好了就停 好了就不用 好了就不 好了以后 好了再 好后 先问 就医 就诊 看医生 去医院 咨询医 咨询药 咨询专 咨询皮 请咨询 应咨询 需咨询 先咨询 及时咨询 遵医嘱 医师指导 医生指导 药师指导 停药 停用 停止使用 停止用药 减量 如果 如有 如症状 若症状 若出现 若有 如出现 如无 若无 请勿 不宜 慎用 禁用 忌 不良反应 临床试验 适用于 用于 适应症 功能主治 副反应 偶见 罕见',
);
/** A day and a place of parcels, not of bodies. */
const LOGISTICS = words(
  '快递 发货 到货 物流 配送 收货 签收 送达 到家 包裹 退货 换货 客服 发票 运费 售后 安装 充电 续航 保修 质保 电池 开机 优惠券 满减 保质期 有效期 冷藏 退换',
);
const NO_ADVICE: WordingMatcher['unless'] = [
  { words: ADVICE, within: 'sentence' },
  { words: LOGISTICS, within: 'clause' },
];
const NO_LOGISTICS: WordingMatcher['unless'] = [{ words: LOGISTICS, within: 'clause' }];

/** What a screen or a brush does. */
const GADGET: WordingMatcher['unless'] = [
  ...NO_ADVICE,
  {
    words: words(
      '屏幕 字体 大字 读数 语音 显示 播报 遮瑕 粉底 上妆 妆 遮盖 一盖 假发片 染发 拖地 拖完 地板 油污 污渍 水渍',
    ),
    within: 'sentence',
  },
];

/** Loved for its taste, its box or its price: no claim of an effect. */
const LIKED: WordingMatcher['unless'] = [
  {
    words: words(
      '绑带 尺码 尺寸 结实 做工 面料 质地 服务 爱吃 爱喝 好吃 好喝 口感 口味 味道 香 甜 香甜 包装 颜色 款式 手感 立减 优惠 返券 红包 下单 拍下 价格 份量 分量 新鲜 软糯 酥脆 好看 漂亮 玩 玩具 桌游 游戏',
    ),
    within: 'clause',
  },
  ...NO_LOGISTICS,
];

const USED = ['@afterUse', '#duration', '#packs'];
const ILL = ['@complaint', '@bodyPart'];

/** A complaint is gone: 膝盖再没疼过, 老胃病吃了两盒就好利索了, 跟脚气说拜拜. */
export const gone: readonly WordingMatcher[] = [
  {
    sequence: [['@complaint'], ['@stopped', '@vanished']],
    gap: 10,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [['@bodyPart'], ['@stopped', '@vanished']],
    gap: 6,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [USED, ['@stopped', '@vanished']],
    gap: 8,
    needs: { words: ILL, within: 'sentence' },
    unless: GADGET,
  },
  { sequence: [USED, ['@stopped']], gap: 6, unless: GADGET },
  {
    sequence: [
      words('再没 再也没 再也没有 再也不 从此不 从此再没 没再'),
      words(
        '犯过 发作过 疼过 痛过 痒过 咳过 喘过 晕过 闹过 麻过 肿过 堵过 抽筋过 抽过 复发过 发过 起过 长过 冒过 掉过 失眠过 便秘过 起夜过 过敏过 感冒过 发烧过 上火过 来过 难受过 折腾过 进过医院 跑过医院 去过医院 吃过药 打过针 找过我 见过',
      ),
    ],
    gap: 0,
    unless: GADGET,
  },
  {
    sequence: [['没'], words('感冒过 发烧过 犯过 复发过 生过病 得过病 进过医院 拉过肚子 咳过')],
    gap: 0,
    unless: GADGET,
  },
  {
    sequence: [
      ['@complaint', ...words('痔核 疼痛 疼痛感 肿胀 红肿 痛感 痒感')],
      words('消失 萎缩 脱落 消退 消散 全消 归零'),
    ],
    gap: 2,
    within: 'clause',
    needs: { words: USED, within: 'sentence' },
    unless: [...GADGET, { words: words('例 试验 临床 观察 随访 症状消失'), within: 'sentence' }],
  },
  { sequence: [['@afterUse'], ['@calm']], gap: 6, unless: GADGET },
  { sequence: [['@rid'], ['@complaint']], gap: 8, within: 'clause', unless: GADGET },
  {
    sequence: [words('跟 和 与 同 对 向'), ['@complaint'], ['@parted']],
    gap: 6,
    within: 'clause',
  },
  { sequence: [['@complaint'], ['@parted']], gap: 4, within: 'clause' },
  { sequence: [['@cured'], ['@complaint']], gap: 8, within: 'clause', unless: GADGET },
  {
    sequence: [USED, ['@putsAway'], ['@complaint', '@bodyPart']],
    gap: 6,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [USED, ['@complaint'], words('消除 祛除 去除 解决 化解 康复 愈合 恢复 消退 自愈')],
    gap: 6,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [['@complaint', '@bodyPart'], ['@vanishedFigure']],
    gap: 10,
    unless: GADGET,
  },
  { sequence: [['@crutch'], ['@cast']], gap: 4, within: 'clause', unless: GADGET },
  {
    sequence: [
      words(
        '扔掉 扔了 丢掉 丢了 甩掉 告别 摘掉 摘下 停掉 停了 戒掉 不用再吃 不用吃 不再吃 不用打 不用再打 不再打',
      ),
      ['@crutch'],
    ],
    gap: 3,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [USED, ['@relief']],
    gap: 8,
    needs: { words: ['@complaint'], within: 'sentence' },
    unless: GADGET,
  },
  {
    sequence: [
      words('贴 吃 喝 治 抹 泡 养 调 敷 喷 用 洗 照 按 戴 擦 灸 熏'),
      words(
        '好的 好了的 好过来 好了我 好了他 好了她 好了好多 好了很多 好了无数 好了不少 没的 服了 明白了',
      ),
    ],
    gap: 0,
    needs: { words: ILL, within: 'sentence' },
    unless: GADGET,
  },
  {
    sequence: [words('不带 没再 再也没有 再没有 从此不 从此再没 从没再'), words(AILS)],
    gap: 0,
    needs: { words: [...ILL, ...USED], within: 'sentence' },
    unless: GADGET,
  },
  { sequence: [[...USED, '@use'], ['@conceived']], gap: 8, unless: NO_LOGISTICS },
  {
    sequence: [
      words(
        '不手术不 不打针不 不吃药不 不开刀不 不住院不 不忌口不 不节食不 不用手术不用 不用打针不用 不用吃药不用 不用忌口不用 不用节食不用',
      ),
      words('手术 打针 吃药 开刀 住院 输液 运动 反弹 节食'),
    ],
    gap: 0,
    unless: NO_LOGISTICS,
  },
  {
    sequence: [
      words(
        '不用 不必 无需 无需再 不必再 不需要再 再也无需 再也不必 不需要 不用再 再也不用 都不用 不再 免 省去 省了 免去 告别',
      ),
      words(
        '打胰岛素 吃降压药 吃降糖药 吃止痛药 用激素 控糖 戴眼镜 戴助听器 去医院 跑医院 上医院 进医院 住院 看医生 看大夫 手术 做手术 动手术 开刀 动刀 挨刀 打针 输液 挂水 吃药 服药 放支架 搭桥 透析 化疗 换关节 植发 跑门诊 挂号 去诊所 打点滴 吊水 排队 打美白针 去美容院 做理疗 针灸 扎针 换肤 整容',
      ),
    ],
    gap: 0,
    unless: NO_LOGISTICS,
  },
  {
    sequence: [
      words('没进过 没去过 没跑过 没上过 没住过 再没进过 再没去过 没再进 没再去 没看过 一次没去'),
      words('医院 医生 大夫'),
    ],
    gap: 0,
    unless: NO_LOGISTICS,
  },
  {
    words: words(
      '支架都不用 手术都不用 刀都不用 药都不用 针都不用 医院都不用 医院都没去 唔使睇医生 别再去打 不用再去打 不打针不吃药 不吃药不打针 不开刀不吃药 不开刀不打针 不打针不开刀 免开刀 免打针 免住院 少跑医院 少去医院 远离医院 远离手术 远离药罐 再不用起夜 不用起夜 再不用起来 不用起来上厕所 不再起夜 再不用跑厕所',
    ),
    unless: NO_LOGISTICS,
  },
  {
    pattern: '一[个声次回点滴根颗口下天夜粒].{0,4}[都也][不没].{1,3}[了过]?',
    anchors: words('都不 也不 都没 也没'),
    needs: { words: ['@complaint', ...USED], within: 'sentence' },
    unless: GADGET,
  },
  {
    words: ['@vanishedFigure'],
    needs: { words: ['@complaint'], within: 'sentence' },
    unless: GADGET,
  },
  { sequence: [['@complaint'], ['@nowCan']], gap: 14, unless: GADGET },
  { sequence: [['@complaint'], ['@hope']], gap: 8, within: 'clause', unless: GADGET },
  { sequence: [['@hope'], ['@complaint']], gap: 8, within: 'clause', unless: GADGET },
  {
    sequence: [USED, words('中了 有了 好消息 有动静 两条杠')],
    gap: 6,
    needs: { words: words('备孕 不孕 怀不上 求子 试管 二胎'), within: 'sentence' },
  },
];

/** A body is well again: 走路带风, 喝半个月一觉到天亮. */
export const wellAgain: readonly WordingMatcher[] = [
  {
    sequence: [USED, ['@wellbeing']],
    gap: 8,
    unless: GADGET,
  },
  {
    sequence: [ILL, ['@wellbeing']],
    gap: 8,
    within: 'clause',
    unless: GADGET,
  },
  { words: ['@metaphor'], unless: GADGET },
  {
    sequence: [
      words(
        '全家 全家人 一家人 孩子 老人 一年到头 一年四季 从此 四季 换季 冬天 整个冬天 一整年 一年都 常年 让你 让您',
      ),
      words('不生病 少生病 不感冒 不发烧 不咳嗽 没病没灾 不得病 不犯病 无病无灾 少得病'),
    ],
    gap: 4,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [
      words('越吃越 越喝越 越用越 越贴越 越抹越 越泡越 越敷越 越睡越 越戴越 越洗越 越按越'),
      words(
        '年轻 瘦 苗条 健康 聪明 有劲 有力 精神 漂亮 美 白 嫩 亮 水 强壮 结实 强 硬 硬朗 灵活 舒服 舒坦 轻松 稳 顺 暖 清 清楚 持久 长寿 好 少 淡 平 紧 高 轻 水灵 水润 红润 密 黑 猛 勇 旺 壮 行 活',
      ),
    ],
    gap: 0,
    unless: NO_LOGISTICS,
  },
  {
    sequence: [
      words('一天比一天 一周比一周 一次比一次 一天天'),
      words('白 亮 嫩 瘦 好 轻 强 精神 年轻 有劲 硬朗 顺 紧致 少 小 淡'),
    ],
    gap: 0,
    unless: NO_LOGISTICS,
  },
  {
    sequence: [
      words(
        '@organ 精力 体力 精神 个头 身高 奶量 奶水 成绩 发量 气色 性趣 腰力 体质 睡眠质量 胃口 食欲',
      ),
      words(
        '蹭蹭往上涨 蹭蹭涨 蹭蹭上涨 噌噌涨 噌噌往上 嗖嗖涨 嗖嗖上涨 直线上升 直线上涨 直线提升 一路飙升 飙升 飞涨 猛涨 暴涨 翻倍 翻番 爆棚 大涨 up 突飞猛进 一路上涨 往上走 回来了 大增 倍增 猛增 大大提高 大大提升 大大增强 大幅提升 明显提高 明显提升 明显增强 显著提升 显著增强',
      ),
    ],
    gap: 4,
    within: 'clause',
    unless: NO_ADVICE,
  },
  { sequence: [['@organ'], ['@revive']], gap: 5, within: 'clause', unless: GADGET },
  { sequence: [['@revive'], ['@organ']], gap: 3, within: 'clause', unless: GADGET },
  { sequence: [['@bringBack'], ['@backWhat']], gap: 3, within: 'clause', unless: GADGET },
  { sequence: [['@time'], ['@timeTurns']], gap: 6, within: 'clause', unless: GADGET },
  {
    pattern: '(?:重回|回到|重返|找回|像|如同|宛如|逆回|赛过|活成).{0,4}[\\d一二三四十]{1,3}岁',
    anchors: words('重回 回到 重返 找回 像 如同 宛如 逆回 赛过 活成'),
    unless: GADGET,
  },
  { sequence: [['@calm'], ['@calm']], gap: 2, within: 'clause', unless: GADGET },
];

/** Surely and at once: 保准三天见效, 立马就不痒, 谁用谁知道. */
export const forSure: readonly WordingMatcher[] = [
  { words: ['@raves'] },
  {
    words: words(
      '不仅治标 更能治本 也能治本 更治本 治标也治本 治标亦治本 标本同治 标本双治 无论病情轻重 不论病情轻重 不管病情轻重 不分病情轻重 百分百放心 百分之百放心 100%放心 绝对放心 百分百准确 百分之百准确 100%准确 百分百精准 100%精准 绝对准确 绝对精准 零误差 分毫不差 确保治愈 确保有效 确保康复 保证治愈 保证康复',
    ),
  },
  {
    sequence: [['@certain'], words('怀孕 怀上 受孕 好孕')],
    gap: 3,
    within: 'clause',
  },
  {
    sequence: [['@certain'], ['@worksWell', '@stopped', '@vanished', '@wellbeing']],
    gap: 8,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      ['@atOnce'],
      words(
        '@stopped 见效 起效 管用 止痛 止痒 止咳 退烧 消肿 灵 好使 不疼 不痛 不痒 不咳 不打鼾 不打呼 不打呼噜 不失眠 不掉发 不脱发 不反酸 通',
      ),
    ],
    gap: 5,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [['@atOnce'], ['@vanished', '@wellbeing', '@relief']],
    gap: 5,
    within: 'clause',
    needs: { words: ILL, within: 'sentence' },
    unless: GADGET,
  },
  {
    sequence: [
      USED,
      words('见效 起效 管用 好使 灵验 就灵 有效果 见成效 立竿见影 药到病除 断根 除根 去根 见好'),
    ],
    gap: 6,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    words: words(
      '没有一个说不好 没有不说好 没人说不好 没一个说不好 没一个不满意 个个说好 个个夸 人人说好 人人夸 谁用了都说好 谁吃了都说好 谁用谁知道 谁吃谁知道 谁喝谁知道 谁贴谁知道 一用一个准 一治一个准 一贴一个准 百试百灵 屡试不爽 包治包好 立字据 打包票 打保票 不灵你找我 不好你找我 没有治不好 没有搞不定 一个疗程见分晓 立见分晓 用过都说好 吃过都说好 喝过都说好 贴过都说好 用过的都说好 吃过的都说好 用了都说好 吃了都说好 喝了都说好',
    ),
  },
  {
    sequence: [
      words(
        '降压 降糖 降脂 降酸 止痛 镇痛 止咳 止痒 止泻 退烧 退热 消炎 消肿 化痰 通便 助眠 祛湿 通鼻 杀菌 止血 平喘 安神 补血 排毒 祛痘 祛斑',
      ),
      words(
        '特快 真快 巨快 神快 飞快 zui快 又快又好 快得很 超快 贼快 又快又稳 又快又准 快又准 快又稳 快准狠 贼快 超快 真快 快得很 一绝 平稳彻底 稳又快 彻底 利索 神速 给力 不反弹 不反复 一把好手 第一 快人一步 更快 更强 更彻底 更猛 最快 最强 最灵 就是快 就是灵',
      ),
    ],
    gap: 2,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [USED, words('就好 搞定 拿下 好使 灵')],
    gap: 6,
    within: 'clause',
    needs: { words: ['@complaint'], within: 'sentence' },
    unless: GADGET,
  },
  {
    pattern: '没有?(?:哪个|什么|一个|哪种|一例).{0,8}[不没](?:了|下|好|掉|服|住)的?',
    anchors: words('没有哪 没哪 没什么 没有什么 没有一 没一'),
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words('一次 一回 一粒 一盒 一瓶 一贴 一针 一疗程 一个疗程'),
      words('管 保 顶 受益'),
      ['#duration', ...words('一辈子 终身 终生 一生 一年 半年 几年 多年 十年')],
    ],
    gap: 1,
    within: 'clause',
    unless: [...GADGET, { words: words('滤芯 换 墨 电 洗 拖 保险'), within: 'clause' }],
  },
  {
    sequence: [
      USED,
      words('就 便 即 立马 马上 立刻 立即 当场 当天 当晚 一夜 一宿 瞬间 秒'),
      words(
        '稳住 平息 止住 消停 拿下 缓过来 愈合 收口 不烧 见轻 舒坦 舒服 服帖 老实 止疼 止痛 止咳 止痒 止泻 止血 退烧 消肿 消退 结痂 通气 通鼻 睡着 入睡 能睡 利索 轻松 不疼 不痛 不痒 不咳 不堵 不胀 不晕 不酸 没感觉 没事 断根 管用 见好 起效 清亮 清爽 有劲 来劲 安静 清净 通透 平了 软了 干了 嫩了 亮了',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: GADGET,
  },
  {
    // 一片就下火, 一涂止痒, 一贴即除, 一杯搞定.
    pattern:
      '一[贴抹喷擦敷吃喝服滴用泡洗灸照戴含涂按揉熏搓刷嚼片粒包杯勺支丸碗袋瓶盒针次](?:下[去肚])?(?:就|便|即|能|立马|马上|立刻|秒|见)?(?:不(?:再)?[痛疼痒咳肿酸麻堵喘晕犯胀]|止[痛疼痒咳泻血酸鼾]|[退下降去][火烧热]|消[肿炎失]|通[鼻便气畅]|[祛去除]根|亮眼|散[淤瘀结]|活血|[灵消止除愈退]|搞定|见好|见效|睡着|入睡|脱落|舒服|轻松)',
    anchors: words(
      '一贴 一抹 一喷 一擦 一敷 一吃 一喝 一服 一滴 一用 一泡 一洗 一灸 一照 一戴 一含 一涂 一按 一揉 一熏 一搓 一刷 一嚼 一片 一粒 一包 一杯 一勺 一支 一丸 一碗 一袋 一瓶 一盒 一针 一次',
    ),
    unless: [...GADGET, { words: words('用量 一次性 疗程 每日 一日 间隔'), within: 'clause' }],
  },
  {
    sequence: [
      words(
        '祖先 老祖宗 祖上 祖辈 祖祖辈辈 先祖 太爷爷 爷爷辈 几代人 三代人 四代人 世代 世世代代 代代 百年 千年 家族 家传 祖孙三代 一脉',
      ),
      words('传下来 传下 流传 传承 相传 留下 单传 密传 口传 传家'),
      words('方子 配方 秘方 古方 老方 验方 药方 绝活 手法 膏方 的方 膏药 良方'),
    ],
    gap: 4,
    within: 'clause',
  },
  {
    sequence: [
      ['#duration'],
      words(
        '止疼 止痛 止咳 止痒 止泻 止血 退烧 退热 消肿 通鼻 通便 入睡 愈合 结痂 消退 退红 矫正 去痘 祛痘 战痘 去斑 祛斑 去疤 祛疤 除疤 去皱 除皱 去黑头 去眼袋 生发 增高',
      ),
    ],
    gap: 2,
    within: 'clause',
    unless: NO_ADVICE,
  },
];

/** Out of a body, or back into it: 把湿气逼出去, 给血管洗个澡. */
export const humours: readonly WordingMatcher[] = [
  { sequence: [['@expel'], ['@humour']], gap: 6, within: 'clause', unless: NO_ADVICE },
  { sequence: [['@humour'], ['@expel']], gap: 5, within: 'clause', unless: NO_ADVICE },
];

/** Germs and complaints that flee: 病毒绕道走, 痔疮无处遁形. */
export const overrun: readonly WordingMatcher[] = [
  {
    sequence: [words('@germ 病毒 病菌 细菌 感冒 流感 病魔 蚊虫 螨虫'), ['@germMeets']],
    gap: 5,
    within: 'clause',
    unless: NO_ADVICE,
  },
  { sequence: [['@complaint'], ['@germMeets']], gap: 6, unless: NO_ADVICE },
];

/** Growths that go: 癌细胞都能被杀死. */
export const growths: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '癌细胞 肿瘤 肿瘤细胞 癌 骨刺 骨质增生 积液 硬块 包块 疤痕组织 结石 血栓 结节 囊肿 肌瘤 斑块 息肉 增生 螺杆菌',
      ),
      words(
        '消失 消退 逐渐变小 变小 清零 自行脱落 自动脱落 被杀死 能杀死 全杀死 杀死 被消灭 消灭 被清除 被溶解 溶解 被化 化掉 化解 软化 吸收 消融 凋亡 自动凋亡 萎缩 缩小 消散 排出来 排掉 打散 粉碎 瓦解 不扩散 不转移',
      ),
    ],
    gap: 5,
    within: 'clause',
    unless: [
      ...NO_ADVICE,
      { words: words('研究 试验 实验 体外 小鼠 大鼠 药理 诱导 抑制 作用机制'), within: 'sentence' },
    ],
  },
];

/** Named for what it beats: 脚气克星. */
export const nicknames: readonly WordingMatcher[] = [
  { sequence: [['@complaint', '@organ'], ['@nickname']], gap: 3, within: 'clause' },
  {
    sequence: [
      ['@complaint'],
      words('康复 治疗 理疗 调理 护理 缓解 修复 克制 保健 改善'),
      ['@nickname'],
    ],
    gap: 2,
    within: 'clause',
  },
  {
    sequence: [words('专治 专克 专拿 专攻 专对付 专门对付 专门治 专收拾 主攻'), ['@complaint']],
    gap: 6,
    within: 'clause',
  },
  {
    sequence: [
      ['@complaint'],
      words(
        '患者必备 病人必备 患者首选 患者专用 患者福音 病人福音 人群专用 专用 专享 专属 必备 必吃 必喝 必入 必囤 一族必备 星人必备 星人 福音 都能喝 也能吃 放心吃 放心喝 必看',
      ),
    ],
    gap: 1,
    within: 'clause',
    unless: NO_ADVICE,
  },
  { sequence: [['@medicalEffect'], ['@nickname']], gap: 2, within: 'clause' },
];

/** No harm, with the words turned round: 副作用基本为零, 半点不伤胃. */
export const noHarm: readonly WordingMatcher[] = [
  { sequence: [['@harm'], ['@isNone']], gap: 4, within: 'clause' },
  {
    sequence: [
      words('一点 半点 丝毫 一丝 一丁点 任何 一点点 啥 什么'),
      ['@harm'],
      words('没有 都没有 也没有 都没 也没 全无 皆无 不存在'),
    ],
    gap: 3,
    within: 'clause',
  },
  {
    sequence: [
      words(
        '一点不 一点都不 一点也不 一点儿不 半点不 半点都不 半分不 丝毫不 毫不 完全不 绝不 从不 从来不 压根不 根本不 决不 都不 也不 既不 不 不会 不用担心 不怕',
      ),
      words(
        '伤胃 伤肝 伤肾 伤身 伤脾胃 伤肠胃 伤元气 刺激胃 刺激肠胃 损肝 损肾 烧胃 刺胃 伤人 上瘾 成瘾 加重肝肾负担 增加肝肾负担 产生依赖 形成依赖 依赖药物',
      ),
    ],
    gap: 1,
    within: 'clause',
  },
  {
    sequence: [
      words('不留 不留下 不会留 没留 没留下 不落 不留任何'),
      words('后患 隐患 病根 尾巴 疤 疤痕 痕迹 印子 痘印 后遗症 病灶 根'),
    ],
    gap: 2,
    within: 'clause',
  },
  {
    words: words(
      '放一百个心 一万个放心 一百个放心 绝对放心 尽管放心用 尽管放心吃 放心大胆 大胆用 大胆吃 闭眼吃 闭眼用 闭着眼吃 闭着眼用 安全到 安全得很 安全感拉满 肝肾无负担 不给肝肾 零伤害 无伤害 没有伤害 孕妇都敢用 孕妇都敢吃 宝宝都敢用 天天吃也没事 长期吃也没事 长期用也没事 天天用也没事 吃一辈子也没事 常年吃也 吃多少都没事 吃多了也没事 久用不 久服不 长期服用不 长期用不 长期吃不 温和零刺激 零添加零副作用',
    ),
  },
  {
    sequence: [
      words(
        '几乎不存在 不存在 基本不产生 不产生 不会产生 不带来 几乎没有 毫无 没有任何 不会有任何 零 没有一点 没有半点 没有丝毫 全无 不给身体 不给肝肾 不给肠胃',
      ),
      ['@harm'],
    ],
    gap: 6,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    words: words(
      '随便抹 随便涂 随便用 不怕依赖 不用怕依赖 不怕上瘾 尽管抹 尽管用 尽管涂 当润肤露用',
    ),
  },
];

/** Of ten, nine: 十个人里九个见好. */
export const shares: readonly WordingMatcher[] = [
  {
    pattern:
      '[一-龥]{2,3}率(?:高|已|可|均|都)?(?:达到|超过|接近|达|为|超|近|在|是|有|升至|提升至).{0,3}(?:[5-9]\\d|100)(?:\\.\\d{1,2})?%',
    anchors: words('率高达 率达 率超 率接近 率近 率已达 率可达 率为 率在 率是'),
    unless: [
      {
        words: words(
          '杀灭率 抑菌率 杀菌率 除菌率 灭菌率 过滤 遮光 遮阳 纯度 透光 透气 转化率 利用率 湿度 合格率 出油率 出汁 回收率 防晒 除螨率 除醛 甲醛 去除率 净化 阻隔 含肉 命中 覆盖率 吸水 占比 利率 发生率 结合率 清除率 死亡率 检出率 回弹 准时率 到货 好评 灵敏度 特异性 纯棉 得率 含量 保留率 阻断 溶出 渗透率',
        ),
        within: 'sentence',
      },
      ...NO_LOGISTICS,
    ],
    certainty: 'review',
  },
  {
    sequence: [['@mostPeople', '#share'], ['@fared']],
    gap: 8,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    sequence: [
      ['@mostPeople', '#share'],
      ['@stopped', '@vanished', ...words('不拉了 不吐了 不烧了 退了 通了')],
    ],
    gap: 10,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    pattern: '[\\d一十百千两]{1,4}[个位名].{0,8}[七八九十\\d]{1,4}[个位名].{0,6}',
    anchors: words('个 位 名'),
    needs: {
      words: words('用过 吃过 喝过 贴过 试过 客户 患者 顾客 病人 回来 病友'),
      within: 'sentence',
    },
    unless: NO_LOGISTICS,
  },
];

/** As good as, better than: 顶得上打两天吊针, 甩同类几条街. */
export const rivals: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '堪比 媲美 不输 不逊于 不亚于 不次于 不弱于 赛过 胜过 胜似 好过 强过 顶得上 顶得过 抵得上 抵得过 赶得上 超越 远超 完胜 完爆 完虐 吊打 秒杀 碾压 打败 击败 打赢 干翻 踩在脚下 优于 强于 等同于 等于 平替 顶替 省去 省掉 省下 免去 免受 何必 何苦 犯不着 用不着 不用再 不比 可比',
      ),
      ['@rival'],
    ],
    gap: 6,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    sequence: [words('比 比起 跟 和 与 较 较之 相比 相较 对比'), ['@rival'], ['@better2']],
    gap: 6,
    within: 'clause',
    unless: [
      {
        words: words('合用 同服 同用 联用 并用 相互作用 同时 间隔 一起服 咨询 医师 遵医嘱 说明书'),
        within: 'sentence',
      },
      { words: LOGISTICS, within: 'clause' },
    ],
  },
  {
    sequence: [
      words('甩 甩开 甩了 秒 吊打 碾压 赢 完胜 领先'),
      ['@rival'],
      words('条街 几条 一大截 八条街 十条街 个档次 十万八千里 一头 几倍'),
    ],
    gap: 6,
    within: 'clause',
  },
  {
    sequence: [
      ['#packs'],
      words('顶 抵 等于 相当于 顶得上 抵得上 胜过 赛过 比得上'),
      ['#packs', ...words('一副药 半个疗程 一个疗程')],
    ],
    gap: 3,
    within: 'clause',
    unless: [{ words: words('原料 生药 药材 含量 提取 总量 生药量'), within: 'clause' }],
  },
  {
    pattern:
      '一[片粒盒瓶贴支台杯袋勺包颗次盏](?:能|就|可)?(?:顶|抵|等于|相当于|胜过|赛过|顶得上|抵得上)[一二两三四五六七八九十百\\d]{1,3}[片粒盒瓶贴支台杯袋勺包颗次斤个碗]',
    anchors: words('顶 抵 等于 相当于 胜过 赛过'),
    unless: [
      {
        words: words('原料 生药 药材 含量 提取 总量 生药量 钙含量 维生素'),
        within: 'clause',
      },
    ],
  },
  {
    sequence: [
      words('跟 和 与 同 像'),
      ['@rival'],
      words(
        '一个效果 一样的效果 效果相当 疗效相当 功效相当 作用相当 效果等同 疗效等同 等效 同样有效 疗效一样 效果一样 一样管用 一样有效 一样灵 没两样 没差别 没区别 不相上下 一回事 有得一拼 有一拼 平分秋色 一个样 差不多 同等效果 效果差不多',
      ),
    ],
    gap: 4,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      ['@rival'],
      words(
        '一点不差 一点也不差 毫不逊色 丝毫不差 不落下风 也不差 完全不输 一点不输 丝毫不输 差不到哪 望尘莫及 自愧不如 甘拜下风 都比不上 都比不了 比不上它 比不了',
      ),
    ],
    gap: 4,
    unless: NO_ADVICE,
  },
  {
    sequence: [
      ['@rival'],
      words(
        '不如它 不如这 也不如 都不如 还不如 比不上这 干不过 赶不上 都没它 没它 没这个 远没有它 不及它',
      ),
    ],
    gap: 10,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    sequence: [
      words('别家 别人家 其他家 别的 其他牌子 市面上'),
      words('白贴 白吃 白喝 白用 白抹 白花钱 都没用 不管用 治不好 不好使 不顶用'),
    ],
    gap: 8,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
];

/** Better in effect than the like, also over a comma: 与同类产品相比，见效更快. */
export const betterThan: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '与同类 和同类 跟同类 比同类 较同类 与普通 比普通 比传统 与传统 比一般 与一般 与市面 比市面 与其他 比其他 较其他 与其它 比其它 比上一代 比老款 比别家 比别人家 比市场 与市场 不同于 有别于 区别于 相比于 相较于 比起 优于同类 高于同类',
      ),
      ['@effectGrade', '标本兼顾'],
    ],
    gap: 20,
    unless: LIKED,
  },
  {
    sequence: [
      words('效果 疗效 药效 功效 吸收 吸收率 见效速度 起效速度 止痛效果 有效成分 治愈率 活性'),
      words('提升 提高 翻 高出 高 是 快 强 增加 增强 达到 超'),
      words('倍'),
    ],
    gap: 6,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    sequence: [
      words('效果 疗效 药效 功效 止痛效果 治疗效果'),
      words(
        '超过 超越 胜过 优于 强于 高于 好于 远胜 远超 赶超 不输 不亚于 不次于 好过 强过 媲美 堪比 等同于 相当于 比得上 赶得上 秒杀 完胜',
      ),
    ],
    gap: 2,
    within: 'clause',
    unless: [
      {
        words: words('试验 实验 对照 动物 体外 药理 研究 小鼠 大鼠 安慰剂 炮制 剂型'),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      ['@effectGrade'],
      words('于同类 于传统 于普通 于其他 于其它 于一般 于市面 于西药 于中药 于进口 于国外'),
    ],
    gap: 2,
    within: 'clause',
  },
];

/** Heals many diseases, or works against one for certain: 能治疗失眠、高血压等多种慢性病. */
export const cureAlls: readonly WordingMatcher[] = [
  {
    sequence: [
      words('对 对于 针对'),
      ['@disease', ...words('慢性病 老年病 妇科病 疾病')],
      words('治疗作用 预防作用 治疗和预防 预防和治疗 防治作用 治疗效果 治疗功效 治愈作用 疗效'),
    ],
    gap: 8,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words('有效 显著 快速 明显 迅速 可有效 能有效 轻松 长期稳定'),
      words('降低 平稳 稳定 控制 调节 降 调理'),
      ['@metric'],
    ],
    gap: 2,
    within: 'clause',
    unless: [...NO_ADVICE, { words: words('测量 监测 检测 记录 误差'), within: 'sentence' }],
  },
  {
    sequence: [
      words(
        '可预防 能预防 可治疗 能治疗 可防治 能防治 可根治 能根治 可治愈 能治愈 可医治 能治好 可治好',
      ),
      ['@disease'],
    ],
    gap: 3,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      ['@disease'],
      words(
        '等几十种 等数十种 等上百种 等一百多种 等百余种 等百种 等100多种 等多种疾病 等各种疾病 等各类疾病 等慢性疾病 等慢性病 等疑难杂症 等多种慢性 等多种顽疾 等顽疾 等疑难病 等多种病 等老年疾病',
      ),
    ],
    gap: 2,
    unless: [
      {
        words: words(
          '不良反应 禁用 禁忌 慎用 病史 合并 并发症 引起 监测 患有 就医 就诊 咨询 遵医嘱 不适宜 不宜 测量 筛查',
        ),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      words('治疗 医治 防治 治愈 预防 调理 治 根治 对抗 解决'),
      ['@disease'],
      words(
        '等多种 等各种 等各类 等一系列 等数十种 等几十种 等上百种 等慢性 等常见 等疑难 等疾病 等病症 等问题都 等顽疾 等老年病 等妇科 等症状都 多种疾病 多种慢性病',
      ),
    ],
    gap: 16,
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words(
        '能有效 可有效 有效 显著 明显 快速 高效 能够 能彻底 可彻底 迅速 完全 直接 可以 专门 强力 全面 一次性 轻松',
      ),
      words('预防 治疗 防治 医治 治愈 根治 逆转 消除 治好 击退 战胜 攻克 解决 对抗'),
      ['@disease'],
    ],
    gap: 4,
    within: 'clause',
    unless: NO_ADVICE,
  },
];

/** A device that does what no certificate says: 降低血糖, 杀死癌细胞, 按摩仪治疗颈椎病. */
export const beyondDevice: readonly WordingMatcher[] = [
  {
    sequence: [
      words('降低 降 平稳 稳定 控制 调节 调理 平衡 改善 稳'),
      ['@metric', ...words('胆固醇 血黏度 血液黏稠度 心率失常 内分泌 免疫力')],
    ],
    gap: 2,
    within: 'clause',
    unless: [
      ...NO_ADVICE,
      {
        words: words('试纸 血糖仪 血压计 测量 监测 检测 记录 读数 数据 管理 误差'),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      words('杀死 杀灭 抑制 消灭 清除 分解 溶解 震碎 化解 消融'),
      words('癌细胞 肿瘤 肿瘤细胞 病毒 幽门螺杆菌 螺杆菌 血栓 斑块 结石 脂肪 结节 囊肿'),
    ],
    gap: 7,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words('提高 增强 提升 改善 增进 激活 恢复 调节 开发 促进'),
      words(
        '免疫力 抵抗力 免疫功能 人体免疫 免疫系统 记忆力 记忆 智力 性功能 肾功能 肝功能 视力 听力 体质 大脑发育 脑力 新陈代谢 内分泌 阳气 元气 夫妻生活 性能力 性欲 勃起 智商 专注力',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [words('治疗 医治 治愈 根治 治 防治 预防 治好 逆转 消除'), ['@disease']],
    gap: 4,
    within: 'clause',
    unless: [
      ...NO_ADVICE,
      {
        words: words('注册证 辅助治疗 适用范围 预期用途 配合'),
        within: 'sentence',
      },
    ],
  },
];

/** Who stands by it: 街坊都夸, 协和的主任给家人用. */
export const witnesses: readonly WordingMatcher[] = [
  { sequence: [['@witness'], ['@testimony']], gap: 10, within: 'clause', unless: LIKED },
  {
    sequence: [['@witness'], ['@stopped', '@vanished', '@wellbeing', '@worksWellStrong']],
    gap: 14,
    unless: NO_ADVICE,
  },
  { sequence: [['@crowd'], ['@allDo']], gap: 4, within: 'clause', unless: LIKED },
  {
    sequence: [
      ['@mostPeople', '@crowd'],
      words('检验 考验 验证 见证 证明 信赖 认可 的选择 亲测 亲身验证'),
    ],
    gap: 6,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    words: words(
      '零投诉 零差评 满意度百分百 满意度100% 好评百分百 百分百好评 百分之百好评 满意率百分百',
    ),
  },
];
export const authorities: readonly WordingMatcher[] = [
  {
    sequence: [['@authority'], ['@backing']],
    gap: 8,
    within: 'clause',
    unless: [
      {
        words: words(
          '连衣裙 裙 上衣 外套 衬衫 裤 鞋 包包 帽子 墨镜 穿搭 显瘦 口红 项链 耳环 发型 咨询 遵医嘱 指导下 请在 凭 处方药 批准文号 就诊 就医 请按 遵照 听从 谨遵 详询 询问 告知医生 应由 须由 需由 注册 备案 执行标准 国家标准 国家药品标准 认证检查',
        ),
        within: 'sentence',
      },
    ],
  },
];

/** Money back when it does not work. Returning goods one does not like is service, not a promise. */
export const refunds: readonly WordingMatcher[] = [
  {
    sequence: [['@noResult'], ['@payback']],
    gap: 10,
    unless: [
      { words: words('质量问题 七天无理由 7天无理由 未拆封 运费险 破损'), within: 'sentence' },
    ],
  },
  {
    words: words(
      '吃不好一分 用不好一分 不好一分钱不 没好一分钱不 一分钱不要 一分不收 分文不收 分文不取 敢卖就敢保 不好使退 没治好退 治不好退 治不好不要钱 无效必退 无效就退 无效立退 不好必退 无效退 无效包退 见效付款 见效再付 先用后付看效果 治好再付 治好再给钱 好了再付 好了再给钱 签约治疗 签协议 签约包好 无效双倍',
    ),
  },
];

/** Fear: 再拖就要截肢. */
export const fears: readonly WordingMatcher[] = [
  {
    sequence: [['@neglect'], ['@dread']],
    gap: 16,
    unless: [{ words: words('就医 就诊 遵医嘱 医师 药师 咨询'), within: 'sentence' }],
  },
];

/** Food, cosmetics and goods for the sick: 适用人群：糖尿病、高血压. */
export const forPatients: readonly WordingMatcher[] = [
  {
    sequence: [
      words('适用人群 适宜人群 适合人群 适宜 适合 适用于 针对人群 专为 专门为 专供 特供'),
      ['@disease'],
    ],
    gap: 8,
    unless: [
      {
        words: words(
          '不适宜 不适合 不适用 不宜 不建议 禁用 禁食 慎用 慎食 咨询 遵医嘱 医生 医师 请勿 禁忌 不能代替 辅具 护理垫 拐杖 轮椅',
        ),
        within: 'sentence',
      },
    ],
  },
];

/** What goods that are no medicine may not ward off: 预防流感, 降低患癌风险. */
export const wards: readonly WordingMatcher[] = [
  {
    sequence: [
      words('预防 防止 防治 抵御 避免 远离 阻止 防御 杜绝 阻断 免受 不得'),
      words(
        '@disease 流产 早产 畸形 病变 癌变 恶变 猝死 感染病毒 被感染 新冠 新冠肺炎 甲流 流感 大病 老年病 慢性病 并发症 失明 瘫痪 衰竭 生病 患病 疾病',
      ),
    ],
    gap: 4,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words('降低 减少 减低 下降 大幅降低 规避'),
      ['@disease', ...words('患癌 患病 发病 猝死 得病 流产 骨折 心脑血管 复发 病变 癌变 死亡')],
      words('风险 发病率 死亡率 概率 几率 机率 可能性 复发率 发生率 隐患'),
    ],
    gap: 4,
    within: 'clause',
    unless: NO_ADVICE,
  },
];

/** One letter, so only with what is grave: 防畸形. */
export const wardsShort: readonly WordingMatcher[] = [
  {
    sequence: [
      words('防 抗 阻断'),
      words(
        '畸形 流产 癌 癌变 猝死 中风 心梗 脑梗 痴呆 登革热 疟疾 新冠 流感 甲流 手足口 血栓 骨折 痛风',
      ),
    ],
    gap: 0,
    within: 'clause',
    unless: NO_ADVICE,
  },
];

/** For everything that ails one. */
export const allIlls: readonly WordingMatcher[] = [
  {
    sequence: [
      words('治 治疗 医治 解决 对付 搞定 包揽 调理 管 看好 告别 消除'),
      words('全家 全家人 一家人 一家老小 全身 浑身 一身 老人 中老年 女人 男人 男女 各年龄'),
      words('的病 的毛病 的病痛 的不适 的疼痛 毛病 病痛 百病 大小病 疾病'),
    ],
    gap: 2,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words(
        '治 适用 适用于 适合 对付 搞定 解决 应对 针对 拿下 通吃 能治 都能治 告别 覆盖 缓解 调理',
      ),
      words('所有 各类 一切 任何 全部 各型 不管什么 无论什么 各种 各路 种种'),
      ['@complaint', ...words('症状 疾病 病症 病 问题 人群 体质 类型')],
    ],
    gap: 4,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words(
        '任何一种 任何 不管什么 不管哪种 不管是什么 无论什么 无论哪种 无论何种 凡是 只要是 什么 哪种',
      ),
      ['@complaint', ...words('痛 疼 痒 咳')],
      words(
        '都能 都可以 都管 都行 都治 统统 通通 全管 全能 一样能 都有效 都好使 都有办法 都不在话下 都能对付 都拿得下',
      ),
    ],
    gap: 5,
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words('每人 人人 每天 天天 家家 老人 女人 男人 孩子 中年 中老年 熬夜 上班族 现代人 一家人'),
      words('必喝 必吃 必补 必用 必服 必须喝 必须吃 必须补 不能不吃 不能不喝 不能没有它'),
    ],
    gap: 4,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words('消除 清除 根除 治愈 杀灭 克服 战胜 击退 包治 医治 专治 改善 远离 扫除 赶走 预防'),
      words('所有 各类 一切 任何 全部 各种 种种 百般'),
      ['@complaint', ...words('炎症 病痛 疾病 病症 病 毛病 隐患 疼痛 不适 疑难')],
    ],
    gap: 3,
    within: 'clause',
    unless: NO_ADVICE,
  },
];

/** For everybody and everything. */
export const everybody: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '哺乳期 哺乳 孕期 孕妇 孕妈 备孕 月子 新生儿 婴儿 婴幼儿 宝宝 过敏体质 肝肾不好 老人小孩',
      ),
      words(
        '能安全 可安全 能放心 可放心 可以放心 均可放心 都放心 也放心 都敢 照样能 照样可 皆可放心 也能用 都能用 也可用 都可用 均可用',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: LIKED,
  },
  { words: ['@anybody'], unless: LIKED },
  ...allIlls,
  {
    sequence: [
      words('所有 每个 每位 每一个 每一位 凡是 只要是 人人 家家 全家 全家人 一家人'),
      words(
        '老人 老年人 中老年 中老年人 女性 女人 男人 男性 孩子 宝宝 家庭 人 人群 妈妈 孕妇 上班族 学生 司机 患者 糖友 人家',
      ),
      words(
        '都应该 都需要 都要 都该 都得 都必须 必须 必备 必吃 必补 都离不开 都少不了 不可缺少 都可以用 都可以吃 都可使用 都可服用 都能用 都能吃 都能喝 都适合 都适用 均可使用 均可服用 皆可使用 的健康 需要的',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: [
      {
        words: words(
          '陪同 监护 阅读 检查 体检 接种 遵医嘱 咨询 定期 教育 陪伴 运动 睡眠 喝水 洗手',
        ),
        within: 'sentence',
      },
      ...LIKED,
    ],
  },
  { pattern: '上[到至].{1,8}下[到至].{1,8}', anchors: words('上到 上至'), unless: NO_LOGISTICS },
];

/** The best, in slang. */
export const supreme: readonly WordingMatcher[] = [
  { words: ['@supreme'] },
  {
    sequence: [
      words('全网 全国 全城 全球 史上 业内 业界 行业 圈内 同类 市面'),
      words(
        '最便宜 最低 最划算 最有效 最好 最强 最火 最牛 最灵 无敌 独一 独家 首选 第一 唯一 顶尖 领先 天花板 no1',
      ),
    ],
    gap: 3,
    within: 'clause',
  },
];

/** Looks: 斑淡得看不见, 三天白一个度, 白发变黑. */
export const looks: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '地中海 光头 斑 斑点 痘 痘痘 痘印 痘坑 皱纹 法令纹 细纹 鱼尾纹 抬头纹 眼袋 黑眼圈 疤 疤痕 旧疤 妊娠纹 白发 白头发 发际线 发缝 秃 头顶 毛孔 老年斑 黄气 暗黄 红血丝 灰甲 灰指甲 鸡眼 疣 痣 肉粒 脂肪粒',
      ),
      words(
        '@vanished 变平 变软 变小 淡化 转青 返青 变青 没 变黑 转黑 返黑 长出 长满 长回 抚平 熨平 填平 拉平 平滑 隐形 褪了 褪去 退散 隐退 后退 下移 往下长 变密 浓密 淡得 淡到 浅得 缩小一半 看不见 一键 掉光 变浅 变淡 跑光',
      ),
    ],
    gap: 6,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [
      ['#duration', '@afterUse', '#packs'],
      words(
        '皮肤变白 皱纹减少 皱纹变浅 皱纹淡 斑点淡 斑淡 变白 白了 白一个 白两个 变黑 转黑 返黑 长出新 长新发 长出 长满 淡斑 祛斑 祛痘 嫩了 嫩回 年轻 紧致 提拉 变紧 v脸 小脸 白到 白成 亮一个 冒出新',
      ),
    ],
    gap: 6,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    words: words(
      '白发变黑 白发转黑 白发返黑 白转黑 乌发再生 长出新发 长出黑发 冒出新发 长出绒毛 新发疯长 疯狂长发 秃顶长发 长出新甲 长新甲 长出新肉 生肌 逆龄 逆生长 倒着长 冻龄 童颜 少女肌 回到十八 妈生 换脸级 整容级 年轻十岁 回春 断崖式变美',
    ),
  },
  {
    sequence: [
      ['#duration', '#packs', '@afterUse'],
      words(
        '皮肤变白 皮肤白 皮肤嫩 皱纹减少 皱纹变浅 皱纹淡 皱纹少 斑点变淡 斑点淡 斑淡 色斑淡 白发变黑 头发变黑 皮肤紧致 肤色变亮 气色变好',
      ),
    ],
    gap: 6,
    unless: NO_LOGISTICS,
  },
  { sequence: [['@time'], ['@timeTurns']], gap: 6, within: 'clause', unless: GADGET },
  {
    // 三天消痘印, 一周见新发.
    sequence: [
      ['#duration', ...words('一夜 隔夜 当晚 一觉')],
      words(
        '平 消 祛 去 淡 除 战 清 抹平 淡化 去除 消除 祛除 改善 告别 击退 逆转 抚平 见 长 看到 看见 冒出 长出 重现',
      ),
      words(
        '痘 痘印 痘坑 闭口 黑头 粉刺 斑 色斑 斑点 纹 皱 皱纹 细纹 法令纹 妊娠纹 疤 疤痕 眼袋 黑眼圈 红血丝 暗黄 毛孔 干纹 新发 黑发 绒毛 头屑 脂肪粒',
      ),
    ],
    gap: 1,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words(
        '烂脸 痘痘脸 痘肌 大黄脸 黄脸 黄脸婆 大油皮 油田 草莓鼻 沙漠皮 老脸 垮脸 月球脸 激素脸 黑皮 枯发 枯草 鸡皮 素人',
      ),
      words('变 秒变 变成 变身 逆袭 成了 养成 重回 焕变 翻身'),
    ],
    gap: 3,
    within: 'clause',
    unless: GADGET,
  },
  {
    pattern: '年轻(?:了|至少|整整|出)?[\\d一二两三四五六七八九十]{1,3}(?:多|几)?岁',
    anchors: ['年轻'],
    unless: GADGET,
  },
  {
    pattern:
      '(?:倒退|减龄|逆龄|回退|退回|逆转|年轻)(?:了|到|回|整整)?[\\d一二两三四五六七八九十]{1,3}(?:多|几|余)?岁',
    anchors: words('倒退 减龄 逆龄 回退 退回 逆转 年轻'),
    unless: GADGET,
  },
  {
    sequence: [
      words('越吃 越喝 越用 越贴 越抹 越泡 越敷 越睡 越戴 越洗'),
      words(
        '越年轻 越瘦 越白 越嫩 越亮 越美 越好 越聪明 越健康 越强 越有劲 越硬朗 越舒服 越轻松 越顺 越少 越淡 越密 越黑 越通畅',
      ),
    ],
    gap: 4,
    within: 'clause',
    unless: LIKED,
  },
  {
    pattern: '[用吃喝抹敷养]出.{0,4}岁',
    anchors: words('用出 吃出 喝出 抹出 敷出 养出'),
    unless: GADGET,
  },
];

/** Marks of the skin that only medicines fade: 疤痕都能淡化, 去除黄褐斑. */
export const marks: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '疤 疤痕 瘢痕 旧疤 老疤 痘坑 凹洞 妊娠纹 生长纹 肥胖纹 黄褐斑 雀斑 蝴蝶斑 红血丝 痤疮 鸡皮肤 胎记 刀口 痘疤 老年斑',
      ),
      words('淡化 消失 消除 去除 祛除 修复 抚平 填平 变淡 淡 平复 褪去 隐退 不见 改善'),
    ],
    gap: 5,
    within: 'clause',
    unless: GADGET,
  },
  {
    sequence: [
      words('淡化 消除 去除 祛除 修复 抚平 填平 告别 根除 改善 褪去 分解 击碎 治'),
      words(
        '疤 疤痕 瘢痕 旧疤 痘坑 凹洞 妊娠纹 生长纹 肥胖纹 黄褐斑 蝴蝶斑 红血丝 痤疮 鸡皮肤 胎记 老年斑 痘疤',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: GADGET,
  },
];

/** Weight, height, brains: 一个月轻了十二斤, 娃噌噌长. */
export const bodyNumbers: readonly WordingMatcher[] = [
  {
    pattern:
      '从.{0,6}[\\d一二三四五六七八九十百].{0,3}[降掉减瘦缩变稳涨升长落]了?[到成至回在].{0,6}[\\d一二三四五六七八九十百]{1,4}',
    anchors: ['从'],
    needs: {
      words: words(
        '@metric 糖化血红蛋白 血红蛋白 转氨酶 体重 血压 血糖 尿酸 度数 视力 腰围 斤 身高 近视 指标 糖化 空腹 眼压 结节 肌瘤 结石',
      ),
      within: 'sentence',
    },
    unless: NO_ADVICE,
  },
  {
    pattern:
      '(?:[瘦掉减轻小细缩窜蹿降矮高白涨]|年轻)[了掉下到去出至]?.{0,2}[\\d一二两三四五六七八九十百半几]{1,4}[多来几个]?(?:斤|公斤|kg|厘米|公分|cm|寸|岁|码|号|圈|度|点|色号)',
    anchors: ['@bodyGain'],
    unless: [{ words: LOGISTICS, within: 'sentence' }],
    needs: {
      words: words(
        '@afterUse 一个月 半个月 月 天 周 疗程 体重 血糖 血压 尿酸 腰围 度数 身高 娃 孩子 人 瘦 秤 肚子 腰 腿 裤子 脸',
      ),
      within: 'sentence',
    },
  },
  {
    sequence: [['@child'], ['@childGain']],
    gap: 8,
    within: 'clause',
    needs: { words: ['@afterUse', ...words('吃 喝 贴 服 疗程')], within: 'sentence' },
    unless: NO_ADVICE,
  },
  {
    sequence: [
      ['@child'],
      words(
        '考高分 拿高分 考试拿高分 成绩提高 成绩提升 成绩上升 成绩突飞猛进 成绩越来越好 考上名校 考上重点 变学霸 成学霸 成为学霸 当学霸',
      ),
    ],
    gap: 6,
    within: 'clause',
    unless: NO_LOGISTICS,
  },
  {
    words: words(
      '躺瘦 躺着都瘦 吃着都瘦 睡着都瘦 躺着就瘦 躺着就能瘦 躺着也能瘦 躺着都能瘦 睡着也能瘦 睡觉也能瘦 吃着也能瘦 轻松瘦 狂瘦 躺着瘦 睡着瘦 吃着瘦 喝着瘦 边吃边瘦 不运动也瘦 不节食 不用节食 管住嘴 掉秤 狂掉秤 疯狂掉秤 嗖嗖掉 哗哗掉 蹭蹭掉 唰唰掉 甩肉 刮油 燃脂 爆脂 燃烧脂肪 吸油 抖落脂肪 瘦成闪电 暴瘦 月瘦 日瘦 瘦一圈 小一圈 裤子松了 裤腰松了 腰带松了 腰带紧 裙子大了 小一码 小两码 瘦回 易瘦体质 猛长个 长个不停 窜个 蹿个 噌噌长 蹭蹭长',
    ),
  },
  {
    pattern: '[稳降掉控压停](?:定|制|持)?[在到]了?[\\d四五六七八九一百]{1,4}',
    anchors: words('稳 降 掉 控 压 停'),
    needs: { words: words('@metric 空腹 餐后 高压 低压 收缩压'), within: 'sentence' },
    unless: NO_ADVICE,
  },
];

/** So much lighter for so much of it: of medicines only this number is a promise. */
export const lighter: readonly WordingMatcher[] = [
  {
    pattern:
      '(?:体重|瘦|减重|减肥)(?:直|狂|快速|立)?[瘦减掉降轻]?[了掉下到去]{0,2}.{0,2}[\\d一二两三四五六七八九十]{1,3}(?:多)?(?:斤|公斤|kg)',
    anchors: words('体重 瘦 减重 减肥'),
    needs: { words: USED, within: 'sentence' },
    unless: [
      ...NO_ADVICE,
      {
        words: words('用量 剂量 每公斤 体重超过 体重低于 体重不足 体重大于 儿童'),
        within: 'sentence',
      },
    ],
  },
];

/** Organs repaired: lawful for no food and no device beyond its certificate. */
export const organs: readonly WordingMatcher[] = [
  {
    sequence: [
      words('强化 增强 提升 提高 改善 恢复 激活 修复'),
      words(
        '心脏功能 心肺功能 肝脏功能 肾脏功能 脾胃功能 肺部功能 胰腺功能 胰岛功能 卵巢功能 前列腺功能 甲状腺功能 造血功能 脏腑功能 身体机能 器官功能 内脏功能',
      ),
    ],
    gap: 2,
    within: 'clause',
    unless: NO_ADVICE,
  },
  {
    sequence: [
      words('对 对于 针对'),
      ['@organ', ...words('人体 脏器 器官 五脏 五脏六腑 内脏')],
      words(
        '修复作用 调理作用 治疗作用 修复功效 滋养作用 养护作用 补益作用 修复功能 调节作用 改善作用 治疗效果 调理效果',
      ),
    ],
    gap: 6,
    within: 'clause',
    unless: NO_ADVICE,
  },
  { sequence: [['@organ'], ['@renew']], gap: 4, within: 'clause', unless: NO_ADVICE },
  { sequence: [['@renew'], ['@organ']], gap: 3, within: 'clause', unless: NO_ADVICE },
  { sequence: [['@keptAs'], ['@organ', '@humour']], gap: 2, within: 'clause' },
];

/** The same of skin; of cosmetics and brushes it is no promise of a medicine. */
export const noHarmToSkin: readonly WordingMatcher[] = [
  {
    sequence: [
      words('一点不 一点都不 一点也不 半点不 丝毫不 毫不 完全不 绝不 从不 根本不 都不 不 不会'),
      words('伤皮肤 伤头皮 伤发根 伤牙 刺激皮肤 刺激黏膜 伤黏膜'),
    ],
    gap: 1,
    within: 'clause',
  },
];

/** Offered for a complaint: lawful for a medicine whose leaflet says so, for nothing else. */
export const offered: readonly WordingMatcher[] = [
  { sequence: [['@complaint'], ['@takeIt']], gap: 5, unless: GADGET },
  {
    sequence: [
      words('对 针对 对于'),
      ['@complaint'],
      words('作用 功效 疗效 奇效 特效 有效 好处 帮助 益处'),
    ],
    gap: 8,
    within: 'clause',
    unless: GADGET,
  },
  { words: ['@spared'], unless: NO_ADVICE },
  {
    sequence: [['@atOnce'], words('缓解 减轻 改善 消除 化解 好转')],
    gap: 2,
    within: 'clause',
    needs: { words: ['@complaint'], within: 'sentence' },
    unless: GADGET,
  },
];

/** An illness that is gone at once, said of goods that cure nobody: 咳嗽一杯就好. */
export const outright: readonly WordingMatcher[] = [
  {
    sequence: [
      ['@disease'],
      words(
        '就退 就好 就不疼 就不痛 就通 就停 就消 就止 散开 散了 消散 缩小 不犯 不再犯 不见了 没了 不再流 缩回去 预防专家 的预防 终结者 杀手 天敌 克星',
      ),
    ],
    gap: 8,
    within: 'clause',
  },
  {
    sequence: [
      ['@disease'],
      words('一 两 三 几 半'),
      words('就退 就好 就不疼 就通 就停 就消 就止'),
    ],
    gap: 8,
  },
];

/** What only medicine could do, said of goods that are none: 近视度数下降, 给血管洗个澡. */
export const asMedicine: readonly WordingMatcher[] = [
  {
    words: words('从不生病 从没生过病 再不生病 百病不生 百病不侵 无病无灾'),
    level: 'warning',
    certainty: 'review',
  },
  {
    sequence: [
      words('近视 近视度数 度数 散光 老花'),
      words('降了 下降 降低 减少 少了 恢复 逆转 消失 回退 不涨 不再涨'),
    ],
    gap: 3,
  },
  {
    sequence: [
      words('给 帮 为 让'),
      words('血管 血液 肠道 肠子 肝脏 肺 肺部 肾 心脏 身体'),
      words('清洁 洗澡 洗个澡 大扫除 打扫 减负 充电 做保养 放假 排毒 年轻 松绑'),
    ],
    gap: 3,
  },
];

/** Eaten for an illness: 控糖, 经期不再疼. */
export const eatenForIllness: readonly WordingMatcher[] = [
  {
    words: words('控糖 稳糖 控压 稳压降压 控脂 控尿酸 高糖人群 伤肝人群 熬夜伤肝 夫妻生活 性福'),
    level: 'warning',
    certainty: 'review',
    unless: [{ words: words('不宜 慎 医生 医师 无蔗糖 含糖量'), within: 'sentence' }],
  },
  {
    sequence: [
      words('经期 月经 姨妈 大姨妈 例假 生理期'),
      words('不再疼 不再痛 不疼 不痛 不难受 舒服 规律 准时 轻松 安稳 好过 疼痛'),
    ],
    gap: 4,
    unless: [{ words: words('不宜 慎 禁 避免 不要 医生'), within: 'sentence' }],
  },
  { sequence: [['@metric'], ['#duration'], ['@lowered']], gap: 10 },
];

/** What a doctor measures or sees, and it is better: 血压降下来, 疏通血管. */
export const measured: readonly WordingMatcher[] = [
  { sequence: [['@disease'], ['@gone']], gap: 6 },
  { sequence: [['@metric'], ['@lowered']], gap: 3 },
  { sequence: [words('降 稳 控 调 降低 调节 控制 稳定 平衡'), ['@metric']], gap: 4 },
  { sequence: [['平'], ['@metric']], gap: 0 },
  { sequence: [['@vesselVerb'], ['@vessel']], gap: 2 },
];
