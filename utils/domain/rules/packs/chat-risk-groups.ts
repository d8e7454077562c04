import type { WordingMatcher } from '../pack.ts';
import { cross, MEDICINE } from './chat-words.ts';
import { words } from './words.ts';

/**
 * People at risk told to go ahead, put together from who they are, how they take it and how it is allowed. Beside
 * `chat-people.ts`, which has the turns as they are said.
 */

/** Read from the leaflet, asked about, warned of, or handed over. */
const CAREFUL: WordingMatcher['unless'] = [
  {
    words: words(
      '不适合 不适宜 不适用 太小了 说明书 禁用 慎用 忌用 禁忌 不建议 不推荐 不宜 不能 不可以 不可 不要 不得 别吃 别用 别喝 别给 别自己 别开 先别 千万 避免 医生 医师 药师 就医 医院 遵医嘱 咨询 请问 是否 有没有 能不能 可不可以 几岁 多大 几个月呢 几周 吗 岁以上 慎重 谨慎 注意事项 无法判断 不清楚 不确定 判断不了',
    ),
    within: 'sentence',
  },
  { words: ['@chatThing'], within: 'text' },
  {
    words: words(
      '发货 快递 物流 退货 换货 退款 尺码 颜色 口味 款式 积分 会员 优惠 玩具 衣服 收货 地址 包装 玩 送人 生日',
    ),
    within: 'sentence',
  },
];
/** Life with child, at the breast, at the wheel, with drink: 怀老大的时候, 开长途, 喝了两杯. */
const STATES = [
  ...cross(
    '怀 怀着 怀了 怀上 怀过 揣着 揣',
    '老大 老二 老三 大宝 二宝 三宝 一胎 二胎 头胎 孩子 娃 宝宝 双胞胎 崽 的时候 那会 那阵 期间 时',
  ),
  ...words(
    '怀孕 孕 有孕 身孕 有喜 有身子 大肚子 双身子 孕吐 早孕 早孕反应 妊娠 保胎 安胎 待产 备孕 要孩子 想要宝宝 准备怀 造人 坐月子 月子 产后 刚生 生完 剖腹产 顺产 哺乳 喂奶 母乳 奶孩子 奶娃 亲喂 追奶 断奶 奶水 奶量 下奶 来例假 例假 经期 月经 大姨妈 姨妈 生理期 来事',
  ),
  ...words(
    '开车 开长途 跑长途 跑高速 上高速 开夜路 开夜车 跑夜车 开滴滴 跑滴滴 跑网约车 开出租 开大车 开货车 开公交 送外卖 骑电动车 骑车 骑摩托 司机 驾驶 开叉车 塔吊 高空 爬高 操作机器 上机床 值夜班 上夜班',
  ),
  ...words(
    '喝酒 喝了酒 喝点酒 喝完酒 喝两杯 喝了两杯 喝几杯 喝一杯 喝小酒 小酌 应酬 饭局 啤酒 白酒 红酒 酒局 酒后 喝多了 醉酒 宿醉',
  ),
];
const YOUNG = words(
  '宝宝 宝贝 婴儿 新生儿 奶娃 娃 娃娃 娃儿 孩子 小孩 小孩子 小朋友 小家伙 小娃 儿童 幼儿 小宝 大宝 二宝 闺女 女儿 儿子 孙子 孙女 外孙 侄子 侄女 弟弟 妹妹 崽 崽崽 幺儿 细路 囡囡 毛头 学生 初中生 小学生 幼儿园 刚满月 满月 百天 个月 月龄 月大 岁 岁半 周岁',
);
const FRAIL = words(
  '老人 老人家 老年人 老爷子 老太太 老头 老妈 老爸 爷爷 奶奶 外婆 姥姥 姥爷 爸妈 上年纪 上了年纪 上了岁数 八十 九十 七十 肝不好 肾不好 胃不好 心脏不好 肝病 肾病 肝炎 肾炎 乙肝 脂肪肝 肝硬化 转氨酶高 肌酐高 尿毒症 透析 肾衰 心脏病 冠心病 支架 搭桥 房颤 早搏 起搏器 心衰 高血压 血压高 低血压 糖尿病 血糖高 糖友 糖人 三高 痛风 尿酸高 哮喘 慢阻肺 癫痫 青光眼 前列腺 胃溃疡 胃出血 甲亢 甲减 蚕豆病 缺酶 g6pd 过敏体质 过敏 易过敏 皮肤敏感 敏感肌 中风 脑梗 脑出血 血栓 术后 刚做完手术 做完手术 化疗 放疗 肿瘤 癌 免疫力低 贫血 抑郁症 精神病 打疫苗 打了疫苗 接种 疫苗',
);
const OK = words(
  '没事 没事儿 没事的 没关系 没问题 没毛病 没影响 没啥 没啥事 没啥问题 没啥影响 没大碍 没妨碍 不影响 不碍事 不碍 不打紧 不要紧 不妨碍 不耽误 不受影响 不用担心 不用怕 不用管 不用停 不用断 不用避 不用忌 不用顾虑 不必担心 别担心 别怕 别多想 无妨 无碍 问题不大 影响不大 关系不大 可以的 可以吃 可以喝 可以用 可以服 可以贴 可以抹 可以涂 可以喂 可以打 可以上 可以冲 可以泡 可以滴 能吃 能喝 能用 能贴 能抹 能涂 能喂 能滴 能服 吃得 喝得 用得 也吃 也喝 也用 也行 也可 也能 也成 都能 都行 都可以 都可 照吃 照喝 照用 照样 照常 照贴 照抹 照旧 照开 一样吃 一样用 一样喝 放心 安心 尽管 大胆 随便吃 随便用 随便喝 安全 很安全 温和 不刺激 不伤 伤不着 不会犯困 不犯困 不会困 不困 不嗜睡 不会瞌睡 不打瞌睡 不上头 不会有事 不会有问题 出不了事 出不了问题 不会回奶 不回奶 不进奶 不会流产 不会过敏 不过敏 好着呢 好好的 ok 适合 适用 正合适 都在吃 都在用 都吃这个 都用这个 吃的这个 用的这个 喝的这个 就吃这 就用这 就喝这 敢吃 敢用 直接吃 直接用 直接喝 直接喂 直接贴 直接抹 不忌 没忌讳 没讲究 没禁忌 不挑人 通用 量少 一点点 少吃点 少喝点 少用点 减半 减量 一半 对半 打折 打对折 打个对折',
);

