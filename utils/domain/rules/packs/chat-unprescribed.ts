import type { WordingMatcher } from '../pack.ts';
import { MEDICINE, RX_DRUG } from './chat-words.ts';
import { words } from './words.ts';

/**
 * Ways round a prescription, put together from who, what and how: another link, somebody else's name, answers to
 * give, things to leave out, sent first and papered later. Beside `chat-rx.ts`, which has the turns as they are said.
 */

/** It is refused, or told how it goes rightly. */
const LAWFUL: WordingMatcher['unless'] = [
  {
    words: words(
      '不能 不可以 不可 不行 不得 没法 无法 做不到 不允许 不接受 不支持 违法 违规 禁止 请勿 严禁 不给卖 不卖 不要随便 别随便 不要乱 别乱 如实 真实 照实 据实 本人 凭处方 必须 才能 才可以 才给 需要先 要先 请先 请上传 拒绝 非处方 otc 是否',
    ),
    within: 'sentence',
  },
];
const RX = words('处方 方子 药方 单子 处方单 电子处方 病历 处方药 处方笺');
const ASKER = words(
  '医生 大夫 药师 问诊 审方 系统 平台 机器人 对方 那边 客服 回访 审核 问卷 页面 医师 互联网医院',
);
const CONTEXT = {
  words: words('问诊 处方 方子 开方 开药 开出来 医生 药师 审 审方 复诊 病历 就诊 购药 过得快 通过'),
  within: 'text' as const,
};
const KIN = words(
  '家人 家里人 亲戚 朋友 邻居 同事 老公 老婆 爱人 对象 媳妇 爸 妈 爸妈 父母 爷爷 奶奶 老人 孩子 儿子 女儿 闺女 别人 他人 熟人 谁的 随便谁 室友 男朋友 女朋友 大人 成年人 亲属 家属',
);

