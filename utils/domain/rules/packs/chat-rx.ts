// Longer than 300 lines: how agents in a hurry say each forbidden thing, family by family, in one place.
import type { WordingMatcher } from '../pack.ts';
import { words } from './words.ts';

const RX = words('处方 处方单 处方笺 方子 药方 单子 电子处方 病历 药单 医嘱单 处方药');
const RX_FALSE: WordingMatcher['unless'] = [
  {
    words: words(
      '不能 不可以 没法 无法 不给卖 违法 违规 不做 这样不行 那不行 不行的 不行哦 不行哈 必须有 必须凭 必须上传 必须先 需要先 要先 先问诊 先去看 先去医院 要用孩子的 要用本人 用本人的 要用用药人 如实 照实 要真实 填真实 真实有效 真实填写 真实信息 根据医生 非处方药不 不卖 凭处方 不允许 请上传 请先 才能买 才能卖 才能发 才能下单 才可以 药师审核 是否 糊 重新拍 失效 有效期 不接受 不符 门店 拒绝 发票 拍您自己 由医生 医生决定',
    ),
    within: 'text',
  },
];

/** Round the prescription: 方子我们自己补, 你点确诊过就出方, 换个号再问诊一遍. */
export const roundRx: readonly WordingMatcher[] = [
  {
    sequence: [
      words('写 填 说 选 点 备注 勾'),
      words(
        '长期服用 长期吃 长期用药 一直吃 一直用 老毛病 复诊 已有处方 有处方 有病历 吃了好几年 吃了几年 吃过很多次 医生让吃',
      ),
      words('就 能 可以 过 发货 不然'),
    ],
    gap: 5,
    unless: RX_FALSE,
  },
  {
    words: words(
      '当普通药 当普通商品 当保健品买 当非处方 按非处方 按普通商品 按普通药 当otc 按otc',
    ),
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('药师 医生 审核 平台 问诊 系统'),
      words(
        '不会真 不真的 不是真 不认真 不会细 不会仔细 不怎么 不太会 压根不 根本不 从来不 都不会',
      ),
      words('审 看 问 查 管'),
    ],
    gap: 3,
    unless: RX_FALSE,
  },
  {
    sequence: [
      RX,
      words(
        '不用真 不用真的 假的也 不看真假 真假无所谓 不管真假 随便拍 随便传 随便写 随便一张 随便弄 随便找 不用是真',
      ),
    ],
    gap: 4,
    unless: [{ words: words('不能 不可以 违法 违规 不行的 请勿 不要'), within: 'text' }],
  },
  {
    sequence: [
      words('填 用 写 报 换'),
      words('别人的 他人的 随便谁的 亲戚的 朋友的 家人的 老人的 爸妈的 父母的 老公的 老婆的'),
      words('信息 名字 资料 身份证 身份 账号'),
    ],
    gap: 2,
    needs: { words: words('过 行 能 可以 问诊 处方 开 审'), within: 'text' },
    unless: [{ words: words('不能 不可以 不行 收货 快递 退货 地址 请勿 不要'), within: 'text' }],
  },
  {
    words: words(
      '多提交几次 多提几次 多试几次 换个说法 换个病 换个症状 换个理由 换个医生给 换医生给 我换个医生 再换一个医生 再换个医生 换个诊断',
    ),
    needs: { words: words('审 处方 开 问诊 医生'), within: 'text' },
    unless: [{ words: words('如实 一样的 不能 不可以 系统 页面 网络 支付'), within: 'text' }],
  },
  {
    sequence: [
      words('我 我们 我这 我这边'),
      words('发您 发你 给您发 给你发 传您 传你 给您 给你'),
      words('处方 处方图 方子 处方单'),
      words('传 上传 发上来 提交 用 就行 就可以'),
    ],
    gap: 6,
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('选 填 勾 点 说 报 写'),
      ['@chatIllness', ...words('慢性病 老毛病 高血压 糖尿病')],
      words('直接开 会开 给您开 给你开 会给开 能开出来 自动开 秒开 就通过 会通过 能通过'),
    ],
    gap: 9,
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('找 搜 下载 用 拿 弄 截 网上'),
      words('网图 网上的图 网上图 百度 别人的 假处方 假的 样图 模板 旧图'),
      words('传 上传 发 交 用 填 就行 应付'),
    ],
    gap: 6,
    needs: { words: words('处方 病历 审'), within: 'text' },
    unless: [{ words: words('不能 不可以 违法 违规 不行 请勿 不要'), within: 'text' }],
  },
  {
    sequence: [words('处方 处方单 方子 上传处方'), words('跳过 点跳过 略过 空着 划过去 不填就')],
    gap: 8,
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('填 选 写 勾 报 说 点'),
      ['@chatIllness', ...words('慢性病 老毛病 高血压 糖尿病')],
      words('就给出 给出 就给开 能开 就能开 就出 就过 就行 就能过 就可以 就给过 就中'),
    ],
    gap: 5,
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('照我 按我 照着我 用我 拿我 我发你 我发您 我给你 我给您'),
      words('发的 写的 给的 说的 教的 这几句 那几句 这段 那段 的话 话术 答案'),
      words('回 答 填 说 写 贴 报 复制'),
    ],
    gap: 5,
    needs: { words: words('问诊 医生 药师 审 处方'), within: 'text' },
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('药名 商品名 备注 订单 品名 面单 名字'),
      words('写成 改成 换成 写 填 打成 备成'),
      words('别的 保健品 日用品 食品 其他 护肤品 消毒 普通商品'),
    ],
    gap: 6,
    needs: { words: words('审 药 处方 平台 查'), within: 'text' },
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('都 一律 统统 全 全都 全部'),
      words('点 选 勾 填 写 说 答'),
      words('没有 否 无 有 是 没'),
      words('不然 要不 否则 就 才 保证'),
    ],
    gap: 4,
    needs: { words: words('问诊 医生 开 处方 审 过敏 怀孕 病'), within: 'text' },
    unless: RX_FALSE,
  },
  {
    words: words(
      '万能处方 现成处方 现成的处方 现成方子 现成的方子 通用处方 备用处方 共用处方 处方库 内部处方 不走审 不过审 不进审核 不用审核 医院不给开的我 医生不给开的我 医院开不出来的我',
    ),
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('没 没有 没得 不用 不要 不需要 无需 不必 甭 别管 不管 不看 没啥 没带 丢了 找不到 没开'),
      RX,
      words(
        '没事 没关系 不要紧 不打紧 无所谓 照样 照发 照卖 也行 也能 也可以 也给 都行 都能 都可以 直接 我给 我帮 我来 我们来 我们给 我们有 后台 拍就 拍吧 就拍 给您弄 给你弄 给您开 给你开 给您搞 给你搞 给您整 给你整 给您走 帮你走 帮您走 也发 就发 也卖',
      ),
    ],
    gap: 8,
    unless: RX_FALSE,
  },
  {
    sequence: [
      RX,
      words('不传 不上传 不要 没有 没 缺 不用 不用管 不用传 别传 免 不需要 不必传 不重要'),
      words(
        '也能发 也能买 也能拿 也能卖 也行 也发 也可以 都能发 照发 照卖 能发 能买 没事 没关系 也给 给您发 给你发 就能买 就行',
      ),
    ],
    gap: 4,
    unless: RX_FALSE,
  },
  {
    sequence: [
      RX,
      words(
        '我这边 我们这边 我们这头 我这头 我们这 我 我们 店里 后台 咱 咱们 这边 老板 药师 我找 我找人 我朋友 有渠道 有人 内部',
      ),
      words(
        '补 挂 挂上 传上 代传 代上传 套一张 安排 自己补 后补 补上 补一张 搞 搞定 弄 弄好 整 整一张 做 代开 帮开 给开 帮您开 帮你开 能开 开 出 来处理 解决 写 写一张 编 给您过 给你过 传一张',
      ),
    ],
    gap: 4,
    unless: [
      ...RX_FALSE,
      { words: words('医生 核 看到 发票 审 开具 您的处方已 补发'), within: 'text' },
    ],
  },
  {
    sequence: [
      words('我 我们 我给您 我给你 我帮您 我帮你 给您 给你 帮您 帮你 后台 有医生 老板'),
      words('弄 搞 整 做 开 补 挂 传 代传 代上传 安排 代开 p 走 出 编 凑 找 写 花钱开 买 报'),
      words('处方 方子 药方 电子处方 处方单 单子'),
    ],
    gap: 5,
    unless: [
      ...RX_FALSE,
      {
        words: words(
          '查 审 您先 发票 订单 物流 快递 退 问诊后 医生看 按医生 核实 转 补单子 备注 收到',
        ),
        within: 'text',
      },
    ],
  },
  {
    sequence: [
      words(
        '症状 病情 病史 病 主诉 用药史 既往史 过敏史 问诊 问卷 诊断 确诊 复诊 疾病 适应症 年龄 体重 性别',
      ),
      words(
        '随便 瞎 乱 编 编一个 编个 随便编 照着写 照着填 照抄 复制 照我 按我 随意 写大 写小 报大 填大 填小 写重 写严重 勾上 都勾 都选 全选 就说 就写 就填 就勾 空着 不填 选有 选是 点有 点是 选否 说有',
      ),
    ],
    gap: 6,
    unless: [...RX_FALSE, { words: words('不要随便 别随便 勿 填错 如有'), within: 'text' }],
  },
  {
    sequence: [
      words('点 选 勾 勾选 填 写 说 答 回 报'),
      words(
        '确诊 确诊过 已确诊 有确诊 用过 吃过 使用过 服过 有病史 没过敏 无过敏 没有过敏 没不良反应 没有不良反应 复诊 无禁忌 有 是 没怀孕 否',
      ),
      words(
        '就行 就能 就可以 就过 就出 就好 就通过 就给 不然 要不然 否则 才能过 才过 才给 就中 就成 系统 能过',
      ),
    ],
    gap: 6,
    needs: {
      words: words('问诊 医生 处方 方子 出方 药师 审 病 确诊 用过 吃过 过敏 病史 复诊 系统'),
      within: 'text',
    },
    unless: RX_FALSE,
  },
  {
    sequence: [
      words(
        '没吃过 没用过 没看过 没确诊 没去过医院 没病 没得过 没有过 开过没有 用过没有 没看过医生',
      ),
      words('也 都 就 无所谓 没事 没关系'),
      words('点 选 勾 填 写 说 能买 能过 点有 选有 有就行 无所谓 可以 行'),
    ],
    gap: 6,
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('医生问 医生要问 药师问 问您 问你 问起来 问到 打电话问 回访问 那边问 机器人问'),
      words('就说 您就说 你就说 就回 说 答 回答 都说 都答 一律 点 选'),
      words(
        '吃过 用过 没反应 没不良 没过敏 不过敏 有 没有 确诊 开过 医院开 复诊 老病号 长期吃 一直吃 自己用 没怀孕 没喝酒 是的',
      ),
    ],
    gap: 8,
    unless: RX_FALSE,
  },
  {
    sequence: [
      words('旧 过期 以前 去年 之前 老 别人 网上 随便一张 随便 家里人 他人 邻居 朋友 任意'),
      words('方子 处方 处方单 药方 病历 图片 图 单子 照片'),
      words('拍 传 上传 发 也行 也能 就行 就成 就能 用 顶 占位 凑 能过 拍来'),
    ],
    gap: 4,
    needs: { words: words('方子 处方 药方 病历 问诊 审 过'), within: 'text' },
    unless: [...RX_FALSE, { words: words('破损 退 外包装 批号 售后 质量'), within: 'text' }],
  },
  {
    sequence: [
      words('用 换 拿 借 写 填'),
      words(
        '别人 家里人 家人 你老公 您老公 老公 老婆 爱人 孩子 娃 儿子 女儿 闺女 你妈 您妈 爸妈 父母 老人 朋友 亲戚 另一个号 另外一个号 别的号 个号 小号 男 大人',
      ),
      words('问诊 再问 开方 开药 名字问 名字 信息问 身份 重新问 再买 再下 下一单 再拍 就行 就能过'),
    ],
    gap: 5,
    needs: { words: words('问诊 处方 开方 开药 医生 限购 限 审'), within: 'text' },
    unless: RX_FALSE,
  },
  {
    sequence: [
      words(
        '非处方 不用处方 不要处方 不需要处方 免处方 差价 补差 保健品 日用品 口罩 otc 别的链接 另一个链接 那个链接 另外的链接 这个链接',
      ),
      words('链接 拍 下单 拍那个 那个 商品'),
      words(
        '我给你换 我给您换 换成 发这个药 不要处方 不用处方 不用问诊 免问诊 发处方 你拍 您拍 拍就行 就行 给你发',
      ),
    ],
    gap: 8,
    needs: { words: words('处方 药 问诊'), within: 'text' },
    unless: [...RX_FALSE, { words: words('这是非处方 本来就是 不是处方药'), within: 'text' }],
  },
  {
    sequence: [
      words('问诊 审方 审核 药师 药师那边 医生 医生那边 审批 平台审核 后台 系统'),
      words(
        '打好招呼 打过招呼 招呼打好 说好了 自己人 走个 走程序 走过场 形式 摆设 不看 点几下 点两下 点一点 走走 做样子 意思意思 没那么严 不严 不较真 不认真 跳过 点跳过 略过 划过去 没人看 不细看 不仔细 闭眼 秒批 秒过 秒通过 随便过 都过 都给过 直接过 直接通过 包过 必过 一定过 代问 代答 我帮您过 我给您过 我帮你过 我给你过 不拦 不会拦 拦不住 糊弄 应付 跳过 免了',
      ),
    ],
    gap: 8,
    unless: [
      ...RX_FALSE,
      {
        words: words(
          '不用担心 不用急 不用着急 不用重复 不用再付 免费 不用您 免运费 不用管 退款 退货 发货 售后 自动',
        ),
        within: 'text',
      },
    ],
  },
  {
    words: words(
      '帮您走一下 帮你走一下处方 日期没人看 处方没人看 处方随便 方子随便 拍完再补 货到再补 收到货再补 下次一起补 收货再传 收到再传 先发后传 先拿药再 先吃着再补 补处方 处方后面 处方之后 处方晚点 处方不急 处方慢慢 不用等审核 不等审核 不用药师审 先发您药 给您绕过去 帮你绕过 系统绕过 绕过审核 绕过问诊 绕过系统 绕开审核 绕开问诊 避开审核 避开问诊 跳过问诊 跳过审核 跳过处方 免问诊 免处方 免审 不用问诊 无需问诊 不需要问诊 不用审方 不用开方 不用医生开 代问诊 代您问诊 代你问诊 替您问诊 替你问诊 我替您填 我替你填 我帮您填问诊 我帮你填问诊 帮您代填 帮你代填',
    ),
    unless: [
      ...RX_FALSE,
      { words: words('非处方 otc 乙类 甲类 器械 这款不是处方'), within: 'text' },
    ],
  },
  {
    sequence: [
      words('身份证号 身份证 名字 姓名 姓名电话 生日'),
      words('发 报 给 拍'),
      words(
        '我给您弄 我给你弄 我帮您弄 我帮你弄 我给您搞 我给你搞 我给您开 我给你开 我帮您开 我帮你开 我代 我给您整 我给你整 弄个处方 弄张处方 帮您问诊 帮你问诊',
      ),
    ],
    gap: 8,
    unless: RX_FALSE,
  },
];