/** The dose of a child made from that of an adult, or simply given. */
const PORTION = words(
  '一半 半量 半份 减半 减量 折半 对半 打折 打对折 打个对折 打五折 打个五折 三分之一 四分之一 五分之一 三分之二 四分之三 二分之一 半包 半袋 半片 半粒 半支 半勺 半颗 半丸 半瓶 一包 一袋 一片 一粒 一支 一勺 一颗 一丸 两包 两袋 两片 两粒 两支 两勺 小半包 小半袋 小半片 大半包 成人量 大人量 大人的量 成人的量 掰一半 掰开 切一半 碾碎 化水 少放点 少冲点 少喂点 少给点 少来点 按体重 按公斤 自己估 看着喂 看着给',
);

/** People at risk: matchers of CS-10. */
export const riskGroups: readonly WordingMatcher[] = [
  { sequence: [STATES, OK], gap: 18, unless: CAREFUL },
  { sequence: [FRAIL, OK], gap: 16, unless: CAREFUL },
  {
    sequence: [YOUNG, OK],
    gap: 14,
    needs: {
      words: [...MEDICINE, ...words('吃 喝 喂 服 用 抹 涂 贴 滴 喷 泡 擦 塞 量 这个 这款 咱家 药')],
      within: 'sentence',
    },
    unless: CAREFUL,
  },
  // 放心吃, 孕妇宝宝都行; 不影响胎儿
  {
    sequence: [
      words('不影响 不会影响 没影响 影响不到 不伤 伤不到 伤不着 不进 进不了 不耽误 不妨碍 不害 对'),
      words(
        '宝宝 胎儿 孩子 奶水 母乳 奶 肚子里 娃 喂奶 哺乳 怀孕 备孕 大人小孩 月经 开车 卵子 精子',
      ),
      words('的 哈 没 放心 没事 无 不 安全 哦 呢 呀 啊 也 都 吃 用'),
    ],
    gap: 3,
    unless: CAREFUL,
  },
  {
    sequence: [
      words('放心 安心 大胆 尽管 随便 没事 没问题 可以 能'),
      words('给 喂 让 叫'),
      [...YOUNG, ...FRAIL, ...STATES],
      words('吃 喝 用 服 抹 涂 贴 滴 喷 冲 泡 灌 塞'),
    ],
    gap: 5,
    unless: CAREFUL,
  },
  // 小孩一半就行
  {
    sequence: [YOUNG, PORTION],
    gap: 12,
    needs: {
      words: words(
        '吃 喝 喂 服 用 给 量 掰 冲 抹 涂 滴 放 打 兑 就行 就好 就成 得了 就可以 差不多',
      ),
      within: 'sentence',
    },
    unless: CAREFUL,
  },
  {
    sequence: [
      words('大人 成人 成年人'),
      words('的量 量 的药 剂量 那份 一半 的'),
      [...PORTION, ...YOUNG, ...words('给他 给她 喂')],
    ],
    gap: 8,
    needs: { words: [...YOUNG, ...words('一半 减半 折')], within: 'text' },
    unless: CAREFUL,
  },
  {
    pattern:
      '(?:岁|个月|月大|月龄|公斤|斤|宝宝|娃|孩子|小孩|小朋友|儿子|闺女|孙子).{0,10}(?:[一二两三四五六半几0-9.]{1,4})(?:片|粒|颗|包|袋|支|勺|滴|ml|毫升|丸|格|喷|滴管)',
    anchors: words('岁 个月 月大 月龄 公斤 斤 宝宝 娃 孩子 小孩 小朋友 儿子 闺女 孙子'),
    needs: {
      words: words('吃 喝 喂 服 用 给 冲 抹 滴 打 兑 药 塞 就行 就好 就够 退烧'),
      within: 'sentence',
    },
    unless: [...CAREFUL, { words: words('买 拍 盒装 一盒 规格 装 库存 发'), within: 'sentence' }],
  },
  // 孕吐就吃点B6, 老人家腿抽筋来盒钙
  {
    sequence: [
      [...STATES, ...YOUNG, ...FRAIL],
      words(
        '吃点 吃个 吃些 喝点 喝个 用点 来点 来盒 来个 抹点 涂点 贴个 上点 配点 吃这个 喝这个 用这个 抹这个 贴这个 吃咱 喝咱 用咱 就吃 就喝 就用 就抹 就贴 就喂 直接上 给他吃 给她吃 给他喝 给她喝 给他用 给他抹 喂他 喂她 喂点 给吃点 给喝点 给喂点 给抹点 拿这个 用它',
      ),
    ],
    gap: 12,
    unless: [
      ...CAREFUL,
      { words: words('水 粥 辅食 蔬菜 水果 温水 清淡 面条 米汤 热水'), within: 'sentence' },
    ],
  },
  // 我自己怀的时候也吃的这个
  {
    sequence: [
      words(
        '我 我家 我自己 我老婆 我媳妇 我姐 我闺女 我儿子 我妈 我同事 我朋友 老板娘 我们店 好多 很多 不少 客户 顾客',
      ),
      [...STATES, ...YOUNG],
      words(
        '也吃 也喝 也用 都吃 都喝 都用 就吃 就喝 就用 吃的 喝的 用的 在吃 在喝 在用 一直吃 一直喝 一直用 吃过 喝过 用过 吃着 天天吃 天天喝',
      ),
    ],
    gap: 8,
    unless: CAREFUL,
  },
  // 过敏先试一粒
  {
    sequence: [
      words('过敏 过敏体质 过敏史 易过敏 皮试 青霉素'),
      words('先 少 试 再 慢慢 一点点'),
      words('吃 喝 用 抹 涂 试试 试一 来 一粒 一片 半粒 半片 一点'),
    ],
    gap: 8,
    unless: [...CAREFUL, { words: words('耳后 手腕 手臂内侧 局部 小面积'), within: 'sentence' }],
  },
  // 头孢配酒
  {
    sequence: [
      words(
        '头孢 消炎药 抗生素 甲硝唑 感冒药 退烧药 布洛芬 安眠药 降压药 降糖药 吃药 吃了药 服药 吃完药 药',
      ),
      words('喝酒 喝点酒 喝点 喝两杯 喝一杯 啤酒 白酒 红酒 小酌 酒'),
      words(
        '没事 没关系 没问题 不影响 不碍事 不要紧 可以 能 无妨 少喝 少量 问题不大 隔 间隔 小时 就行 随便',
      ),
    ],
    gap: 10,
    unless: CAREFUL,
  },
  {
    sequence: [
      words('隔 间隔 过 等 停'),
      ['#duration', ...words('两小时 俩小时 一会 一会儿 半天 一晚上 一觉')],
      words('喝酒 喝 酒 喂奶 喂 开车 怀孕 备孕'),
      words('没事 没关系 没问题 可以 就行 就能 不影响 就好 就没'),
    ],
    gap: 6,
    needs: { words: words('药 吃 喝 服 用'), within: 'text' },
    unless: CAREFUL,
  },
];
