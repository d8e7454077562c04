// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { awayFrom } from './chat-away.ts';
import { afterNo, giveaways } from './chat-gifts.ts';
import { offsite } from './chat-offsite.ts';
import { reviews } from './chat-reviews.ts';
import { pushed, rewards } from './chat-rewards.ts';
import { REFUSAL } from './chat-words.ts';
import { CONSUMER_LAW, PLATFORM } from './laws.ts';
import { words } from './words.ts';

/**
 * Outgoing chat messages: where the sale is led, what is asked of the buyer, reviews, gifts. A one-to-one chat is no
 * advertisement (《〈广告法〉适用问题执法指南（一）》第六条), so the rules rest on consumer, competition, medicines and data
 * law and on platform rules.
 */
export const chat: Pack = {
  id: 'chat',
  version: '2026.11.1',
  vocabularies: {
    /** What a sale of goods has no need of. */
    privateData: words(
      '身份证 身份证号 身份证号码 身份证正反面 身份证照片 证件照 手持身份证 户口本 银行卡 银行卡号 银行卡照片 银行卡正反面 卡号 开户行 预留手机号 密码 支付密码 支付宝密码 验证码 动态码 短信码 病历 病历本 病历单 诊断书 诊断证明 住院记录 出院小结 化验单 检查报告 体检报告 检查单 片子 社保卡 医保卡 社保卡号 医保卡号 人脸照 自拍照 通讯录 六位数 6位数 六位数字 6位数字 短信内容 看病的单子 看病单子 就诊单 检查单子 检查结果 老婆电话 老公电话 爱人电话 家人电话 家里人电话 孩子电话 父母电话',
    ),
    askedToGive: words(
      '发 发我 发来 发给我 发一下 发下 发过来 发来看看 发我看看 拍 拍一下 拍照 拍照发 拍个照 拍一张 拍给我 提供 提供一下 给我 给我看 给我一下 报一下 报下 报给我 报我 传 传一下 传过来 传我 告诉我 告诉我一下 说一下 填一下 登记 登记一下 截图给我 发客服 留一下',
    ),
  },
  rules: [
    {
      id: 'CS-03',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: PLATFORM,
      title: { zh: '引到站外', en: 'Leading off the platform' },
      messages: {
        main: {
          zh: '“{text}”把买家引到站外，不能这样说。请在平台内联系。',
          en: '"{text}" leads the buyer off the platform. Stay on the platform.',
        },
        pay: {
          zh: '“{text}”绕开了平台付款，不能这样说。请买家在平台内下单。',
          en: '"{text}" goes round the platform\'s payment. Ask the buyer to order here.',
        },
      },
      fix: { text: '请在平台内下单和联系，您的权益才有保障。' },
      isAskedToo: true,
      match: [
        ...awayFrom,
        ...offsite,
        {
          sequence: [
            words('留个电话 留个手机号 留电话 留个号码 给个电话 留下电话'),
            words('谈价格 谈价 谈个价 便宜 优惠价 单独给您'),
          ],
          gap: 18,
        },
        {
          sequence: [
            words('搜一下我们自己的 搜我们自己的 搜一下我们的 去我们自己的'),
            words('小店下单 小店 商城 官网下单 小程序'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('公众号 小程序 官网 微店'),
            words('关注 上面 里面 那边 搜'),
            words('买 下单 便宜 优惠 拍 领'),
          ],
          gap: 9,
          unless: [{ words: words('资质 科普 查 本页面 不卖'), within: 'text' }],
        },
        {
          sequence: [
            words('钱 货款 款 定金'),
            words('转到 打到 汇到 存到 付到'),
            words('这个 卡号 账号 账户 卡 下面'),
          ],
          gap: 3,
          message: 'pay',
        },
        {
          words: words(
            '换个号码联系 换个方式联系 换个联系方式 平台会屏蔽 平台这会屏蔽 会被平台屏蔽 被平台屏蔽 平台屏蔽 平台会监控 平台监控',
          ),
        },
        { pattern: '(?:^|[^a-z])v[:号][ ]{0,2}[a-z0-9_\\-]{5,19}', anchors: words('v: v号') },
        { pattern: '(?:企鹅|qq|扣扣)[:号是 ]{0,3}[0-9]{5,11}', anchors: words('企鹅 qq 扣扣') },
        {
          sequence: [
            words('支付宝账号 支付宝号 微信号 账号 卡号 收款码 账户'),
            words('您转 你转 您打 你打 您扫 你扫 转过来 打过来 转过去 打过去'),
          ],
          gap: 6,
          message: 'pay',
        },
        {
          words: words('您扫码付 你扫码付 扫这个付 扫我付 您转过来就 转过来就发 钱转过来'),
          message: 'pay',
        },
        {
          sequence: [
            words('直播间 直播'),
            words('抖音 快手 视频号 小红书'),
            words('搜 拍 买 下单 便宜'),
          ],
          gap: 4,
        },
        { words: words('私人号打 私人手机 私人电话 私人号码 老板私人 用私人号 用我个人号') },
        {
          words: words(
            '私下转账 线下转账 私下付 线下付 私下付款 走支付宝 走微信 走微信转 支付宝走 微信走 走转账 走银行卡',
          ),
          message: 'pay',
        },
        {
          sequence: [
            words('拼多多 淘宝 京东 抖音 快手 闲鱼 小红书 别的平台 那边'),
            words('也卖 也有卖 上也有 也有店 也开了店'),
            words('搜 拍 买 便宜 下单 您去 你去'),
          ],
          gap: 6,
        },
        {
          words: words(
            '加个好友 加好友 加一下好友 加店主 加掌柜 加老板 加店长 加我给您 加我给你 加我发您 加我发你 加我领 加我聊 加我细说 加我详聊 加我详谈 加我下单 加我报 加我私 绿色聊天软件 绿色的聊天 绿泡泡 绿色软件 绿色app 绿色图标 某信 那个绿的软件 聊天软件加 换个软件聊 走私账 走私户 私账 私户 个人账户 个人收款 平台要扣点 平台扣手续费 平台扣钱 平台拿提成',
          ),
          unless: [
            { words: words('骗 诈 谨防 警惕 不要 请勿 举报 不能 不可以'), within: 'sentence' },
          ],
        },
        {
          sequence: [
            words('扫 扫一下 扫一扫 扫码 扫描'),
            words('卡片 小卡片 包裹里 盒子里 快递里 传单'),
            words('领 红包 返 加 优惠 进群 福利 有礼'),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('钱 货款 款 现金 钱直接'),
            words('转我 打我 给我 汇我 付我 转给我 打给我 转老板 转到我 打到我'),
          ],
          gap: 2,
          message: 'pay',
        },
        {
          sequence: [
            words('打到 转到 汇到 付到 打给 转给 汇给 存到'),
            words('我 我爱人 我老婆 我老公 我对象 老板 店长 财务 个人'),
            words('账户 账上 账号 卡 卡上 卡里 支付宝 微信 名下 就可以发货 就发货 就行'),
          ],
          gap: 4,
          message: 'pay',
        },
        {
          sequence: [
            words('退了 取消 取消了 撤了 退掉 退款'),
            words('加我 找我 私我 私聊我 重新找我'),
            words('内部价 便宜 优惠 给您 给你 下单 直接发'),
          ],
          gap: 6,
        },
        {
          sequence: [
            words('我 我的 我们 我们的 老板 店长 店里 客服 药师 咱 咱们 这是我 这是我的 我那个'),
            words('微信 微信号 vx v信 qq qq号 扣扣 企鹅号 微号 v号 wx'),
            words('是 号是 就是 : 同号 发 加 聊 联系 拿 找 买 搜 便宜 下单 私'),
          ],
          gap: 3,
          within: 'clause',
        },
        {
          pattern:
            '(?:加|加我|\\+|搜|v我|wx|vx|微信|威|薇|扣我)[:号是 ]{0,3}[a-z][a-z0-9_\\-]{5,19}',
          anchors: words('加 + 搜 v我 wx vx 微信 薇 扣我'),
        },
        {
          words: words(
            'v我 +v +vx +微 +薇 +我v +我薇 加v 加vx 加我v 加薇 加我薇 薇同号 微同号 v同号 同v 同薇 微信同号 微同电话 扣我 q我 滴滴我微',
          ),
        },
        {
          words: words(
            '有微信吗 有没有微信 微信有吗 微信多少 微信是多少 微信给我 微信发我 你有微信 您有微信 你微信 您微信号 留个微信 留下微信 换个地方聊 换个地方说 这边不方便说 这里不方便说 这儿不方便说 这里聊不方便 这边聊不方便 平台上不方便 平台不让说 平台不让发 平台查得严 平台抽成 平台扣点 平台有监控 说话不方便 粉丝群 福利群 内购群 秒杀群 会员群 入群 拉您进群 拉你进群 群里领 群里有 群里下单 私下给您 私下给你 私下便宜 私下发 直接找我买 直接找我拿 直接找我下单 取消了咱们私下 取消订单私下 不走平台 下次别在这买 别在这买 别在这里下单 别在这下单',
          ),
          unless: [{ words: words('骗 诈 谨防 警惕 不要 请勿 举报'), within: 'sentence' }],
        },
        {
          sequence: [
            words(
              '淘宝 拼多多 天猫 京东 抖音 快手 闲鱼 小红书 美团 饿了么 1688 官网 别的平台 另一个平台 其他平台',
            ),
            words('我们 咱 咱家 我家 也有店 有店 有我们 旗舰店 同款 搜'),
            words('便宜 优惠 低 拍 下单 搜 买 有赠品 省'),
          ],
          gap: 10,
          unless: [
            { words: words('不清楚 不知道 不了解 您在这 您在我们这 不一样'), within: 'sentence' },
          ],
        },
        {
          sequence: [
            words('我们 咱 咱家 我家'),
            words('淘宝 拼多多 天猫 抖音 快手 闲鱼 小红书 1688 官网 别的平台 微店 小程序'),
            words('便宜 优惠 低 拍 下单 有赠品 省'),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('转 打 汇 付 打款 转账 转钱 打钱'),
            words('我 我们 老板 店里 店长 公司 财务'),
            words('银行卡 卡 卡里 支付宝 微信 账户 账号 零钱'),
          ],
          gap: 3,
          message: 'pay',
        },
        {
          words: words(
            '转账给我 转账给老板 转账给我们 打款给我 直接打给我 支付宝打给我 发你收款码 发您收款码 收款码发 收款码我发 微信收款 支付宝收款 直接转我 私下转 红包发我 发红包给我 直接付给我 扫我的码 扫我二维码 扫我发的 扫码加我 我发的二维码 我发您二维码 二维码发您 二维码发你',
          ),
          message: 'pay',
        },
        {
          sequence: [
            words('qq 扣扣 vx wx v信 微信 威信 薇信 私人电话 私人号'),
            words('联系 聊 私聊 沟通 谈 说 下单 找我 找我们'),
          ],
          gap: 2,
          within: 'clause',
        },
        {
          sequence: [
            words('打 拨打 拨 加 存'),
            words('这个电话 这个号码 我电话 我的电话 老板电话 老板的电话 手机号'),
            words('联系 私下 优惠 便宜 下单 买'),
          ],
          gap: 8,
        },

        {
          sequence: [
            words(
              '加 添加 加一下 加下 加个 加我 搜 搜索 扫 扫码 扫一扫 私聊 私信 联系 留 留个 留一下 发我 给我 进 进群 拉您 拉你 关注 来我 去 走 通过 换 加上 加您 加你 发您 发你',
            ),
            words(
              '微信 微信号 威信 薇信 薇 v信 vx wx wechat weixin 微x 微信群 薇芯 卫星 徽信 v♥ qq qq群 扣扣 企鹅号 企微 企业微信 公众号 小程序 朋友圈 支付宝账号 二维码 手机号加 群二维码 私人号 私域 电报',
            ),
          ],
          gap: 6,
          needs: {
            words: words(
              '微信 威信 薇 v信 vx wx wechat weixin 微x 卫星号 徽信 qq 扣扣 企微 公众号 群 二维码 朋友圈 私 小程序 企鹅号',
            ),
            within: 'clause',
          },
        },
        {
          sequence: [
            words('去 到 上 来 用 在'),
            words(
              '拼多多 拼夕夕 pdd 并夕夕 淘宝 tb 某宝 桃宝 天猫 京东 jd 某东 狗东 美团 饿了么 闲鱼 小红书 抖店 快手 1688',
            ),
            words('搜 下单 拍 买 关注 便宜 找我们'),
          ],
          gap: 6,
        },
        { sequence: [words('加 添加 搜 扫 用 发 到'), words('绿泡泡 绿色软件 企鹅')], gap: 4 },
        {
          words: words(
            '加我微 加我薇 加我v 加v 加vx 加wx 加微 加薇 加微信 加威信 加薇信 加qq 加扣扣 加群 加个群 进群 拉群 微信联系 微信聊 微信上 微信私 微信下单 微信便宜 微信号是 vx联系 vx: wx: v信: 微信: 微: 我的微信 我微信 您微信 你微信 您的微信 你的微信 微信多少 微信发 线下交易 私下交易 私下转 私下给 私下联系 线下联系 站外 平台外 别在平台 不走平台 不要在平台 不在平台 绕开平台 脱离平台 绕过平台 同号微信 微信同号 电话微信 手机同微信 手机号就是微信 私下谈 线下付款 线下下单 线下成交 淘宝店便宜 去我们官网下 我们官网更便宜 去别的平台',
          ),
        },
        {
          sequence: [
            words('直接 私下 线下 先 您 你 可以'),
            words('转账 转给我 转我 打给我 打款 打到 汇款 转到 转钱 付给我 转过来 打过来 打钱'),
          ],
          gap: 6,
          message: 'pay',
        },
        {
          words: words(
            '转我支付宝 转支付宝 支付宝转 微信转 微信转账 转我微信 转我银行卡 打我银行卡 打到银行卡 银行卡转账 转到银行卡 银行卡号 收款码 付款码扫 扫这个码付 扫码付款 红包转 发红包给我 货到付款不走平台 到付不走',
          ),
          message: 'pay',
        },
      ],
      except: words(
        '加微量 添加微量 加群聊天记录 微信支付 微信付款 微信退款 微信零钱 微信小程序订单 支付宝退款 用微信支付 用支付宝 官方公众号资质',
      ),
      exceptPatterns: [
        '.{0,5}(?:别|不用|不要|勿|不必|无需)(?:转|打|付|加|汇|扫|存).{0,8}',
        '(?:您|你)(?:是|刚才|刚|说|是说|要求).{0,10}[吗么呢]?',
        '(?:有人|别人|他们|对方|骗子|陌生人).{0,16}',
        '.{0,10}(?:转|退|返|汇|打[款钱回到至])(?:款|账|回)?(?:到|给|至)?(?:您|你|买家|原).{0,8}',
        '(?:钱|款|差价|运费|赔偿|补偿).{0,8}打给?(?:您|你).{0,8}',
        '(?:返回|退回|退到|原路|到账|返到|打回).{0,8}微信',
        '(?:快递|骑手|快递员|派件员|派件|物流|小哥|师傅|安装师傅).{0,10}(?:微信|电话|联系).{0,6}',
        '(?:用|使用|支持|可以|选择|通过|改用).{0,4}微信(?:支付|付款)',
        '(?:谨防|小心|警惕|防止|不要相信|请勿|勿|任何).{0,16}',
        '.{0,10}(?:诈骗|骗子|冒充|上当|骗局).{0,10}',
        '(?:退款|款项|返款).{0,14}(?:原路|退回|到账|退到|退还).{0,14}',
      ],
      unless: [{ words: REFUSAL, within: 'sentence' }],
      examples: {
        bad: [
          { field: 'message', text: '您加我薇信，有优惠', marks: '加我薇信' },
          { field: 'message', text: '加vx聊，给您便宜', marks: '加vx' },
          { field: 'message', text: '直接转我支付宝，便宜10块', marks: '转我支付宝' },
        ],
        good: [
          { field: 'message', text: '支持微信支付，也可以用花呗。' },
          { field: 'message', text: '不好意思，我们不能加微信，请在平台内联系。' },
          { field: 'message', text: '退款会原路退回您的微信账户。' },
        ],
      },
    },
    {
      id: 'CS-03b',
      kind: 'check',
      check: 'hidden-number',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: PLATFORM,
      title: { zh: '换了写法的号码', en: 'Number in disguise' },
      messages: {
        main: {
          zh: '“{text}”是换了写法的手机号，不能发。请在平台内联系。',
          en: '"{text}" is a mobile number in disguise. Stay on the platform.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            field: 'message',
            text: '有事打幺三八零零一三八零零零',
            marks: '幺三八零零一三八零零零',
          },
          { field: 'message', text: '1 3 8 0 0 1 3 8 0 0 0', marks: '1 3 8' },
        ],
        good: [
          { field: 'message', text: '快递员电话 138-0013-8000，您联系他。' },
          { field: 'message', text: '您的收货电话是13800138000对吗？' },
        ],
      },
    },
    {
      id: 'CS-06',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        law: '《个人信息保护法》',
        article: '第六条',
        quote: '收集个人信息，应当限于实现处理目的的最小范围',
        fullName: '中华人民共和国个人信息保护法，全国人大常委会，2021-11-01 施行',
        trust: 'verified',
      },
      title: { zh: '索取个人信息', en: 'Asking for personal data' },
      messages: {
        main: {
          zh: '“{text}”多要了个人信息，不能在聊天里要。请买家在平台页面填写。',
          en: '"{text}" asks for more personal data than needed. Point to the platform\'s own form.',
        },
      },
      fix: { text: '实名信息请在平台问诊页面填写，不要在聊天中发送。' },
      isAskedToo: true,
      match: [
        {
          sequence: [
            words('老婆 老公 爱人 家人 孩子 父母 对象'),
            words('电话 手机号 身份证 名字 微信'),
            words('多少 给我 发我 报一下 是什么'),
          ],
          gap: 3,
        },
        {
          sequence: [['@askedToGive'], ['@privateData']],
          gap: 7,
          within: 'clause',
        },
        {
          sequence: [['@privateData'], ['@askedToGive', ...words('发 拍 报 多少 是多少')]],
          gap: 8,
          within: 'sentence',
        },
        {
          sequence: [
            words('你 您'),
            words('工资 月薪 收入 存款 结婚 单身 对象 住几号楼 几口人 家里几口'),
            words('多少 多少钱 吗 没 了没 做什么'),
          ],
          gap: 5,
          within: 'clause',
        },
        {
          sequence: [
            words('得的 得了 患的'),
            words('什么病 啥病 哪种病'),
            words('病历 记录 报告 单子 发来 发我'),
          ],
          gap: 20,
        },
      ],
      except: words('不要发身份证 支付密码输错 订单号发'),
      exceptPatterns: [
        '.{0,14}上传.{0,6}',
        '(?:您|你)(?:传|发|拍)(?:的|过来的|来的).{0,12}',
        '(?:有人|别人|他们|对方|骗子|陌生人|您是|您之前).{0,18}',
        '.{0,10}(?:不要|请勿|别|无需|不用|不需要|不必|不会|没必要).{0,16}',
        '.{0,14}(?:平台|问诊页|系统|页面|实名认证|后台).{0,8}(?:上传|填写|填|提交|提供|完成|自动).{0,10}',
        '.{0,10}(?:告诉|透露|泄露|发给)(?:任何人|别人|他人).{0,6}',
        '(?:客服|我们|平台).{0,4}(?:不会|不能|不需要|从不).{0,14}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '把身份证正反面发我', marks: '身份证正反面发我' },
          { field: 'message', text: '您把验证码告诉我一下', marks: '验证码告诉我' },
        ],
        good: [
          { field: 'message', text: '实名信息请在平台问诊页面填写，不要在聊天中发送身份证。' },
          { field: 'message', text: '请问是否有药物过敏史？' },
        ],
      },
    },
    {
      id: 'RX-06b',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        law: '《药品网络销售监督管理办法》',
        article: '第八条',
        quote: '不得违反规定以买药品赠药品、买商品赠药品等方式向个人赠送处方药、甲类非处方药',
        fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
        trust: 'unverified',
      },
      title: { zh: '赠送药品', en: 'Medicines as gifts' },
      messages: {
        main: {
          zh: '“{text}”可能是赠送药品，处方药和甲类药不能送。请人看一下。',
          en: '"{text}" may give medicine away, which is not allowed for Rx and class A. Please check.',
        },
      },
      fix: 'none',
      match: [
        ...giveaways,
        ...pushed,
        {
          sequence: [words('送的是 送同款 赠的是 赠品是 送您的是'), ['@chatDrug']],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [
            words(
              '买一送一 买二送一 买三送一 买1送1 买2送1 买3送1 买五送一 拍二发三 拍一发二 加送',
            ),
            ['@chatDrug', ...words('药 胶囊 处方药 感冒灵 颗粒')],
          ],
          gap: 8,
          within: 'clause',
        },
        {
          sequence: [
            words('送 赠 送您 送你 赠送 白送 免费送 再送'),
            ['#packs', ...words('一板 两板 一大盒 小样')],
            ['@chatDrug'],
          ],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [words('送 赠 送您 送你 赠送'), ['#packs'], words('药 胶囊 片剂 颗粒 丸')],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [words('药 处方药 胶囊 颗粒'), words('送您 送你 也送 免费送 白送 赠送 赠您')],
          gap: 3,
          within: 'clause',
        },
        { words: words('送处方药 赠处方药 送药 赠药 免费赠药 处方药也送') },
      ],
      except: words('送药上门 配送药 送药员 送药盒 送药箱 送药时间 送药的'),
      exceptPatterns: [
        '(?:配送|派送|快递|骑手|小哥|上门|发货).{0,8}',
        '送药(?:上门|到家|师|盒|箱|服务|时间|员).{0,4}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '今天下单送您一盒感冒药', marks: '送您一盒感冒药' },
          { field: 'message', text: '这个处方药也送的', marks: '处方药也送' },
        ],
        good: [
          { field: 'message', text: '骑手正在送药，预计20分钟到。' },
          { field: 'message', text: '药品不能赠送，抱歉。' },
        ],
      },
    },
    {
      id: 'CS-07',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        law: '《反不正当竞争法》',
        article: '第九条第二款',
        quote: '不得通过组织虚假交易、虚假评价等方式，帮助其他经营者进行虚假或者引人误解的商业宣传',
        fullName: '中华人民共和国反不正当竞争法，全国人大常委会，2025-10-15 施行',
        trust: 'verified',
      },
      title: { zh: '左右评价', en: 'Influencing reviews' },
      messages: {
        main: {
          zh: '“{text}”是在左右评价，不能这样说。请买家如实评价。',
          en: '"{text}" influences reviews. Ask for an honest review instead.',
        },
      },
      fix: { text: '您的问题我们会处理，和评价无关，欢迎如实评价。' },
      isAskedToo: true,
      match: [
        ...reviews,
        ...rewards,
        {
          sequence: [
            words('给五分 给个五分 打五分 给满分 给个满分 打满分 五分好评'),
            words('便宜 优惠 减您 减你 返您 返你 红包 送您 送你'),
          ],
          gap: 12,
        },
        {
          sequence: [
            words('差评 中评 负评 低分 评价 一星'),
            words('处理掉 弄掉 弄没 消掉 隐藏 折叠 撤掉 撤了 拿掉 去掉 划掉 抹掉'),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('评价 打分 评分'),
            words('满分 五分 全五星 5分'),
            words('送 返 礼品 红包 补 优惠 免'),
          ],
          gap: 10,
        },
        {
          words: words(
            '货不发钱退 货不发 不发货钱退 拍一单钱退 帮我拍一单 帮忙拍一单 帮拍一单 帮我拍个单 补销量 冲销量 做销量 拍下返本金 返本金 垫付返',
          ),
        },
        {
          sequence: [
            words(
              '好评 五星 全五星 5星 五星好评 晒图 晒单 带图评 带图好评 追评 评价 写满15字 15字好评',
            ),
            words(
              '返 返现 返您 返你 反现 红包 礼品 惊喜 小礼物 礼物 免单 优惠券 券 现金 补偿 奖励 领 送 送您 送你 找我领 联系客服 佣金 话费 积分',
            ),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('评价 好评 评论 写评 评的时候'),
            words('别提 别写 不要提 不要写 别说 帮忙写 照着写 复制 按我发'),
          ],
          gap: 5,
        },
        {
          sequence: [
            words('先'),
            words('好评 五星 给好评 评价 确认收货给好评'),
            words('再给您 再给你 再处理 再退 才给 再补'),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('不删 不改 不给好评 不撤 不删评价 不改评价 不删差评'),
            words('不给 不退 不处理 不补 不管 别想'),
          ],
          gap: 6,
        },
        {
          words: words(
            '补个单 补单 帮忙补单 刷个单 刷单 做个单 本金加佣金 本金佣金 佣金返 空包 拍了不发货 拍下不发 不发货返 给好评就 好评就 改个好评 改好评 改五星 改成五星 评价改五星 改成5星 撤销评价 撤回评价 隐藏评价 匿名差评删',
          ),
        },
        {
          words: words(
            '好评返现 好评返 好评红包 好评有礼 好评截图 五星好评截图 晒图返 晒单返 删差评 删除差评 改差评 修改差评 追评返 评价返 评价返现 删评 撤销差评 取消差评 删掉评价 删除评价 删掉差评 改成好评 改为好评 改好评 修改评价 改一下评价 改下评价 评价改一下 评价改成 评价删 差评删 刷单 刷好评 补单 全五星返 五星返 给个五星返',
          ),
        },
        {
          sequence: [
            words('好评 五星 全五星 5星 晒图 追评 评价'),
            words('返 返现 红包 给您 给你 送您 送你 送 补 退 领 优惠券 现金 元 块'),
          ],
          gap: 8,
        },
        { sequence: [words('差评 中评 评价'), words('删 删除 删掉 改 修改 撤 取消')], gap: 8 },
        { sequence: [words('删除 删 修改 改 撤销 取消'), words('差评 中评 评价 评论')], gap: 6 },
      ],
      except: words(
        '好评就是 真空包 空包装 空包裹 修改评价需要平台 评价管理 无法修改评价 评价送达',
      ),
      exceptPatterns: [
        '.{0,10}平台.{0,4}(?:积分|发放|自动|活动|奖励).{0,4}',
        '.{0,12}(?:在改|改进|改正|整改|改善|改良|改过来).{0,2}',
        '(?:平台|系统).{0,6}(?:自动|会|规定).{0,10}',
        '.{0,10}(?:是|属于|都是)(?:违法|违规|诈骗|骗).{0,6}',
        '.{0,12}(?:系统|平台).{0,2}自动.{0,6}',
        '看到了?(?:您|你)的?(?:评价|评论).{0,20}',
        '评价里的(?:图|内容|问题|视频).{0,14}',
        '.{0,6}不用(?:删|改|撤).{0,4}',
        '评价(?:和|跟|与).{0,6}(?:无关|没关系|没有关系)',
        '(?:您|你)想(?:修改|改|删|删除)评价的话.{0,6}',
        '.{0,10}只[能有](?:您|你)自己.{0,8}',
        '(?:(?:^|[^能可会])不(?:能|会|可以)|无法|没有权限|无权|没权|没办法|不要求|不需要|不用).{0,12}',
        '.{0,10}(?:无权|[^能]不能|不会|无法|不可以)(?:删|改|撤|要求).{0,6}',
        '.{0,6}(?:不返|没有返|不送|不参加|不能返|和评价无关|与评价无关).{0,4}',
      ],
      examples: {
        bad: [
          { field: 'message', text: '五星好评截图返5元', marks: '五星好评截图返5元' },
          { field: 'message', text: '删差评就给您补偿20', marks: '删差评' },
        ],
        good: [
          { field: 'message', text: '欢迎您如实评价。' },
          { field: 'message', text: '我们不能要求您修改评价，有问题随时找我。' },
        ],
      },
    },
    {
      id: 'CS-11',
      kind: 'wording',
      group: 'sale',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['message'],
      citation: {
        ...CONSUMER_LAW,
        article: '第二十九条第三款',
        quote: '未经消费者同意或者请求，或者消费者明确表示拒绝的，不得向其发送商业性信息',
      },
      title: { zh: '拒绝后再推销', en: 'Selling after a refusal' },
      messages: {
        main: {
          zh: '“{text}”是买家拒绝后再推销，可能不行。请人看一下。',
          en: '"{text}" goes on selling after the buyer said no. Please check.',
        },
      },
      fix: 'none',
      match: [
        ...afterNo,
        {
          sequence: [
            words(
              '您说不需要 你说不需要 您说过不要 您说不要 您说了不要 您说不用 您拒绝 您退订 您不想收 您说别发 您说不买 虽然您不需要 知道您不需要 知道您不想 您上次说不要 您之前说不要',
            ),
            words('还是 再 仍 仍然 继续 也要 但 不过 可'),
            words('推荐 发 推 通知 看看 参加 买 下单 拍 活动 优惠'),
          ],
          gap: 10,
        },
        {
          words: words(
            '回复td也 退订也会 退订不了 退订无效 不能退订 无法退订 取消不了推送 退了也会收到',
          ),
        },
      ],
      unless: [{ words: words('不再 不会再 不打扰 取消 已为您退订 帮您退订'), within: 'text' }],
      examples: {
        bad: [
          { field: 'message', text: '您说不需要，但我还是推荐您看看这个活动', marks: '还是推荐' },
          { field: 'message', text: '这个消息退订不了的', marks: '退订不了' },
        ],
        good: [
          { field: 'message', text: '好的，不再给您发活动通知。' },
          { field: 'message', text: '活动通知仅发给订阅的顾客，回复TD退订。' },
        ],
      },
    },
    {
      id: 'CS-12',
      kind: 'check',
      check: 'reads-like',
      group: 'sale',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      citation: {
        ...CONSUMER_LAW,
        article: '第二十条第一款',
        quote: '应当真实、全面，不得作虚假或者引人误解的宣传',
      },
      title: { zh: '话不妥', en: 'Better not said' },
      messages: {
        diversion: {
          zh: '“{text}”像在引到站外。请人看一下，在平台内联系。',
          en: '"{text}" sounds like leading off the platform. Have it read; stay on the platform.',
        },
        promise: {
          zh: '“{text}”像在承诺疗效。请人看一下，说效果因人而异。',
          en: '"{text}" sounds like a promise. Have it read; say that effects differ.',
        },
        people: {
          zh: '“{text}”像在替特殊人群拿主意。请人看一下，转药师。',
          en: '"{text}" sounds like advice to people at risk. Have it read; hand over.',
        },
        rude: {
          zh: '“{text}”听着伤人。请人看一下，换个说法。',
          en: '"{text}" sounds unkind. Have it read; put it differently.',
        },
        prescription: {
          zh: '“{text}”像在绕开处方。请人看一下，请买家先问诊。',
          en: '"{text}" sounds like going round the prescription. Have it read; a consultation first.',
        },
        dose: {
          zh: '“{text}”像用药指导。请人看一下，按说明书答或转药师。',
          en: '"{text}" sounds like medical advice. Have it read; keep to the leaflet or hand over.',
        },
        review: {
          zh: '“{text}”像在左右评价。请人看一下，请买家如实评价。',
          en: '"{text}" sounds like influencing reviews. Have it read; ask for honest ones.',
        },
        gift: {
          zh: '“{text}”像在送药或催买药。请人看一下，药品不能赠送。',
          en: '"{text}" sounds like giving or pushing medicine. Have it read; none may be given.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          { field: 'message', text: '看不到公告吗，写得明明白白今天不发货' },
          { field: 'message', text: '您可消停会儿吧' },
        ],
        good: [
          { field: 'message', text: '尺码偏小，建议拍大一码' },
          { field: 'message', text: '您放心，破损我们包赔' },
        ],
      },
    },
  ],
};
