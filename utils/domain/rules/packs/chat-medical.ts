// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { dosing, playedDown } from './chat-dosing.ts';
import { goAhead } from './chat-people.ts';
import { regimen, talkedAway } from './chat-regimen.ts';
import { riskGroups } from './chat-risk-groups.ts';
import { roundRx } from './chat-rx.ts';
import { unprescribed } from './chat-unprescribed.ts';
import { HANDOVER } from './chat-words.ts';
import { CONSUMER_LAW, DRUG_LAW } from './laws.ts';
import { words } from './words.ts';

/**
 * Outgoing chat messages: what only a pharmacist, a doctor or the leaflet may say.
 */
export const chatMedical: Pack = {
  id: 'chat-medical',
  version: '2026.11.1',
  vocabularies: {
    /** What agents call an illness beside its name in the books. */
    chatIllness: [
      '@disease',
      ...words(
        '发炎 炎症 上火 着凉 受凉 受寒 积食 缺钙 缺锌 缺铁 体虚 气虚 血虚 阴虚 阳虚 肾虚 脾虚 湿热 寒湿 湿气重 湿热体质 内分泌失调 月经不调 神经痛 肌肉拉伤 腱鞘炎 扭伤 中暑 甲沟炎 真菌感染 细菌感染 病毒感染 支原体感染 支原体 幽门螺杆菌 中耳炎 扁桃体发炎 腮腺炎 皮炎 毛囊炎 阴道炎 妇科炎症 荨麻疹 湿疹 疱疹 痔疮 肠胃炎 胃肠感冒 急性肠炎 痛风 颈椎病 贫血 低血糖 脂溢性脱发 肺热 胃热 心火 肝火旺 肝郁 脾胃虚 脾胃虚弱 气血不足 气血亏 湿气 风热 风寒 热感冒 寒咳 痰湿 血热 血瘀 经络不通 免疫力低 免疫力低下 营养不良 缺维生素 更年期 神经紊乱 内热 虚火 宫寒 骨质疏松 肌无力 胃酸过多 胆囊炎 咽炎 气管炎 肺炎 角膜炎 麦粒肿 真菌 螨虫感染 缺乏维生素 缺维生素b 缺维b 缺维c 腰椎间盘突出 腰突 颈椎病 肩周炎 半月板损伤 神经衰弱 焦虑 抑郁 脚气 灰指甲 股癣 体癣 牙周炎 牙龈炎 智齿发炎 智齿冠周炎 口腔溃疡 胃溃疡 胆结石 肾结石 尿路感染 前列腺炎 附件炎 盆腔炎 乳腺增生 结节',
      ),
    ],
    /** Medicines that are chosen by a doctor or a pharmacist. */
    chatDrug: words(
      '阿莫西林 头孢 头孢克肟 阿奇霉素 罗红霉素 克拉霉素 红霉素 左氧氟沙星 诺氟沙星 氟哌酸 甲硝唑 青霉素 消炎药 抗生素 激素 激素药膏 地塞米松 泼尼松 强的松 二甲双胍 降压药 降糖药 降脂药 硝苯地平 氨氯地平 缬沙坦 阿司匹林 他汀 奥司他韦 利巴韦林 蒙脱石散 布洛芬 美林 对乙酰氨基酚 泰诺林 退烧药 止疼药 止痛药 安眠药 奥美拉唑 氯雷他定 西替利嗪 抗病毒药 抗过敏药 优甲乐 华法林 胰岛素',
    ),
    chatTake: words('吃 喝 服 服用 用 抹 涂 擦 贴 喷 敷 塞 喂 含 打 上'),
    /** Sure as a promise. */
    chatSure: words(
      '保证 包 包您 包你 保您 保你 保管 保准 准保 肯定 一定 绝对 百分百 100% 百分之百 百分之一百 必 必定 必须 妥妥 妥妥的 铁定 准 敢保证 打包票 包票 放心 放一百个心 稳稳的 稳稳',
    ),
    /** What is promised. */
    chatBetter: words(
      '治好 能好 会好 好起来 见效 有效 有效果 有用 管用 好用 好使 起作用 起效 见好 好转 痊愈 全愈 康复 恢复 根治 断根 除根 去根 不复发 不会复发 不再复发 不再犯 不会再犯 不会再得 缓解 能治 能治好 消肿 消炎 退烧 止痛 止咳 止泻 不疼 不痛 不痒 不咳 不肿 不再疼 治得好 瘦 能瘦 掉秤 不反弹 睡得香 睡得着 降下来 长出来 长高 怀上 变白 好得快 好得了 没副作用 没有副作用 不伤身 药到病除 有变化 有改善 有起色 大变样',
    ),
    /** Signs that something went wrong after taking. */
    chatSymptom: words(
      '过敏 红疹 起疹 皮疹 疹子 起红点 发痒 痒 瘙痒 红肿 发红 头晕 头疼 恶心 反胃 呕吐 想吐 吐了 拉肚子 腹泻 胃疼 胃不舒服 胸闷 心慌 心悸 心跳快 气短 气喘 喘不上气 呼吸困难 嗜睡 犯困 没力气 乏力 发热 刺痛 灼热 火辣辣 起泡 起皮 掉皮 脱皮 不舒服 难受 不适 副作用 不良反应 流血 出血 发麻 浑身疼 爆痘 烧心 反酸 胀气 口干 便秘 尿黄 掉头发 水肿 抽筋 抽搐 昏沉 睡不着',
    ),
    chatSoothe: words(
      '正常 正常的 很正常 正常现象 正常反应 都正常 没事 没事的 没关系 不要紧 不打紧 不碍事 没大碍 没啥 没什么 排毒 在排毒 好转反应 瞑眩反应 说明药 起作用 起效 是药效 药效到 药劲 药劲儿 药性 药性到了 在换肤 换肤 因为药 在调理 在修复 细胞更新 排寒 排湿 排毒期 脱敏期 建立耐受 耐受期 适应 不用管 不用理 不用停 不用怕 不用担心 别担心 别停 别管 继续吃 继续用 继续抹 继续喝 继续贴 接着吃 接着用 接着抹 接着喝 坚持吃 坚持用 坚持 忍一忍 忍忍 忍一下 熬一熬 都这样 都会这样 过两天就 过几天就 观察一下就行 观察就行 观察观察就行 不用去医院 不用看医生',
    ),
    /** People for whom a medicine is a risk, and times that are one. */
    chatPeople: [
      '@people',
      ...words(
        '喝奶期 喂奶期 奶妈 宝妈 孕 怀孕 孕早期 孕晚期 有孕 备孕 月子 坐月子 经期 例假 来例假 来大姨妈 姨妈期 生理期 刚出生 满月 周岁 个月大 月龄 小月龄 岁 婴幼 娃 小娃 肝不好 肾不好 胃不好 心脏不好 肝炎 肾炎 肾病 肝病 高血压 糖尿病 糖友 痛风 心脏病 心脏病人 哮喘 青霉素过敏 头孢过敏 过敏 蚕豆病 开车 开夜车 夜车 上夜班 喝酒 喝点酒 喝点小酒 小酒 喝了酒 一点酒 点酒 酒后 啤酒 白酒',
      ),
    ],
    chatAllowed: words(
      '可以用 可以吃 可以喝 可以服 可以服用 可以放心 可以贴 可以抹 能吃 能喝 能用 能服 能贴 能抹 也能 放心吃 放心用 放心喝 放心服 放心服用 放心使用 随便吃 随便用 随便喝 没事 没事的 没问题 没啥问题 没关系 没啥 没啥事 没有事 没多大事 不影响 不要紧 不打紧 不碍事 无碍 安全 都在吃 都能用 都可以 都能吃 都吃 也吃过 也用过 吃过没事 照样吃 照吃 照用 照常吃 照常用 一样吃 一样可以吃 一样能吃 也可以 可以的 能用的 能吃的 是可以 不会有影响 没有影响 无影响 没影响 不用担心 吃了没事 用了没事 少喝点 不会困 不困 不犯困 不升糖 不刺激 不耽误 减点量 减量 少吃点 少用点 减半 吃一半 一半',
    ),
    /** Goods that are no medicine: there 老人也能用 is said of a chair. */
    chatThing: words(
      '检测 试剂 试纸 体温计 温度计 血压计 血糖仪 轮椅 拐杖 口罩 护腰 腰带 护膝 护具 颈托 制氧机 雾化器 呼吸机 尺码 码数 大一码 小一码 均码 尺寸 手环 衣 鞋 袜 裤 枕 床垫 座椅 理疗仪 按摩 助听器 洗鼻器 吸奶器 奶瓶 喂药器 分药盒 药盒 药箱 创可贴 纱布 棉签 湿巾 纸尿裤 绷带 担架 坐便 护理垫 卫生巾 隔尿垫 湿纸巾 牙刷 毛巾 奶粉',
    ),
    /** About goods on their way, where 两天就好 and 一定好 are said of work. */
    chatErrand: words(
      '稍等 等一下 等一等 等我 再等 发货 快递 物流 仓库 退款 到账 审核 处理 配送 派送 派件 骑手 补发 换货 退货 发票 开票 登记 核实 查询 查一下 联系 系统 充电 晾干 组装 安装 下单 付款 拍下 打包 出库 上架 补货 包装 到货 客服 回复您 回您 正品 日期 效期 有效期 保质期 新鲜 批次 授权 尺码 评价',
    ),
  },
  rules: [
    {
      id: 'CS-01',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第三款',
        quote: '依法经过资格认定的药师……负责……合理用药指导等工作',
      },
      title: { zh: '用药方案', en: 'Medical advice' },
      messages: {
        main: {
          zh: '“{text}”是诊断或用药方案，客服不能给。转执业药师。',
          en: '"{text}" is a diagnosis or a treatment plan. Hand over to the pharmacist.',
        },
        dose: {
          zh: '“{text}”改了用量，客服不能这样说。按说明书回答，或转执业药师。',
          en: '"{text}" changes the dose. Answer by the leaflet, or hand over to the pharmacist.',
        },
      },
      fix: { text: '用药问题由执业药师为您解答，我帮您转接。' },
      match: [
        ...dosing,
        ...regimen,
        {
          sequence: [
            words(
              '您这应该 你这应该 您这个应该 您这就是 你这就是 您这多半 您这八成 您这估计 你这估计',
            ),
            words('压迫神经 神经压迫 发炎 劳损 突出 缺钙 缺血 供血不足 上火 炎症 增生'),
          ],
          gap: 10,
          within: 'clause',
        },
        {
          sequence: [
            words('停药 把药停 停了药 药停了'),
            words('没事的 没关系 不要紧 换我们 换成我们 换这款'),
          ],
          gap: 6,
        },
        {
          pattern:
            '(?:可以|能|得|应该|要|直接|就|先)(?:吃|喝|服|塞|滴|含|喷|打)(?:个|上)?[一二两三四五六七八九十半0-9]{1,3}(?:片|粒|颗|枚|袋|包|支|丸|滴|勺|喷|针)',
          anchors: words('吃 喝 服 塞 滴 含 喷 打'),
          unless: [{ words: words('积分 送 买 限购 优惠'), within: 'clause' }],
          message: 'dose',
        },
        {
          words: words(
            '就能停药 就可以停药 能停药了 可以停药了 就不用吃药 不用吃药了 就不用打胰岛素 不用打胰岛素 不用再吃药 告别吃药',
          ),
          message: 'dose',
        },
        {
          sequence: [
            words(
              '这个是 这种是 那就是 这叫 我看是 我看您是 我看你是 看您是 您应该是 估计您是 估计您 估计你 您得了 你得了 您就是得了',
            ),
            ['@chatIllness'],
          ],
          gap: 5,
          within: 'clause',
          unless: [
            {
              words: words('体质 患者 病人 适用 适应症 用于 药 膏 贴 吗 是否 史 专用 款'),
              within: 'clause',
            },
          ],
        },
        {
          sequence: [
            words('吃 用 喝 来点 来盒 上'),
            ['@chatDrug'],
            words('吧 呗 就行 就好 试试 没错 准行 消炎 管用 见效 就对了'),
          ],
          gap: 3,
          within: 'clause',
        },
        {
          sequence: [
            ['@chatDrug', '感冒药'],
            words('加 加上 配 配上 和 跟 与'),
            ['@chatDrug'],
            words('一起 一块 好得更快 好得快 效果更好 双管齐下'),
          ],
          gap: 4,
          message: 'dose',
        },
        {
          sequence: [
            words('替代 代替 取代 顶替 换掉 顶'),
            ['@chatDrug', ...words('医生开的药 医院开的药 原来的药 处方药')],
          ],
          gap: 3,
          within: 'clause',
          message: 'dose',
        },
        {
          sequence: [
            words('剂量 用量 药量'),
            words('自己 看着 随意 随便 往上 慢慢'),
            words('加 减 调 掌握 把握 来'),
          ],
          gap: 5,
          within: 'clause',
          message: 'dose',
        },
        {
          pattern:
            '(?:再来|再补|补|再吃|再喂|再加|每回吃|每回|每顿吃|一回吃|一顿吃|连吃)(?:个|上)?[一二两三四五六七八九十半几0-9]{1,3}(?:片|粒|颗|袋|包|支|丸|滴|勺|喷)',
          anchors: words('再来 补 再吃 再喂 再加 每回 每顿 一回吃 一顿吃 连吃'),
          unless: [
            { words: words('送 发货 补发 快递 少发 漏发 订单 下单 仓库'), within: 'sentence' },
          ],
          message: 'dose',
        },
        {
          words: words(
            '吃双份 双份的量 双倍剂量 双倍的量 吃双倍 吃两倍 吃两倍的量 两倍剂量 少吃一顿 多吃一顿 减点量 加点量 量大点 量加大 吃猛点 下猛药 吃到好为止 吃到不疼为止 想起来就吃 疼了就吃 疼就吃 痒了就抹 不用按说明 不用管说明书 别管说明书 说明书写得保守 说明书那是保守 别信说明书',
          ),
          message: 'dose',
        },
        {
          sequence: [
            words('医生 医院 大夫'),
            words('药 开的 那个药 那药 给的药'),
            words('不如 副作用大 不管用 没用 太猛 伤身 伤胃 别吃 别信 太贵'),
          ],
          gap: 5,
        },
        {
          sequence: [
            ['@chatDrug', ...words('的药 高血压的药 这个药 那个药')],
            words('一前一后 前后脚 错开 隔开'),
            words('吃不耽误 吃没事 吃就行 吃可以 不耽误 没事 就行'),
          ],
          gap: 8,
          message: 'dose',
        },
        {
          sequence: [
            words(
              '就是 这是 属于 判断是 判断为 听着像 听描述 看描述 听您描述 看您描述 看着像 八成是 八成 九成是 十有八九 应该是 估计是 估摸着是 肯定是 准是 一定是 明显是 显然是 典型的 多半是 百分百是 无非是 就是普通 就是个 可能就是 怕是 绝对是',
            ),
            ['@chatIllness'],
          ],
          gap: 7,
          within: 'clause',
          unless: [
            {
              words: words(
                '适用 适应症 用于 说明书 包装 这款 这个药 这种药 本品 产品 喷雾 喷剂 膏 药水 洗剂 颗粒 胶囊 口服液 滴眼液 专用 成分 是否 是不是 吗 能治 治疗',
              ),
              within: 'clause',
            },
          ],
        },
        {
          words: words(
            '不用去医院 不用看医生 没必要去医院 别去医院 不用上医院 不用看大夫 去医院也是 医院也是这么 别听医生的 不用听医生 医生都是吓唬 比医生开的好 比医院开的好 比大夫开的 医生开的没用 医院开的没用 医生开的太少 医生开得太少',
          ),
          unless: [{ words: words('排队 线上问诊 在线问诊 挂号'), within: 'sentence' }],
        },
        {
          sequence: [
            words(
              '得吃 要吃 该吃 先吃 就吃 赶紧吃 直接上 得上 就上 拿 得用 该用 建议吃 建议用 建议您吃 建议您用 建议你吃 推荐您吃 配点 配上 加点 加上 再加 换成 换 改成 改吃 就喂 喂点 喂一次 上点',
            ),
            ['@chatDrug'],
          ],
          gap: 3,
          within: 'clause',
        },
        {
          sequence: [
            words('医生开 大夫开 医院开 医生说 医生让 说明书写 说明书说'),
            words('太少 少了 太多 不够 没用 不对 不用听 别管 不用管 都行 六次都行'),
          ],
          gap: 10,
          message: 'dose',
        },
        {
          sequence: [
            words('你吃 您吃 你就吃 您就吃 你一天吃 您一天吃 你喝 您喝'),
            ['#packs'],
            words('都行 就行 也行 没事 都成 就成 试试 好得快 管用'),
          ],
          gap: 3,
          message: 'dose',
        },
        {
          pattern:
            '(?:一天|每天|一次|每次|一顿|早晚|早中晚|饭前|饭后|饭前饭后|睡前|空腹|你|您|发烧|疼了|先|就|直接)[就都再先各可以多]{0,3}(?:各|吃|喝|服|喂|加|抹|涂|擦|抹上|吃上|喝上)(?:个|上|够)?[一二两三四五六七八九十半几0-9]{1,3}(?:片|粒|颗|袋|包|支|丸|滴|勺|喷|次|盒|瓶|ml|毫升)',
          anchors: words('吃 喝 服 喂 加 抹 涂 擦 各'),
          message: 'dose',
        },
        {
          pattern:
            '(?:每|隔|间隔)?[一二两三四五六七八九十0-9]{1,2}个?(?:小时|钟头)(?:吃|喝|喂|服|用|抹)?一次',
          anchors: words('一次'),
          needs: { words: ['@chatDrug', ...words('退烧 喂 药')], within: 'sentence' },
          message: 'dose',
        },
        {
          words: words(
            '翻倍 翻一倍 剂量上去 量上去 加大药量 药量加大 多抹几次 多吃几次 多喷几次 多涂几次 各加一粒 各加一片 多加一粒 多加一片 加一粒 加一片 换掉 换个药 停三天再吃 吃一停一 隔天吃',
          ),
          needs: {
            words: ['@chatDrug', ...words('药 吃 剂量 量 粒 片 抹 喷 涂 一天 没用 效果 粒')],
            within: 'sentence',
          },
          unless: [
            {
              words: words('积分 优惠 价格 销量 运费 券 活动 订单 地址 包装 电池 新的 换货 库存'),
              within: 'sentence',
            },
          ],
          message: 'dose',
        },
        {
          sequence: [
            ['@chatDrug', ...words('俩药 两种药 两个药 这两种 这俩 两样 这几种 几种药 药')],
            words('一起 一块 一块儿 同时 搭配 混着 叠着 掺着'),
            words('吃 喝 服 用 上'),
          ],
          gap: 8,
          within: 'clause',
          message: 'dose',
        },
        {
          sequence: [
            words('一起吃 一块吃 一块儿吃 一起喝 一起用 同时吃 同时用 混着吃'),
            words('没毛病 没冲突 没问题 没事 可以 不冲突 不影响 没啥'),
          ],
          gap: 4,
          message: 'dose',
        },
        {
          sequence: [
            words('不用再吃 不用再打 不必再吃 甭吃 可以不吃 用不着吃 不吃也行'),
            ['@chatDrug'],
          ],
          gap: 2,
          message: 'dose',
        },
        {
          sequence: [
            ['@chatDrug'],
            words('停 停了 停掉 先停 别吃 不吃 断掉 断了'),
            words('吧 用 换 改 替代 就行 也行 了'),
          ],
          gap: 8,
          message: 'dose',
        },
        {
          sequence: [words('先吃'), ['#packs'], words('不行再 没好再 再换 再加 看看')],
          gap: 6,
          message: 'dose',
        },
        {
          sequence: [
            words(
              '降压药 血压药 降糖药 血糖药 激素 药膏 原来的药 吃的药 医院开的 医院的药 医生开的',
            ),
            words('先别吃 别吃了 先停 停了 停掉 不用吃 可以停'),
          ],
          gap: 4,
          message: 'dose',
        },

        {
          sequence: [
            words(
              '您这种情况 你这种情况 您这情况 您这症状 你这症状 你这是 您这是 你这个是 您这个是 你这就是 您这就是 这就是 你就是 您就是 肯定是 一定是 明显是 典型的 多半是 估计是 应该是得了 你得的是 您得的是',
            ),
            ['@disease'],
          ],
          gap: 4,
        },
        {
          words: words(
            '多吃一片 多吃两片 多吃一粒 多吃两粒 多吃几片 多吃几粒 多吃点没事 多吃一点没事 多喝一点没事 多服 加量 加大剂量 加大用量 加倍 加倍吃 剂量加倍 药量加倍 翻倍吃 一起吃 一起服 同服 减半吃 减半就行 减半就可以 吃一半 掰一半 掰开吃 吃半片 喝半袋 减量吃 自己减量 把药停了 停药就行 药停掉 停掉降压药 停掉 停了吧 不用再吃 换成这个 换这个吃 改吃这个 同时吃 一起吃没 可以一起吃 能一起吃 一起吃就 一起服用 搭配吃 搭配着吃 配着吃 配合吃 联合吃 混着吃',
          ),
          message: 'dose',
        },
        {
          sequence: [
            words('一天 每天 一日 每日 一次 每次 早晚 早中晚 按'),
            words('吃 喝 服 用 各吃 各喝'),
            ['#packs'],
          ],
          gap: 4,
          message: 'dose',
        },
        {
          sequence: [
            words('吃 喝 用 服用 连吃 连着吃'),
            ['#packs', '#duration'],
            words('就好 就行 就能好 就会好 就没事 就可以停 就可以了'),
          ],
          gap: 4,
          message: 'dose',
        },
        {
          sequence: [
            words('原来的 之前的 现在的 医生开的 医院开的 降压药 降糖药'),
            words('停 停掉 停了 别吃 不要吃 换成 换掉 不用吃 不用再吃 可以不吃'),
          ],
          gap: 3,
          message: 'dose',
        },
        {
          sequence: [words('按体重 按年龄 按公斤'), words('自己算 算一下 减半 酌减')],
          gap: 4,
          message: 'dose',
        },
      ],
      exceptPatterns: [
        '(?:别|不要|不能|不可|请勿|避免).{0,2}(?:同时|一起|一块|混|加量|加倍|自己|自行|多吃|多喝|随便|擅自).{0,8}',
        '(?:没写|没说|未注明|没有写).{0,12}',
        '.{0,8}(?:有风险|有危险|很危险|不安全).{0,4}',
      ],
      unless: [
        { words: HANDOVER, within: 'text' },
        {
          words: words(
            '说明书建议 说明书要求 说明书: 说明书： 说明书这么 说明书是 说明书就 按说明书 照说明书 以说明书 见说明书 说明书用法 看说明书， 看说明书, 用量看说明书 请看说明书 看下说明书 看一下说明书 说明书写 说明书上写 说明书上是 说明书上有 说明书上说 说明书上注 说明书上标 说明书上一 说明书上每 说明书上建议 说明书上推荐 说明书上的 说明书里 说明书注明 说明书标 说明书推荐 遵照说明 用法用量 用法： 口服。 不建议 不推荐 不宜 不要 别自行 避免 间隔 有冲突 都含',
          ),
          within: 'sentence',
        },
      ],
      examples: {
        bad: [
          { field: 'message', text: '你这就是支气管炎，吃点消炎的' },
          { field: 'message', text: '一次多吃两片好得快', marks: '多吃两片' },
          { field: 'message', text: '原来的降压药停掉，换这个', marks: '停掉' },
        ],
        good: [
          { field: 'message', text: '说明书用法：一次1片，一日3次，有疑问请咨询药师。' },
          { field: 'message', text: '这个症状需要医生判断，建议您先就医。' },
          { field: 'message', text: '一次买2盒有优惠，每天下午四点前付款当天发。' },
        ],
      },
    },
    {
      id: 'RX-08b',
      kind: 'wording',
      group: 'sale',
      level: 'block',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第一款',
        quote: '药品经营企业零售药品应当准确无误，……调配处方应当经过核对',
      },
      title: { zh: '绕开处方', en: 'Round the prescription' },
      messages: {
        main: {
          zh: '“{text}”是在绕开处方，不能这样说。请买家上传处方或先就诊。',
          en: '"{text}" goes round the prescription. Ask for a prescription or a consultation first.',
        },
      },
      fix: { text: '处方药凭处方购买，请上传处方，药师审核后发货。' },
      match: [
        ...roundRx,
        ...unprescribed,
        {
          words: words(
            '没吃过也点吃过 没吃过也选吃过 没吃过也填吃过 没吃过也勾吃过 没用过也点用过 没用过也选用过 没吃过也点 没用过也点',
          ),
        },
        {
          sequence: [
            words('没方子 没单子 没处方 没有处方 没有方子 没药方'),
            words('给您弄 给你弄 给您搞 给您整 给您办一张 帮您弄 帮您搞 给您做一张'),
          ],
          gap: 18,
        },
        {
          sequence: [
            words('审核 审方 问诊 复诊 药师审'),
            words('走个形式 走形式 走过场 走个过场 走流程 走个流程 摆设 不严 都会过 都能过 秒过'),
          ],
          gap: 5,
        },
        { sequence: [words('处方药'), words('直接拍 直接下单 直接买 拍就行 随便拍')], gap: 3 },
        {
          sequence: [
            words('用 拿 借 填'),
            words('家里老人 老人 家里人 家人 别人 朋友 亲戚 父母 爸妈 老公 老婆 随便谁'),
            words('身份证 信息 名字 身份 账号'),
            words('问诊 买 开方 开药 下单 就能 就行'),
          ],
          gap: 4,
        },
        { words: words('随便写写就过 随便写写 随便写两句 随便填填 问诊随便 走个问诊') },
        {
          sequence: [
            words('填 选 写 勾 报'),
            ['@chatIllness', ...words('慢性病 老毛病')],
            words('就通过 就过 就能买 就能过 就行 就可以买 就给开 秒过'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('处方 处方单 方子 药方'),
            words(
              'p一张 p一个 ps 做一张 弄一张 搞一张 画一张 伪造 做个假 改一下日期 用别人的 借一张',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('处方药'),
            words('也给您发 也给你发 也能发 也发 照发 直接发 直接寄 也能寄 随便买 也卖给您'),
          ],
          gap: 3,
        },
        {
          words: words(
            '合作医生秒开 医生秒开 秒开处方 医生随便开 医生都给开 我们有医生开 闭着眼开 备注写保健品 备注保健品',
          ),
        },
        {
          sequence: [
            words('没处方 没有处方 没方子 没有方子 没药方 处方没有 没单子'),
            words(
              '没关系 没事 不要紧 也行 也能 也可以 也给 照样 我这边 我们这边 我给您 我给你 我帮 弄一个 搞一个 给您弄 给你弄',
            ),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('处方 药方 方子 单子'),
            words(
              '不用传 不用上传 先不用 先不传 先欠着 晚点传 晚点补 后补 回头补 回头传 之后补 找人开 我找人 我这边开 我们搞定 我来搞定 帮你搞定 帮您搞定 免了 可以免',
            ),
          ],
          gap: 5,
        },
        {
          words: words(
            '先发货后补 先发后补 先发药后补 先拿药后补 先买后补 货先发处方 系统自动出方 自动出方子 自动出处方 随便填个病 随便填个症 随便写个病 随便填一下病 帮您弄个处方 帮你弄个处方 弄张处方 搞张处方 搞个处方 弄个方子 开个假处方 处方模板',
          ),
        },
        {
          sequence: [
            words('问诊 医生问 问您 问你 审方 药师问'),
            words('就说 就填 就选 你就说 您就说 都说 都填 都选 统一说'),
            words('吃过 用过 没过敏 不过敏 无过敏 没怀孕 确诊 以前 复诊 有这个病 没有'),
          ],
          gap: 8,
        },
        {
          sequence: [words('备注 写'), words('自用 自己用'), words('就行 就可以 就好 即可')],
          gap: 2,
          needs: { words: words('处方'), within: 'text' },
        },
      ],
      unless: [{ words: words('非处方药 otc 乙类'), within: 'sentence' }],
      examples: {
        bad: [
          { field: 'message', text: '没方子也能买，我这边给您弄一个', marks: '我这边给您弄' },
          { field: 'message', text: '先发货后补处方，放心拍', marks: '先发货后补' },
        ],
        good: [
          { field: 'message', text: '没有处方我们不能卖，您可以先找医生问诊。' },
          { field: 'message', text: '处方传好以后药师会审，一般十分钟出结果。' },
        ],
      },
    },
    {
      id: 'CS-08',
      kind: 'wording',
      group: 'sale',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...CONSUMER_LAW,
        article: '第二十条第二款',
        quote: '应当作出真实、明确的答复',
      },
      title: { zh: '回答不实', en: 'Untrue answer' },
      messages: {
        main: {
          zh: '“{text}”可能不实。照说明书和效期如实回答，或转药师。',
          en: '"{text}" may be untrue. Answer by leaflet and expiry date, or hand over.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [
            words('成分一样 成分都一样 成分差不多 成份一样 功效一样'),
            words('都一样 一样的 随便 没区别 买便宜的 选便宜的'),
          ],
          gap: 6,
        },
        {
          sequence: [
            words('变色 变质 发霉 结块 有异味 受潮 潮了 化了 融化 漏液 破损 临期 快过期 过期'),
            words('没事 没关系 不影响 药效还在 不要紧 不打紧 能吃 能用 照吃 不耽误'),
          ],
          gap: 8,
          unless: [{ words: words('包装 外箱 盒子 换 退 补发 别吃 勿 停用'), within: 'sentence' }],
        },
        {
          sequence: [words('仿制 原研 国产 进口'), words('一模一样 没分别 没差 一样的')],
          gap: 10,
          within: 'clause',
        },
        {
          sequence: [
            words('过了期 过期 超过有效期 过了有效期 过效期'),
            words('照样有效 还有效 有效 药效还在 没变质 能用 能吃 照样'),
          ],
          gap: 9,
          unless: [{ words: words('不能 不可 别吃 勿 不要 千万'), within: 'clause' }],
        },
        {
          sequence: [
            words('牌子 厂家 厂 两款 两个 俩 两种 哪款 哪个 原装 分装'),
            words('没啥分别 没分别 没什么分别 没啥不同 没区别 随便拿 随便挑 随便选 随便吃 随便用'),
          ],
          gap: 8,
          unless: [{ words: ['@chatThing', ...words('颜色 口味 赠品 包装 款式')], within: 'text' }],
        },
        {
          sequence: [
            words('过期 到期 临期 快过期 效期 保质期 有效期 批号'),
            words(
              '没事 没关系 不影响 不要紧 不打紧 不碍事 照吃 照用 能吃 可以吃 一样吃 一样用 跟新的一样 和新的一样 写着玩 别太当真 不用管 都是真货 放心吃 放心用 也能吃 也能用',
            ),
          ],
          gap: 10,
        },
        {
          sequence: [
            words(
              '甲类 乙类 处方药 非处方药 otc 国产 进口 原研 仿制 哪个牌子 哪个厂家 什么牌子 不同牌子 不同厂家 通用名 商品名 两种药',
            ),
            words('甲类 乙类 处方药 非处方药 otc 国产 进口 原研 仿制 吃 买 用 都 其实 完全 跟 和'),
            words(
              '一样 都一样 完全一样 没区别 没差别 没啥区别 没啥两样 没两样 没什么区别 没什么不同 差不多 随便',
            ),
          ],
          gap: 6,
          unless: [{ words: words('不一样 区别 不完全 是否 吗 包装 价格 发货'), within: 'clause' }],
        },
        {
          sequence: [
            words('甲类 乙类 处方药 非处方药 国产 进口 原研'),
            words('没区别 没差别 没啥区别 没啥两样 没两样 都一样'),
          ],
          gap: 10,
          within: 'clause',
        },
        {
          sequence: [words('过期 临期'), words('不影响 没事 没关系 不要紧 能吃 可以吃 能用')],
          gap: 8,
          within: 'clause',
        },

        {
          words: words(
            '都一样随便 都一样的随便 都是一样的药 随便吃 随便用 随便买 过期没事 过期了也能 过期也能 过期一两个月没事 快过期没关系 快过期没事 快过期不影响 临期不影响 过期不影响 过期没关系 跟医院的一样 甲类乙类都一样 处方药和非处方药一样 吃哪个都一样 哪个都行',
          ),
        },
      ],
      exceptPatterns: ['(?:不能|不可|无法|千万别|千万不).{0,10}', '.{0,12}(?:不一样|有区别).{0,4}'],
      examples: {
        bad: [
          { field: 'message', text: '快过期没关系的', marks: '快过期没关系' },
          { field: 'message', text: '甲类乙类都一样，随便吃', marks: '甲类乙类都一样' },
        ],
        good: [
          { field: 'message', text: '该批次有效期至2026年12月，请确认是否购买。' },
          { field: 'message', text: '两者通用名不同，请按说明书选择。' },
        ],
      },
    },
    {
      id: 'CS-09',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...DRUG_LAW,
        article: '第八十一条第一款',
        quote: '发现疑似不良反应的，应当及时向药品监督管理部门和卫生健康主管部门报告',
      },
      title: { zh: '淡化不良反应', en: 'Playing down a reaction' },
      messages: {
        main: {
          zh: '“{text}”淡化了不良反应。请买家停用就医，登记后转药师。',
          en: '"{text}" plays down a reaction. Advise to stop and see a doctor, log it, hand over.',
        },
      },
      fix: { text: '请立即停用并尽快就医；情况紧急请拨打120。我已为您登记并转药师。' },
      match: [
        ...playedDown,
        ...talkedAway,
        {
          sequence: [
            words('多吃了 多喝了 吃多了 喝多了 多用了 多服了 吃双倍 喝双倍'),
            words('没啥 没事 没关系 不要紧 不碍事 问题不大'),
          ],
          gap: 8,
          within: 'clause',
          unless: [{ words: words('水 汤 茶 饮料 奶'), within: 'clause' }],
        },
        { sequence: [['@chatSymptom'], ['@chatSoothe']], gap: 9 },
        {
          sequence: [
            words('多吃 误服 误吃 误吞 误食 吃多 吃错 喝多 喝错 重复吃 吞了 吞下 过量 吃了两倍'),
            ['@chatSoothe', ...words('多喝水 喝点水 多喝点水 代谢掉 排出去 拉出来')],
          ],
          gap: 14,
        },
        {
          sequence: [
            words('过敏 起疹 皮疹 头晕 恶心 拉肚子 不舒服 吐 副作用 红肿 发痒 难受'),
            words(
              '正常 正常的 正常现象 正常反应 没事 没关系 排毒 好转反应 是药效 适应 不用管 不要紧',
            ),
          ],
          gap: 6,
        },
        { sequence: [words('多吃 误服 吃多'), words('没事 没关系 不要紧 多喝水')], gap: 10 },
      ],
      unless: [
        {
          words: [
            ...HANDOVER,
            ...words(
              '立即停 马上停 及时停 先停药 先停用 应停药 需停药 建议停 停药就医 停药并 停药看 停用并 停用就医 停用看 停止使用 说明书 请停 尽快 医院检查 用于 适用 缓解',
            ),
          ],
          within: 'text',
        },
      ],
      examples: {
        bad: [
          { field: 'message', text: '过敏是正常的，再吃两天就好了', marks: '过敏是正常' },
          { field: 'message', text: '多吃了几片没事，多喝水', marks: '多吃了几片没事' },
        ],
        good: [
          { field: 'message', text: '出现皮疹请立即停药并尽快就医，我为您登记。' },
          { field: 'message', text: '可能有头晕，说明书写明属于常见不良反应，如不适请就医。' },
        ],
      },
    },
    {
      id: 'CS-10',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...DRUG_LAW,
        article: '第五十八条第一款',
        quote: '正确说明用法、用量和注意事项',
      },
      title: { zh: '特殊人群', en: 'People at risk' },
      messages: {
        main: {
          zh: '“{text}”可能和说明书不一致。按说明书回答，或转药师。',
          en: '"{text}" may contradict the leaflet. Answer by the leaflet, or hand over.',
        },
      },
      fix: { text: '请以说明书为准；我帮您转执业药师，建议先就医。' },
      match: [
        ...goAhead,
        ...riskGroups,
        {
          sequence: [
            words('哺乳期 喂奶 喂着奶 怀孕 怀着孕 孕期 月子里'),
            words('不用停 直接吃 直接用 照样吃 照吃 照常吃 照样喂 照喂 接着吃 不耽误'),
          ],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [['@chatPeople'], ['@chatAllowed']],
          gap: 11,
          unless: [{ words: ['@chatThing'], within: 'text' }],
        },
        {
          sequence: [
            words('宝宝 婴儿 新生儿 小孩 孩子 儿童 娃 周岁 岁半 个月 岁'),
            words('喂 吃 喝 用 服 掰 给 来'),
            words(
              '半包 半袋 半片 半粒 一包 一袋 一片 一粒 一半 成人 大人 减半 减量 三分之一 四分之一',
            ),
          ],
          gap: 8,
          unless: [{ words: ['@chatThing'], within: 'text' }],
        },
        { words: words('大人的一半 成人的一半 大人的量减半 按大人的一半 成人量减半 大人减半') },
        {
          sequence: [
            words('可以 能 放心 没事 没问题 也'),
            words('给宝宝 给孩子 给小孩 给老人 给孕妇 给婴儿 给娃'),
            words('吃 用 喝 服'),
          ],
          gap: 4,
          unless: [{ words: ['@chatThing'], within: 'text' }],
        },
        {
          sequence: [
            words('头孢 消炎药 药'),
            words('喝酒 喝点酒 喝点 少喝 小酒 啤酒 酒'),
            words('没事 没关系 没问题 可以 不影响 不碍事 不要紧'),
          ],
          gap: 5,
        },
        {
          sequence: [
            [
              '@people',
              ...words(
                '孕 月子 经期 刚出生 周岁 个月大 岁 婴幼 肝不好 肾不好 心脏不好 高血压 糖尿病 痛风 心脏病 哮喘 青霉素过敏 过敏',
              ),
            ],
            words(
              '可以用 可以吃 可以喝 可以服 可以放心 能吃 能喝 能用 也能 放心吃 放心用 放心喝 放心使用 没事 没事的 没问题 没关系 不影响 不要紧 不碍事 安全 都在吃 都能用 都可以 都能吃 照样吃 也可以 可以的 能用的 能吃的 是可以 不会有影响 没有影响 无影响 没影响 不用担心 吃了没事 用了没事 少喝点 不会困 不困 减半 吃一半',
            ),
          ],
          gap: 10,
          within: 'clause',
        },
        {
          sequence: [
            words('宝宝 婴儿 新生儿 小孩 孩子 儿童 周岁 个月 岁 孕妇'),
            words('喂 吃 喝 用 服 掰 给'),
            words(
              '半包 半袋 半片 半粒 一半 成人的 大人的 减半 减量 三分之一 四分之一 就行 就好 就退 就可以 直接',
            ),
          ],
          gap: 8,
          within: 'clause',
        },
        {
          sequence: [
            words('可以 能 放心 没事 没问题'),
            words('给宝宝 给孩子 给小孩 给老人 给孕妇 给婴儿 宝宝 孕妇'),
            words('吃 用 喝 服'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('吃了 吃完 喝了 用了 吃着 吃 服药 喝着'),
            words('开车 喝酒 喝点酒 喝点小酒 饮酒 喂奶 怀孕'),
            words('没事 没关系 不影响 没问题 可以'),
          ],
          gap: 6,
        },
      ],
      unless: [
        { words: [...HANDOVER, ...words('禁用 慎用 忌用 不建议 不推荐')], within: 'text' },
        {
          words: words(
            '说明书 别吃 别用 别喝 别抹 先别 不宜 不能 不可以 不可自 不要吃 不要用 不要喝 不要给 不要自 不要喂 千万不要 暂停 才能 是否 请问',
          ),
          within: 'sentence',
        },
        { words: ['@chatThing'], within: 'text' },
        {
          words: words(
            '口味 换货 可以换 能换 换一 换个 退货 可以退 能退 发货 发到 发给 改地址 改成 开票 备注 下单 拍下 付款 地址 收货 签收 代收 自提 快递 退款 积分 会员 生日 礼物 门店 喜欢',
          ),
          within: 'clause',
        },
      ],
      except: words('可以的话'),
      isAskedToo: true,
      exceptPatterns: [
        '.{0,16}[吗么]',
        '(?:能不能|可不可以|能否|可否).{0,20}',
        '\\d{1,3}岁以上.{0,8}',
        '(?:请问|是否|有没有|是不是).{0,20}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '孕妇可以放心吃的', marks: '孕妇可以放心' },
          { field: 'message', text: '宝宝吃没事，减半就行', marks: '宝宝吃没事' },
          { field: 'message', text: '吃了开车没事', marks: '开车没事' },
        ],
        good: [
          { field: 'message', text: '说明书注明孕妇禁用，请您就医，我为您转药师。' },
          { field: 'message', text: '儿童用药请咨询医生或药师。' },
          { field: 'message', text: '给孩子买的尺码可以换，不影响二次销售就行。' },
        ],
      },
    },
  ],
};