/** Round the prescription: matchers of RX-08b. */
export const unprescribed: readonly WordingMatcher[] = [
  // 换个链接拍
  {
    sequence: [
      words('换 走 用 拍 改 发您 发你 给您 给你 另外 单独 有个 挂'),
      words(
        '链接 非药链接 普通链接 保健品链接 器械链接 差价链接 补差链接 邮费链接 专拍 专用链接 隐藏链接 福袋 补差价 差价 邮费 日用品 口罩链接',
      ),
      words('拍 下单 付 买 发 走 不用 免 过 一样 照发 就行 就成'),
    ],
    gap: 8,
    needs: {
      words: words('处方 审 方子 问诊 开方 rx 药一样 还是发药 发药 一样的药 不让卖 下架'),
      within: 'text',
    },
    unless: LAWFUL,
  },
  {
    sequence: [
      words('当 按 当成 写成 备注 挂 改成 换成 套'),
      words('保健品 食品 普通商品 日用品 化妆品 器械 非处方 otc 普通药 礼品 赠品 护肤品 杂货'),
      words('拍 下单 买 发 卖 走 寄 过 就行 就成 出'),
    ],
    gap: 6,
    needs: { words: [...RX, ...words('药 审 问诊')], within: 'text' },
    unless: [{ words: words('不能 不可以 不可 不行 违法 违规 禁止 赠送'), within: 'sentence' }],
  },
  // 用别人的名义
  {
    sequence: [
      words('用 拿 借 填 找 换 写 挂 报 走 登 输 选'),
      KIN,
      words(
        '信息 身份证 名字 姓名 号 账号 名义 身份 医保 医保卡 资料 病历 处方 的填 的写 的报 的问诊 问诊 开 来开 去开 填',
      ),
    ],
    gap: 9,
    needs: CONTEXT,
    unless: [
      ...LAWFUL,
      {
        words: words('要用孩子的 要用本人 收货 收件 快递 退货 地址 实际用药 给谁用'),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      words('用药人 就诊人 患者 病人 购药人 服药人 使用人'),
      words('填 写 选 换成 改成 添加 加 换 报'),
      [...KIN, ...words('您自己 你自己 成人 18 随便 另一个 别的')],
    ],
    gap: 5,
    unless: [...LAWFUL, { words: words('实际 如果 给谁 是谁 就填谁 就写谁'), within: 'sentence' }],
  },
  {
    sequence: [
      words('年龄 岁数 年纪 出生 生日 体重 性别 孕期 月份'),
      words('填 写 改 报 选 往'),
      words('大 小 成人 成年 18 十八 大点 小点 男 随便 高 低 大几岁'),
    ],
    gap: 5,
    needs: CONTEXT,
    unless: LAWFUL,
  },
  {
    sequence: [
      words('换 再用 再注册 注册 新 小 另一个 另外 别的'),
      words('号 账号 账户 手机号 小号'),
      words('买 拍 下单 开 问诊 再来 下 就能 就行'),
    ],
    gap: 6,
    needs: { words: words('处方 问诊 开方 限购 限开 审 只能开 只能买'), within: 'text' },
    unless: LAWFUL,
  },
  // 医生问就说
  {
    sequence: [
      ASKER,
      words('问 问您 问你 问起 问到 要是问 核实 打电话 来电 跟您确认 提问'),
      words(
        '就说 您说 你说 您就 你就 都说 都答 回答 就答 就回 就点 就选 就讲 就填 回没 回有 答没 答有 说没 说有 点没 点有 点是 点否 选是 选否 选没 选有 照我 统一 一口咬定 别说 别提 甭说 不要说 咬死',
      ),
    ],
    gap: 8,
    unless: [
      ...LAWFUL,
      { words: words('麻烦您说 请您说 实话 如果不清楚 说明 说清楚'), within: 'sentence' },
    ],
  },
  {
    sequence: [
      words(
        '别提 别说 别写 别讲 别勾 别选 别填 甭提 甭说 不要提 不要说 不要写 不要填 不要勾 不用提 不用说 不用写 先不说 瞒着 瞒一下 隐瞒 省略 略过 别告诉 不告诉 别跟医生 别和医生',
      ),
      words(
        '怀孕 孕 备孕 哺乳 喂奶 过敏 孩子 小孩 年龄 喝酒 病史 别的病 其他病 其他的 别的 多的 真实 肝 肾 心脏 手术 副作用 不良反应 实际 没看过 没确诊 吃别的药 合并 医生',
      ),
    ],
    gap: 5,
    needs: CONTEXT,
    unless: [
      { words: words('不能瞒 不能隐瞒 不要隐瞒 请勿隐瞒 别隐瞒 切勿 如实'), within: 'text' },
    ],
  },
  {
    sequence: [
      words('照着 照 按 按照 复制 粘贴 抄 背 记住 套用'),
      words('我 咱 我们 模板 这段 这个 话术 截图 图 范本 下面 上面'),
      words('填 写 说 答 回 选 点 发 来 念 报 复制 过去'),
    ],
    gap: 8,
    needs: CONTEXT,
    unless: [...LAWFUL, { words: words('评价 好评 说明书 药师的 医生的'), within: 'sentence' }],
  },
  {
    sequence: [
      words('随便 随意 瞎 乱 胡乱 编 编个 编造 凑 虚构 大概 差不多 假装 装 就说'),
      words(
        '填 写 选 点 勾 编 说 传 拍 弄 答 糊弄 应付 个病 个症状 个理由 个诊断 有高血压 有糖尿病 复诊 老病号 病历 几句 两句 两笔 几笔 个名字',
      ),
      words('就 都 也 能 没人 不看 不查 过 行 成 可以 通过 开 不会 没关系 没事'),
    ],
    gap: 6,
    needs: CONTEXT,
    unless: LAWFUL,
  },
  {
    sequence: [
      words('勾 勾选 选 点 填 写 打勾 选上 勾上 写上 填上 点上'),
      words(
        '确诊 已确诊 线下 就诊过 看过 复诊 用过 吃过 服用过 长期 以前 无过敏 没过敏 无不良 无 否 没有 慢性病 高血压 糖尿病 老病号 都没有 全没有 有处方 已有处方 我已知晓',
      ),
      words(
        '就行 就过 就好 就能 就可以 就会 就成 不用真 没看 没去 没确诊 不然 否则 才 自动 秒 直接 系统',
      ),
    ],
    gap: 8,
    needs: CONTEXT,
    unless: [
      { words: words('如实 真实 照实 不能 不可以 不要乱 请勿 才能确认'), within: 'sentence' },
    ],
  },
  // 审方是摆设
  {
    sequence: [
      words('审方 审核 药师 医生 问诊 系统 机器 大夫 平台 后台 审批 AI ai 互联网医院 开方'),
      words(
        '不看 不细看 不仔细 不真看 不查 不管 看不出 不认真 不会问 不怎么问 没人看 随便 走形式 走过场 走个形式 走个过场 走流程 走个流程 走一下 走一遍 糊弄 应付 摆设 形式 自己人 熟人 有关系 打过招呼 打招呼 关系好 合作 秒过 秒批 秒出 秒开 秒通过 自动过 自动通过 自动出 自动批 闭眼 都过 都给过 都能过 百分百过 包过 包通过 肯定过 直接过 一定过 几秒 点一下 点几下 随便点 绕过 绕开 躲开 跳过 略过 免了 不用等 不用管 别管 甭管',
      ),
    ],
    gap: 7,
    unless: [
      ...LAWFUL,
      {
        words: words('退款 退货 发货 售后 优惠 积分 运费 发票 物流 订单取消 提醒 收货'),
        within: 'sentence',
      },
    ],
  },
  // 没方子也卖
  {
    sequence: [
      words(
        '没 没有 没得 不用 不要 不需要 无需 无须 不必 甭 免 不看 不查 不管 缺 忘带 丢了 过期了',
      ),
      RX,
      words(
        '能买 也能 也可以 也行 也给 也卖 也发 照样 照卖 照发 照拍 一样 都行 没事 没关系 不要紧 无所谓 不耽误 直接 拍就行 拍吧 拍就成 可以拍 可以买 就能 给您 给你 我来 我帮 我给 我们来 我们帮 咱 店里 想办法 有办法 搞 放心',
      ),
    ],
    gap: 8,
    unless: [
      {
        words: words(
          '不能 不可以 不卖 不行 没法 无法 违法 违规 先问诊 先去 非处方 otc 请先 才能 就不能 是非',
        ),
        within: 'text',
      },
      {
        words: words('给您退 给你退 退款 取消 转接 转药师 问诊入口 在线问诊 找医生 看医生 医院'),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      RX,
      words('我 我们 咱 咱们 店里 我这 我这边 这边 后台 老板 我来 药师'),
      words(
        '搞 搞定 弄 弄好 整 办 出 开 补 做 p 传 挂 解决 处理 想办法 有办法 有 准备 安排 包 写 代',
      ),
    ],
    gap: 4,
    within: 'clause',
    unless: [
      ...LAWFUL,
      {
        words: words(
          '医生开 查 看到 核对 收到 审核 药师审 发票 有效期 退 需要 处方药 没法 根据 有货',
        ),
        within: 'sentence',
      },
    ],
  },
  {
    sequence: [
      words('先 先给 先把'),
      words('发 寄 拿 拍 用 吃 买 下单 付款 出库 走 上'),
      words('处方 方子 病历 单子 药方 审方 问诊'),
      words('后 后面 再 回头 之后 晚点 过后 改天 慢慢 补 不急 下次'),
    ],
    gap: 8,
    unless: LAWFUL,
  },
  {
    sequence: [
      words('处方 方子 病历 单子 药方 审方 问诊'),
      words(
        '后补 后面补 回头补 再补 晚点补 慢慢补 事后补 改天补 下次补 补一个 补一张 补上就行 补上就好 补个就行 不着急 不急',
      ),
    ],
    gap: 5,
    unless: LAWFUL,
  },
  {
    sequence: [
      words(
        '旧 老 去年 前年 以前 之前 过期 别人 网上 百度 网图 随便一张 随便 家人 朋友 邻居 同款 亲戚',
      ),
      RX,
      words('也行 也能 也可以 就行 就成 就能 能过 都行 照样 拍 传 发 p 改 顶 用 没事 认'),
    ],
    gap: 6,
    unless: [...LAWFUL, { words: words('重新 再开 找医生 失效 无效'), within: 'sentence' }],
  },
  {
    sequence: [
      words('处方 方子 日期 病历 单子 名字'),
      words(
        'p p一下 ps 改一下 改改 改个 涂改 修一下 修图 换个日期 改日期 抹掉 伪造 做一张 画一张 造一张',
      ),
    ],
    gap: 4,
    needs: { words: words('处方 方子 病历 审'), within: 'text' },
    unless: LAWFUL,
  },
  // 限量分单
  {
    sequence: [
      [...RX_DRUG, ...words('处方 处方药')],
      words('不用 不需要 无需 免 不必 不查 不审'),
      words('问诊 处方 审核 审方 医生 实名 开方 病历 方子'),
    ],
    gap: 6,
    unless: [{ words: words('不能 不可以 违法 违规 非处方 otc 吗'), within: 'sentence' }],
  },
  {
    sequence: [
      words('医院 医生 大夫 门诊'),
      words('不给开 不肯开 开不出 不让开 开不到 难开 不好开 限开'),
      words('我 我们 咱 这边 这儿 店里 来'),
    ],
    gap: 8,
    needs: { words: [...MEDICINE, ...words('卖 发 有 拍')], within: 'text' },
    unless: LAWFUL,
  },
];
