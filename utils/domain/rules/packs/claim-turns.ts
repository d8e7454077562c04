// Longer than 300 lines: one turn of speech after the other, each with what keeps it quiet.
import type { WordingMatcher } from '../pack.ts';
import { words } from './words.ts';

/** Further turns in which results are promised, beside `claim-grammar.ts`: by dose, by number, by what one can do again. */

/** Advice, leaflet or parcels: nothing is promised there. */
const CALM: WordingMatcher['unless'] = [
  {
    words: words(
      '不良反应 就医 就诊 遵医嘱 医师指导 医生指导 药师指导 停药 停用 请勿 不宜 慎用 禁用 忌 用于 适用于 适应症 功能主治 说明书 因人而异 如果 如有 若有 会自行 自愈性 减量 偶见 罕见 毒性 试验 实验',
    ),
    within: 'sentence',
  },
  {
    words: words(
      '快递 发货 到货 物流 配送 收货 客服 发票 运费 退货 换货 电池 充电 续航 保修 屏幕 保质期 有效期 洗衣 拖地 污渍 油渍 水渍 面料 尺码 味道 口感 口味 好吃',
    ),
    within: 'clause',
  },
];

const USED = ['@afterUse', '#duration', '#packs'];

/** A dose and it is over: 一袋烧就退, 吃它就不疼, 起效只要别人的一半. */
export const doses: readonly WordingMatcher[] = [
  {
    sequence: [
      [...USED, ...words('吃它 用它 贴它 喝它 抹它 有它 有了它 靠它')],
      words('@complaint 烧 热 痛 疼 咳 痒 肿 火 堵 泻 胀 鼾 喘 酸 麻 湿 毒 虫 痘 斑 油 气 汗 痰'),
      words(
        '就退 就停 就止 就消 就好 就没 就散 就通 就降 就断 就灭 全退 立退 立止 立消 立散 马上退 马上停 马上止 马上消 全消 全没 尽消 尽退 退得快 止得快 消得快 好得快',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    pattern:
      '(?:[吃喝用贴抹喷涂擦敷泡戴含]它|靠它)(?:[就便能]|立马|马上|立刻)?(?:不(?:再)?[疼痛痒咳喘晕胀堵肿]|好[了得]|管用|通气|消肿|止[痛痒咳疼泻]|退[烧热])',
    anchors: words('吃它 喝它 用它 贴它 抹它 喷它 涂它 擦它 敷它 泡它 戴它 含它 靠它'),
    unless: CALM,
  },
  {
    sequence: [
      words(
        '伤口愈合 愈合 恢复 吸收 见效速度 起效时间 见效时间 起效 见效 止痛时间 退烧时间 恢复时间 愈合时间 治疗时间 疗程 康复时间',
      ),
      words('只要 只需 仅需 缩短 快 短 提前 减少 不到 仅为'),
      words('一半 别人 同类 三分之一 二分之一 倍 其他 其它 普通 传统 一倍 两倍 一大半'),
    ],
    gap: 4,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('不论 无论 不管 不分 别管 甭管 管它 管他'),
      words(
        '都有效 都管用 均有效 都好使 都见效 都灵 一样管用 一样有效 照样管用 照样有效 统统见效 都能治 都能好 都治得 都拿得下 都适用 均适用 都对症 全能治 都能见效 都起作用 都能对付',
      ),
    ],
    gap: 18,
    unless: CALM,
  },
  {
    pattern: '[贴抹涂喷擦按敷用灸照]到?哪[里儿]?[,，]?(?:就)?(?:好|灵|通|松|轻松|舒服|消)到?哪',
    anchors: ['哪'],
    unless: CALM,
  },
  {
    pattern: '哪[里儿]?(?:痛|疼|痒|酸|麻|不舒服|难受|不适|肿)[,，]?(?:就)?[贴抹涂喷擦按敷灸照]哪',
    anchors: ['哪'],
    unless: CALM,
  },
  {
    sequence: [
      words(
        '治不好的 看不好的 没治好的 治不了的 看不好 治不好 没治好 不见好的 不见好 没效果的 没用的 不管用的 没见效的 久治不愈的 久治不愈 反反复复的 拖了多年的 医院没办法',
      ),
      words(
        '来试试 试试 可以试 就来 都来 来找 找我们 用它 选它 用我们 选我们 看过来 看这里 在这里 在我们 到我们 一盒 一瓶 一贴',
      ),
    ],
    gap: 8,
    unless: CALM,
  },
];

/** What one can do again after so much of it: 贴了一个月，我能自己下楼买菜了. */
export const able: readonly WordingMatcher[] = [
  {
    sequence: [
      USED,
      words('能 可以 又能 敢 能自己 自己能 都能 已经能 终于能 终于可以 又可以 又敢 也能'),
      words(
        '握筷子 拿筷子 端碗 系扣子 写字 走两步 抬腿 下楼 上楼 买菜 下地 下床 做饭 走路 爬楼 爬山 跳舞 干活 上班 抱孙子 抱娃 出门 骑车 跑步 跑跳 遛弯 弯腰 弯下腰 穿鞋 梳头 翻身 吃辣 吃火锅 喝凉 睡整觉 睡着 站起来 看清 听清 抬胳膊 抬手 拧毛巾 提水 穿针 看报纸 正常吃饭 正常走路 见人 露脚 穿裙子 穿短裤 素颜',
      ),
    ],
    gap: 8,
    unless: CALM,
  },
  {
    sequence: [
      ['@bodyPart'],
      words('利索 灵便 灵活自如 有力气 有劲 轻快 硬朗 麻利 清爽舒服 不再僵硬'),
    ],
    gap: 1,
    within: 'clause',
    needs: { words: [...USED, '@use', ...words('以后 从此 再也')], within: 'sentence' },
    unless: CALM,
  },
  {
    sequence: [
      words('再也不用 再不用 不用再 从此不用 不用'),
      words(
        '拄拐 拄拐杖 坐轮椅 戴假发 戴护腰 穿护腰 戴老花镜 含硝酸甘油 跑药店 扶墙 爬着走 半夜起来 忌口',
      ),
    ],
    gap: 1,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      ['#duration', ...words('一夜 一个疗程')],
      words('长回 长出 长满 生出 养出 恢复 重现 拥有 变出 找回'),
      words(
        '秀发 头发 黑发 新发 发量 浓密 浓发 发际线 好身材 马甲线 小蛮腰 好视力 好皮肤 光滑 少女',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('@organ 心脑血管 心脑 肠胃 颈椎 腰椎 关节 一家人 全家 爸妈 父母'),
      words('从此无忧 从此健康 从此安康 高枕无忧 安然无恙 不用愁 不再愁 从此轻松 从此年轻'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
];

/** Before and after, and what came of it, in more turns. */
export const sinceThen: readonly WordingMatcher[] = [
  {
    sequence: [
      words('之前 以前 原来 从前 过去 早先 没吃它 没用它'),
      words('现在 如今 眼下 后来'),
      words(
        '一口气 不喘 不用 能 敢 再没 再也 不疼 不痛 不咳 轻松 利索 正常 睡得 吃得 上楼 爬 跳 走路带风 跑 白了 瘦了 黑了 好了',
      ),
    ],
    gap: 14,
    needs: {
      words: ['@complaint', '@bodyPart', ...words('喘 走三步 爬楼 上楼 起不来 睡不')],
      within: 'sentence',
    },
    unless: CALM,
  },
  {
    sequence: [
      [
        '#duration',
        ...words(
          '一年 两年 三年 五年 八年 十年 多年 几年 半年 至今 到现在 这么久 一冬天 一整年 整个冬天',
        ),
      ],
      words('没有 没 未再 再没 再没有 都没 一次没 从没 未曾'),
      words(
        '发作 复发 犯过 犯病 感冒 进医院 进过医院 住院 吃药 打针 疼过 痛过 咳过 痒过 肿过 发烧 去医院 看医生',
      ),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('白细胞 血小板 血红蛋白 血色素 骨密度 精子活力 精子 奶量 奶水 卵泡 肌酐 免疫力'),
      words('升 上来 上去 涨 提高了 回升 正常了 恢复 翻 达标 降下'),
    ],
    gap: 3,
    within: 'clause',
    needs: { words: [...USED, ...words('喝 吃 坚持')], within: 'sentence' },
    unless: CALM,
  },
  {
    sequence: [USED, ['@metric'], words('@lowered 下来 往下走 往下掉 掉到 降到 降了 稳在 回落')],
    gap: 6,
    unless: CALM,
  },
  {
    sequence: [
      ['@metric'],
      words('稳稳 牢牢 轻松 始终 一直 乖乖 死死'),
      words('控制 压 降 保持 稳 维持 达标'),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    pattern:
      '(?:近视|度数|散光|老花).{0,10}[退降减少掉回][了低掉]?[\\d一二两三四五六七八九十百几]{1,4}多?度',
    anchors: words('近视 度数 散光 老花'),
    unless: CALM,
  },
  {
    sequence: [
      ['@complaint', ...words('老烂腿 烂腿 老伤口 坏肉 糜烂 溃疡面 创面')],
      words('也能 都能 照样能 一样能 就能 也会 都会'),
      words(
        '收口 长肉 愈合 长好 见好 好转 恢复 消 通 退 治 断根 缓解 站起来 康复 拿下 搞定 解决 软化 变小',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      ['@complaint', '@bodyPart', ...words('痘 斑 头发 痰')],
      words('也不 都不 也没 都没 再不 就不'),
      words(
        '疼 痛 痒 咳 喘 晕 麻 胀 酸 肿 犯 堵 反酸 起夜 抽筋 复发 发作 出血 起皮 裂 失眠 便秘 拉 掉 脱 闷 冷 冰 长 冒 爆 红 响 流 打呼 虚 干 涩 多 出油',
      ),
      words('了 过'),
    ],
    gap: 1,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('夜里 晚上 早上 半夜 白天 走路 上楼 吃饭 睡觉 起床 说话 蹲下 下雨天 换季 冬天'),
      ['@stopped', ...words('没痰了 没鼻涕了 没屑了 没红肿 没再咳 不喘了')],
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('月经 例假 大姨妈 姨妈 生理期'),
      words('准了 正常了 规律了 按时来 来了 准时来 不乱了 顺了 不推迟'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    words: words(
      '正常人的生活 像正常人 和正常人一样 跟正常人一样 回归正常生活 过上正常生活 难言之隐 治大病 治绝症 治怪病 救了不少人 救了很多人 救了无数人 救人无数 还您清净 还你清净 还您安宁 还您好眠 还您宁静 还你安宁',
    ),
    unless: CALM,
  },
  {
    sequence: [
      words('美容院 医院 专家号 诊所 理疗店 按摩店 大药房'),
      words('花 收费 要花 花了 要收'),
      words('它 这个 这款 这瓶 这盒 几十块 一盒 一瓶 一支'),
    ],
    gap: 12,
    unless: CALM,
  },
];

/** As one says it to a neighbour: 气就顺了, 像换了一条腿, 麻木酸软通通告别. */
export const neighbourly: readonly WordingMatcher[] = [
  {
    sequence: [
      ['@complaint', ...words('麻木 酸软 突出的间盘 间盘 歪嘴 面瘫')],
      words('通通 统统 全 全都 一并 都 就 戴着戴着就 慢慢就'),
      words('告别 赶跑 赶走 再见 平息 撵走 送走 扫光 打包带走 回去了 缩回 退下 治服'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('如 像 跟 宛如 好像 就像 好似'),
      words(
        '年轻时 年轻的时候 换了一条腿 换了条腿 换了个腰 换了双眼 换了副 小伙子 小姑娘 二十岁 十八岁 从前一样 没病过 没得过',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('气 呼吸 喘气 排尿 小便 大便 血脉 关节 嗓子 鼻子 胸口'),
      words('就顺了 顺了 就通了 就畅快 顺畅了 畅快了 就舒坦 就亮了 有力了 有劲了 如年轻'),
    ],
    gap: 2,
    within: 'clause',
    needs: { words: ['@complaint', ...USED], within: 'sentence' },
    unless: CALM,
  },
  {
    sequence: [
      words('查 复查 检查 拍片 体检 b超 化验'),
      words('结节 囊肿 肌瘤 结石 斑块 息肉 增生 肿块 血栓 积液 指标 脂肪肝'),
      words('小了 没了 消了 缩小 少了 变小 不见 正常 软了 消失'),
    ],
    gap: 5,
    unless: CALM,
  },
  {
    sequence: [
      words('黄褐斑 晒斑 老年斑 斑点 色斑 痘印 疤痕 皱纹 法令纹 细纹 妊娠纹'),
      words('基本看不到 基本看不见 几乎看不到 几乎看不见 看不到了 看不出了 找不到了 淡到看不见'),
    ],
    gap: 4,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('@disease 无论什么病 疼痛'),
      words('吃 喝 用 贴 抹 每天吃 每天喝 天天吃 来'),
      words('就好 就行 就没事 准好 就管用 见好'),
    ],
    gap: 6,
    unless: CALM,
  },
  {
    words: words(
      '只有这个真正管用 真正管用 真正有效 真正能治 最终管用 一致推崇 推崇备至 同行失色 此药一出 此膏一出 一骑绝尘 见效后付款 见效后再付 有效再付款 好了再付款 家家要备 家家得备 家家必须备 效果不佳包退 效果不佳退 效果不好包退 效果不好退 零偏差 无偏差 热死癌细胞 瘤细胞热死 烫死癌细胞 饿死癌细胞 饿死肿瘤 平坦如少女 摘掉过敏帽子 不用换关节 站起来了 站起来走路 腰板硬 腰板直 手脚不凉 手脚不冰 腿脚有劲 通血脉',
    ),
    unless: CALM,
  },
  {
    sequence: [
      words('无一例 没有一例 零例 从无一例 未见一例 未发生一例'),
      words('不良反应 副作用 投诉 复发 过敏 失败 反弹 事故 感染 并发症'),
    ],
    gap: 4,
    within: 'clause',
  },
  {
    sequence: [words('终结者 克星 杀手 救星 王者'), words('之称 美誉 美称 称号')],
    gap: 2,
    within: 'clause',
  },
  {
    sequence: [
      words('被誉为 被称为 人称 号称 素有 堪称 誉为 称作'),
      words(
        '终结者 克星 杀手 救星 王者 神药 圣药 之王 黄金 清道夫 守护神 活化石 第一药 第一方 之宝 软黄金 宝药',
      ),
    ],
    gap: 14,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('填充 抚平 填平 熨平 矫正 纠正'),
      words('皱纹 泪沟 法令纹 凹陷 苹果肌 扁平足 驼背 o型腿 x型腿 高低肩 脊柱 侧弯 骨盆 近视 斜视'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
    certainty: 'review',
  },
  {
    sequence: [['#duration'], words('长 长了 长出 增长 高了 长高'), words('毫米 厘米 公分 mm cm')],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('@complaint 痒到 疼到 痛到 咳到 拉到 喘到'),
      words('一包 一片 一粒 一贴 一喷 一抹 一支 一杯 一袋 一瓶 一口 一滴'),
      words('平息 安静 搞定 止住 见好 就好 消停 拿下 舒服 清净 解决 扑灭'),
    ],
    gap: 8,
    unless: CALM,
  },
];

/** Where the force goes, and how sure it is: 药力直达骨缝. */
export const reaches: readonly WordingMatcher[] = [
  {
    sequence: [
      words('药力 药效 药性 有效成分 药物 精华 能量 热力 热能 药气'),
      words('直达 直透 深入 直入 直击 渗入 穿透 透达 直攻 直捣 直抵 渗透 透入'),
      words(
        '骨缝 骨髓 骨头 骨骼 关节 病灶 患处 病根 肌底 经络 血液 细胞 五脏 腠理 深层 真皮 筋骨 病变',
      ),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
    certainty: 'review',
  },
  {
    sequence: [
      words('满意度 信赖度 回购率 复购率 治疗率 止脱率 止鼾率 通过率 好评率 改善度'),
      words('#share 八成 九成 九成以上 百分百'),
    ],
    gap: 5,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      ['@complaint'],
      words('的人 人群 患者 的朋友 星人 党 的老人 的孩子 人士 病人 族'),
      words('都在 偷偷 都用它 都吃它 都选 都靠 全靠 都离不开 离不开 都需要 悄悄'),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    pattern:
      '等[几数上两三四五六七八九十百\\d]{1,4}(?:余|多)?种(?:常见|慢性|老年|疑难|不同)?(?:疾病|慢病|病|病症|顽疾|症状|问题|疑难|毛病)',
    anchors: ['等'],
    needs: {
      words: words('治 调理 改善 解决 预防 缓解 对付 应对 告别 康复'),
      within: 'sentence',
    },
    unless: CALM,
  },
  {
    sequence: [words('疗效 效果 药效 功效'), words('一致 等同 相当 无异 没差 无差别 完全一样')],
    gap: 1,
    within: 'clause',
    needs: {
      words: words('替代 代替 进口 原研 平替 取代 同等 西药 处方药 手术'),
      within: 'sentence',
    },
    unless: [...CALM!, { words: ['一致性评价'], within: 'sentence' }],
  },
  {
    sequence: [
      words('替代 代替 取代 平替 顶替'),
      words('进口 原研 专利药 大牌 手术 西药 处方药 抗生素 激素'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
];

/** So many cases, so many well: 其中2691例症状完全消失. */
export const cases: readonly WordingMatcher[] = [
  {
    pattern:
      '\\d{1,6}(?:多|余)?[例名位人](?:患者|病人|用户)?[^,。;]{0,8}(?:痊愈|治愈|显效|有效|好转|康复|转阴|见效|改善|症状消失|完全消失|全部消失)',
    anchors: words('例 名 位 人'),
    unless: [
      {
        words: words('不良反应 停药 腹泻 皮疹 恶心 转氨酶 随访 安慰剂 咨询 接待 关注 收藏'),
        within: 'sentence',
      },
    ],
    certainty: 'review',
  },
];

/** What one can do again, or has no more: 重新听见, 高血压再也上不去. */
export const again: readonly WordingMatcher[] = [
  {
    words: words(
      '重新听见 重新听到 重新看见 重新看清 重新站起来 重新走路 重新行走 重新说话 重获光明 重见光明 重获听力 重获视力 重返有声 恢复知觉 恢复行走 恢复说话 恢复记忆 恢复听力 找回笑容 重拾笑容 重展笑颜 找回自信 重拾自信 重获自信 告别自卑 找回年轻 找回健康 重获自由呼吸 重回巅峰 重返巅峰 重振雄风 找回男人 重拾信心 不再自卑 恢复青春 恢复活力',
    ),
    unless: [
      ...CALM,
      { words: words('发型 假发 妆 穿搭 衣服 礼物 音质 耳机 相机'), within: 'sentence' },
    ],
  },
  {
    words: words(
      '再也上不去 再也高不起来 再也升不上去 再也涨不上去 再也胖不起来 高不起来 再没高过 没再高过 再没升过 没再升过 没再涨过 再没涨过 没再发过 再没发过 再没复查出 没再长过 再也不反弹 再没反弹 没再反弹 再没堵过 再没肿过',
    ),
    unless: CALM,
  },
  {
    sequence: [
      ['@metric', ...words('空腹血糖 餐后血糖 血压 糖化 指标 眼压 心率 视力')],
      words(
        '恢复到正常 恢复正常水平 恢复到了正常 降到正常 降到了正常 回到正常 回归正常 回到了正常 轻松达标 稳稳达标 快速达标 不再波动 不再升高 不再飙升 不再反弹 不再忽高忽低 一路下降 一路走低 稳步下降 直线下降 降得稳 稳如泰山 平稳如 稳稳当当 像年轻人 和年轻人一样 自己降 自己就降 乖乖降 乖乖听话',
      ),
    ],
    gap: 6,
    unless: CALM,
  },
  {
    sequence: [
      words('近视 近视度数 度数 散光 老花 近视眼'),
      words(
        '往回降 往下降 往下掉 一直降 慢慢降 就降 降下来 降下去 降回 掉了 退了 稳住 不再涨 不再长 不加深 不再加深 控住 回退 往回走 停止增长 不涨度数',
      ),
    ],
    gap: 4,
    unless: CALM,
  },
  {
    sequence: [
      words('看不见 看不到 看不出 找不到 找不着 摸不到 摸不着 不见了 没有了'),
      words('@complaint 红肿 痘 斑 皱纹 疤 印子 硬块 疙瘩'),
    ],
    gap: 2,
    within: 'clause',
    needs: { words: USED, within: 'sentence' },
    unless: CALM,
  },
  {
    sequence: [
      words('延长 增加 延续 挽救 挽回'),
      words('寿命 生命 生存期 存活期 生存时间 存活率 阳寿 寿数 一条命'),
    ],
    gap: 6,
    within: 'clause',
    unless: [
      ...CALM,
      {
        words: words('电池 灯 使用寿命 产品 机器 电机 设备 鞋 滤芯 刀 产品寿命 保存 保鲜'),
        within: 'clause',
      },
    ],
  },
  {
    sequence: [
      words('肚子 肚腩 小肚子 腰 腰围 腿 大腿 脸 赘肉 肥肉 体重 秤上的数字 游泳圈 胳膊'),
      words('一天天 一天比一天 慢慢 越来越 眼看着 眼见 肉眼可见 噌噌 一周比一周'),
      words('小 细 瘦 掉 轻 平 少 降'),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    pattern:
      '(?:从|由).{0,6}[\\d一二三四五六七八九十两]{1,3}[次回趟斤度点].{0,2}[降掉减瘦缩变落][到成至回在为了]{0,2}.{0,3}[\\d一二三四五六七八九十两半]{1,3}',
    anchors: words('从 由'),
    unless: CALM,
  },
];

/** TCM verbs with organs, said of goods that are no medicine: 调月经、暖子宫. */
export const tends: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '调 暖 养 通 护 补 温 清 排 祛 固 壮 健 强 滋 润 疏 理 活 调理 滋补 温补 保养 疏通 补益 强健',
      ),
      words(
        '月经 子宫 卵巢 输卵管 乳腺 前列腺 肠道 肝脏 肾脏 脾胃 肺部 心脏 血管 筋骨 气血 经络 五脏 五脏六腑 宿便 湿气 寒气 毒素 甲状腺 淋巴 胰腺 胰岛 大脑 神经 元气 阳气 命门 三焦 冲任 肾精 精血 肝肾 肝胆 心肺 心脉 肠毒 肝毒 血毒 虚火 肝火 胃火 心火',
      ),
    ],
    gap: 1,
    within: 'clause',
    unless: CALM,
  },
];

/** Harmless however long: 连着吃三个月也没事, 孕婴无毒. */
export const lasting: readonly WordingMatcher[] = [
  {
    sequence: [
      words('连续 连着 长期 天天 一直 常年 长年 多 每天 长时间 反复'),
      words('吃 用 喝 服 贴 抹 涂 喷 敷 戴 泡 服用 使用 食用 饮用'),
      words(
        '也没事 都没事 也不怕 也无妨 也无害 也没关系 也不伤 都不伤 也安全 都安全 也放心 都放心 也不会有 不伤身 没有任何问题 没任何问题 也没问题 无负担 也不上瘾 也不依赖 不耐药 也无副作用 无需担心 不用担心',
      ),
    ],
    gap: 7,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('吃进嘴里 吃到嘴里 吃进肚子 舔到 误食 进嘴 进眼睛 入口'),
      words('都没事 也没事 都不怕 也不怕 也安全 都安全 无妨 也无妨'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('照样 照常 尽管 放心 可以放心 随便'),
      words('喝酒 吃辣 吃海鲜 撸串 熬夜 抽烟 吃火锅 开车 喂奶 哺乳 怀孕'),
    ],
    gap: 1,
    within: 'clause',
    needs: { words: words('吃药 服药 用药 服用 药期间 期间 吃着 用着'), within: 'sentence' },
    unless: CALM,
  },
  {
    sequence: [
      words('孕婴 孕妇 孕妈 婴儿 婴幼儿 宝宝 新生儿 母婴 孕产妇 过敏体质'),
      words(
        '无毒 无害 零伤害 零刺激 零风险 无副作用 无风险 绝对安全 均安全 都安全 也安全 完全无害',
      ),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
];

/** A place for it in every home: 每个家庭的药箱里都该有它. */
export const everyHome: readonly WordingMatcher[] = [
  {
    sequence: [
      words(
        '每个家庭 每家每户 每家 家家 家家户户 每个药箱 每个小药箱 人人 每个人 每个妈妈 每位妈妈 有娃的家 有老人的家 有孩子的家 所有家庭 全家 谁家 药箱里 药箱',
      ),
      words(
        '都该有 都应该有 都要有 都得有 都必须有 都少不了 该有它 必须有它 都应常备 都该备 都要备 都需要它 都值得拥有 必须有一 都应该备 都该放 都要放 少不了 不能少 一定要有 必有一',
      ),
    ],
    gap: 8,
    within: 'clause',
    unless: [{ words: words('血压计 体温计 急救 灭火器 说明书'), within: 'clause' }, ...CALM!],
  },
];

/** As much as so much of something dear, said of what one takes: 等于吃下50头鲍鱼. */
export const asMuchAs: readonly WordingMatcher[] = [
  {
    sequence: [
      words('相当于 等于 同等于 等同于 抵得上 顶得上 抵得过 胜过 赛过 好比'),
      words('吃 喝 打 做 敷 泡 练 跑 走 服 输 灸 按 扎 睡'),
      ['#number', '#packs', '#duration', ...words('一头 一根 一斤 一碗 一次 整根 一整 几')],
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
];

/** What reaches where no cosmetic may: 深入真皮层, 彻底分解黑色素. */
export const deepSkin: readonly WordingMatcher[] = [
  {
    words: words(
      '深入真皮 直达真皮 渗透真皮 作用于真皮 深达真皮 深入基底 直达基底 肌底再生 激活毛囊 唤醒毛囊 毛囊再生 毛囊重生 激活干细胞',
    ),
  },
  {
    sequence: [
      words('彻底 完全 全面 迅速 瞬间 直接 快速 强力 深层 永久'),
      words('分解 击碎 瓦解 清除 还原 阻断 消除 粉碎 代谢 去除 剥离 褪去'),
      words('黑色素 黑素 色素 色斑 黄褐斑 斑点 斑块 黑斑 皱纹 细纹 疤痕 痘印'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('愈合 加速愈合 促进愈合 收敛 治疗 修复'),
      words('伤口 创面 破损 溃烂 裂口 疮口 溃疡'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('晒伤 烫伤 烧伤 创伤 破损 伤口 炎症 红肿 湿疹 皮炎 术后 激素脸 烂脸 过敏'),
      words('修复 修护 愈合 消退 消除 治疗 痊愈 急救'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
];

/** The bowels of people who eat it: 便便通畅无烦恼, 小肚子平平的. */
export const bowels: readonly WordingMatcher[] = [
  {
    sequence: [
      words('便便 大便 排便 肠道 肠胃 宿便 嗯嗯 拉粑粑 上厕所 蹲厕'),
      words('通畅 顺畅 畅通 规律 无烦恼 准时 一天一次 每天一次 顺利 痛快 通通 轻松排出'),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('小肚子 肚子 小腹 腰 腹部 肚腩'),
      words('平平 平了 平坦 瘪 小了 没了 凹 紧致 小一圈 没赘肉'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('孩子 宝宝 娃 小孩 老人 全家'),
      words(
        '不积食 不便秘 不厌食 不咳嗽 少生病 不拉肚子 不腹泻 不闹肚子 不感冒 少感冒 不发烧 不生病',
      ),
    ],
    gap: 4,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('奶水 奶量 母乳 乳汁'),
      words('哗哗 充足 足足 猛涨 够吃 翻倍 多多 多起来 涨得 喷'),
    ],
    gap: 3,
    within: 'clause',
    unless: CALM,
  },
  { words: words('千杯不醉 怎么喝都不醉 喝不醉 不醉神器') },
  {
    sequence: [
      words('糖友 糖人 糖尿病人 糖尿病 三高人群 三高 痛风 高血压 血糖高 尿酸高 胃病 肾病'),
      words(
        '可以放开吃 放开吃 随便吃 敞开吃 大胆吃 照样吃 都能吃 也能吃 尽情吃 放心吃 放心喝 放心用 也能喝 也可以吃 可以放心 不忌口',
      ),
    ],
    gap: 5,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('天然 植物 食物中的 口服 水果中的 蔬菜中的 草本 纯天然 大自然的 液体'),
      words('胰岛素 伟哥 抗生素 青霉素 消炎药 降压药 降糖药 安眠药 止痛药 阿司匹林 荷尔蒙'),
    ],
    gap: 1,
    within: 'clause',
  },
];

/** Ways of the body that are opened: 反射区打通，五脏六腑都受益. */
export const channels: readonly WordingMatcher[] = [
  {
    sequence: [
      words('打通 疏通 畅通 通 刺激 激活'),
      words('经络 反射区 任督 穴位 经脉 奇经八脉 十二经 淋巴'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [words('经络 反射区 任督 穴位 经脉 淋巴'), words('打通 疏通 畅通 通畅 通了')],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
  {
    sequence: [
      words('五脏 五脏六腑 全身器官 内脏 全身经络'),
      words('受益 轻松 舒畅 年轻 得到调理 都调理 通畅'),
    ],
    gap: 2,
    within: 'clause',
    unless: CALM,
  },
];

/** A disease in the title of what is eaten: 乳腺结节, 胃炎胃溃疡. */
export const namedInTitle: readonly WordingMatcher[] = [
  {
    words: ['@disease'],
    surfaces: ['title'],
    certainty: 'review',
    unless: [
      {
        words: words(
          '试纸 防过敏 不过敏 过敏原 低敏 非 无 不 晕车糖 疾病预防 中风 打鼾 近视眼镜 蓝帽',
        ),
        within: 'clause',
      },
    ],
  },
];

/** The same promises in English. */
export const inEnglish: readonly WordingMatcher[] = [
  {
    words: [
      '100% safe',
      '100% effective',
      'no side effect',
      'no side effects',
      'zero side effects',
      'without side effects',
      'permanent cure',
      'cure forever',
      'instant relief',
      'clinically proven',
      'doctor recommended',
      'doctors recommend',
      'miracle',
      'guaranteed results',
      'works instantly',
      'fda approved',
    ],
  },
];
