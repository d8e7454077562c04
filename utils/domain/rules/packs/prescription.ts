// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { words } from './words.ts';

const ONLINE_SALE = {
  law: '《药品网络销售监督管理办法》',
  fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
  url: 'https://www.gov.cn/gongbao/content/2022/content_5717002.htm',
} as const;

/** Prescription drugs: what their public page must show, must not show, and what may not be sold online at all. */
export const prescription: Pack = {
  id: 'prescription',
  version: '2026.11.1',
  rules: [
    {
      id: 'RX-01',
      kind: 'required-statement',
      group: 'display',
      level: 'error',
      certainty: 'review',
      classes: ['rx'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第二款',
        quote: '处方药须凭处方在药师指导下购买和使用',
        trust: 'verified',
      },
      title: { zh: '处方药警示语', en: 'Prescription warning' },
      messages: {
        main: {
          zh: '处方药页面没有看到警示语。写上“{statement}”。',
          en: 'The warning for prescription drugs was not seen. Add "{statement}".',
        },
      },
      fix: 'none',
      anyOf: ['处方药须凭处方在药师指导下购买和使用'],
      examples: {
        bad: [
          {
            productClass: 'rx',
            fields: { title: '【处方药】阿莫西林胶囊 0.25g×24粒', description: '规格：0.25g×24粒' },
          },
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片', description: '处方药，请在医生指导下使用。' },
          },
        ],
        good: [
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片', description: '处方药须凭处方在药师指导下购买和使用！' },
          },
          { productClass: 'rx', fields: { title: '厄贝沙坦片 150mg×7片' } },
          { productClass: 'otc', fields: { title: '感冒灵颗粒', description: '规格：10g×9袋' } },
        ],
      },
    },
    {
      id: 'RX-02',
      kind: 'required-field',
      group: 'display',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第三款',
        quote: '应当将处方药与非处方药区分展示，并在相关网页上显著标示处方药、非处方药',
        trust: 'secondary',
      },
      title: { zh: '处方药标识', en: 'Rx or OTC mark' },
      messages: {
        main: {
          zh: '{field}还空着。药品要标明处方药或非处方药。',
          en: 'The {field} is empty. A medicine must be marked as prescription or OTC.',
        },
      },
      fix: 'none',
      fields: [{ field: 'productClass' }],
      examples: {
        bad: [
          { productClass: 'otc', fields: { title: '布洛芬缓释胶囊', productClass: '' } },
          { productClass: 'rx', fields: { title: '奥司他韦胶囊', productClass: ' ' } },
        ],
        good: [
          { productClass: 'otc', fields: { title: '布洛芬缓释胶囊', productClass: 'OTC（甲类）' } },
          { productClass: 'otc', fields: { title: '布洛芬缓释胶囊' } },
        ],
      },
    },
    {
      id: 'RX-04',
      kind: 'forbidden-field',
      group: 'display',
      level: 'error',
      certainty: 'sure',
      classes: ['rx'],
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第四款',
        quote: '通过处方审核前，不得展示说明书等信息，不得提供处方药购买的相关服务',
        trust: 'verified',
      },
      title: { zh: '审方前展示说明书', en: 'Leaflet before review' },
      messages: {
        main: {
          zh: '处方药公开页面不能写{text}。移到审方后展示。',
          en: "A prescription drug's public page may not show {text}. Show it after review.",
        },
        field: {
          zh: '处方药公开页面不能写{field}。请人看一下审方前是否展示。',
          en: "A prescription drug's public page may not show {field}. Check whether buyers see it before review.",
        },
      },
      fix: 'none',
      fields: ['indications', 'usage', 'leaflet', 'adverseReactions', 'contraindications'],
      headings: words(
        '【适应症】 【适应证】 【功能主治】 【用法用量】 【不良反应】 【禁忌】 【药理毒理】 【药理作用】 [适应症] [用法用量] [功能主治] 适应症: 适应证: 功能主治: 用法用量: 用于治疗 适用于治疗',
      ),
      examples: {
        bad: [
          {
            productClass: 'rx',
            field: 'description',
            text: '【适应症】高血压。',
            marks: '【适应症】',
          },
          {
            productClass: 'rx',
            field: 'description',
            text: '用法用量：一次1片，一日1次',
            marks: '用法用量：',
          },
          { productClass: 'rx', fields: { title: '厄贝沙坦片', usage: '口服，一日一次' } },
        ],
        good: [
          { productClass: 'rx', field: 'description', text: '提交处方后可查看说明书。' },
          { productClass: 'otc', field: 'description', text: '【适应症】用于缓解鼻塞。' },
          { productClass: 'rx', fields: { title: '厄贝沙坦片', usage: '', indications: '' } },
        ],
      },
    },
    {
      id: 'RX-05',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: ['rx'],
      surfaces: ['title', 'copy'],
      citation: {
        law: '《互联网广告管理办法》',
        article: '第六条第三款',
        quote: '禁止利用互联网发布处方药广告',
        fullName: '互联网广告管理办法，国家市场监督管理总局令第72号，2023-05-01 施行',
        trust: 'verified',
      },
      title: { zh: '处方药广告', en: 'Prescription advertising' },
      messages: {
        main: {
          zh: '“{text}”是在宣传处方药，公开页面不能写。只留名称、规格和警示语。',
          en: '"{text}" advertises a prescription drug. Keep name, strength and the warning only.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '@guarantee @harmless 神器 克星 减重神器 减肥神器 家中必备 家庭必备 居家必备 热销 热卖 爆款 畅销 抢购 限时直降 直播间 秒杀 囤货 明星产品 口碑 网红 进口好药 原研好药 良药 好药',
          ),
        },
        { sequence: [['@cureVerb'], ['@disease']], gap: 3, surfaces: ['title'] },
        {
          sequence: [words('降 抗 稳 控 调'), words('血压 血糖 血脂 尿酸 过敏 炎 胆固醇')],
          gap: 1,
          surfaces: ['title'],
        },
        {
          sequence: [
            ['@disease'],
            words('用药 专用 患者 人群 必备 首选 推荐 良药 特效 药 克星 退热 退烧'),
          ],
          gap: 2,
        },
      ],
      except: words('处方药 感冒药品 抗炎药'),
      examples: {
        bad: [
          {
            productClass: 'rx',
            field: 'title',
            text: '阿托伐他汀钙片 20mg 降血脂',
            marks: '降血脂',
          },
          {
            productClass: 'rx',
            field: 'title',
            text: '奥司他韦胶囊 流感克星 家中必备',
            marks: '流感克星',
          },
        ],
        good: [
          { productClass: 'rx', field: 'title', text: '某牌 阿托伐他汀钙片 20mg×7片' },
          {
            productClass: 'rx',
            field: 'description',
            text: '处方药凭处方购买，价格以审方后页面为准。',
          },
        ],
      },
    },
    {
      id: 'RX-06',
      kind: 'wording',
      group: 'sale',
      level: 'error',
      certainty: 'sure',
      classes: ['rx', 'otc-a'],
      surfaces: ['title', 'copy'],
      citation: {
        ...ONLINE_SALE,
        article: '第八条',
        quote: '不得违反规定以买药品赠药品、买商品赠药品等方式向个人赠送处方药、甲类非处方药',
        trust: 'unverified',
      },
      title: { zh: '赠送药品', en: 'Medicines as gifts' },
      messages: {
        main: {
          zh: '“{text}”可能是赠送药品，处方药和甲类药不能送。请人看一下。',
          en: '"{text}" may give medicine away, which is not allowed for Rx and class A. Please check.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '买一送一 买二送一 买2送1 买1送1 买三送一 买3送1 买赠 满赠 加量不加价 第二件0元 拍一发二 拍1发2 拍下送同款 赠同款 送同款 免费赠药 免费送药 赠药',
          ),
        },
        {
          pattern:
            '(?:买|拍|满|购)\\s{0,1}[一二两三四五六\\d]{1,3}\\s{0,1}[盒瓶件袋]?[,， ]{0,1}(?:送|赠|发|得)\\s{0,1}[一二两三四五六\\d]{1,3}',
          anchors: words('送 赠 发 得'),
        },
      ],
      except: words('赠运费险 送运费险 赠积分 送积分'),
      exceptPatterns: ['(?:送|赠).{0,6}(?:口罩|棉签|药盒|创可贴|体温计|购物袋|运费险|积分)'],
      examples: {
        bad: [
          { productClass: 'otc-a', field: 'title', text: '布洛芬缓释胶囊 买2送1', marks: '买2送1' },
          { productClass: 'rx', field: 'description', text: '拍下送同款一盒', marks: '拍下送同款' },
        ],
        good: [
          { productClass: 'otc-b', field: 'title', text: '维生素C片 买2送1' },
          { productClass: 'otc-a', field: 'description', text: '本店甲类药不参加买赠。' },
        ],
      },
    },
    {
      id: 'RX-08',
      kind: 'wording',
      group: 'sale',
      level: 'block',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy', 'message'],
      citation: {
        law: '《药品管理法》',
        article: '第五十八条第一款',
        quote: '药品经营企业零售药品应当准确无误，……调配处方应当经过核对',
        fullName: '中华人民共和国药品管理法，全国人大常委会，2019-12-01 施行',
        trust: 'verified',
      },
      title: { zh: '绕开处方', en: 'Round the prescription' },
      messages: {
        main: {
          zh: '“{text}”是在绕开处方，不能这样说。请买家上传处方或先就诊。',
          en: '"{text}" goes round the prescription. Ask for a prescription or a consultation first.',
        },
      },
      fix: 'none',
      match: [
        {
          sequence: [
            words('不用 不需要 无需 不要 没有 没 免 不看 不查 不审 不必 无 没开'),
            words('处方 处方单 药方 医生开方 病历 问诊'),
            words(
              '也能 也可以 也行 都能 都可以 直接 就能 就可以 可以买 能买 照样 也给 也发 就发 随便 可买 发货 下单 拍下 也卖',
            ),
          ],
          gap: 4,
        },
        {
          words: words(
            '免处方 不用处方 不需要处方 不要处方 无处方可买 没处方也 没有处方也 代开处方 代开药方 帮开处方 先药后方 先发药后补方 后补处方 处方后补 补个处方 秒开方 秒过审 秒出方 处方我们来 处方包过 包过审 包通过 闭眼过 处方我帮你 处方我帮您 系统自动开方 自动开处方',
          ),
        },
        {
          sequence: [
            words('病情描述 病情 症状 主诉 诊断 病史 疾病 问诊单 问诊时 问诊的时候'),
            words('写 填 选 勾 说'),
            words('就行 就可以 就好 即可 就能过 就通过 随便 都行'),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('处方 药方'),
            words('我们 我这边 这边 帮您 帮你 替您 给您 代'),
            words('开 搞定 弄 出 做'),
          ],
          gap: 4,
          within: 'clause',
        },
        {
          sequence: [
            words('处方 药方'),
            words('后面 回头 之后 以后 过后 后 再 晚点 后续'),
            words('补'),
          ],
          gap: 2,
        },
        {
          sequence: [
            words('用 拿 换 借'),
            words('家人 别人 亲戚 他人 朋友 老公 老婆 父母 爸妈 同事 家里人 其他人'),
            words('身份证 信息 名字 身份 账号'),
            words('问诊 开方 开药 开处方 买 下单 提交 实名'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('代 帮您 帮你 帮忙 替您 替你 给您 给你 我们 这边'),
            words('开 搞 弄 补 出 做'),
            words('处方 药方 电子处方'),
          ],
          gap: 3,
        },
        {
          sequence: [
            words('随便 随意 任意 直接 都选 全选 就选 就填 就写 乱 瞎 你就 您就 记得'),
            words('选 填 写 勾 点 说 编'),
            words('症状 病 疾病 病情 诊断 有过 用过 确诊 复诊 没有过敏 无过敏 高血压 感冒'),
          ],
          gap: 4,
        },
        {
          sequence: [
            words('问诊 医生 复诊 开方 审方'),
            words(
              '走个过场 走过场 走个流程 走流程 走个形式 随便 秒过 秒开 都会过 都能过 就能过 肯定过 包过 糊弄 应付',
            ),
          ],
          gap: 8,
        },
        {
          sequence: [
            words('就说 说你 说您 选择 勾选 填上'),
            words('用过 吃过 确诊 复诊 线下就诊 在医院'),
            words('就行 就好 就可以 就能 即可 就过'),
          ],
          gap: 8,
        },
      ],
      unless: [{ words: words('非处方药 otc 乙类 甲类'), within: 'sentence' }],
      examples: {
        bad: [
          { field: 'message', text: '亲，不用处方，拍下直接发', marks: '不用处方，拍下' },
          { field: 'message', text: '问诊的时候随便选个症状就通过了', marks: '随便选个症状' },
          { productClass: 'rx', field: 'description', text: '免处方购买', marks: '免处方' },
        ],
        good: [
          { field: 'message', text: '这个是处方药，请上传处方，药师审核后才能购买。' },
          { field: 'message', text: '抱歉，我们不能代开处方，建议先到医院就诊。' },
          { field: 'message', text: '这款是非处方药，无需处方可以直接下单。' },
        ],
      },
    },
    {
      id: 'RX-07',
      kind: 'ban-list',
      group: 'sale',
      level: 'block',
      certainty: 'sure',
      classes: 'all',
      citation: {
        law: '《药品管理法》',
        article: '第六十一条第二款',
        quote:
          '疫苗、血液制品、麻醉药品、精神药品、医疗用毒性药品、放射性药品、药品类易制毒化学品等国家实行特殊管理的药品不得在网络上销售',
        fullName:
          '中华人民共和国药品管理法，2019-12-01 施行；药品网络销售禁止清单（第一版），国家药品监督管理局，2022-11',
        trust: 'verified',
      },
      title: { zh: '网络禁售', en: 'Banned online' },
      messages: {
        main: {
          zh: '{name}在网络禁售清单里，不能上架。',
          en: '{name} is on the online ban list and can not be listed.',
        },
        injection: {
          zh: '注射剂除降糖类外都不能网售。核对这个商品的适应症。',
          en: 'Injections other than for diabetes are banned online. Check what this one is for.',
        },
      },
      fix: 'none',
      lists: [
        {
          names: words(`
            疫苗 人血白蛋白 人免疫球蛋白 免疫球蛋白 血液制品 人凝血因子 凝血酶原复合物 破伤风抗毒素 狂犬病疫苗
            吗啡 芬太尼 瑞芬太尼 舒芬太尼 哌替啶 羟考酮 美沙酮 丁丙诺啡 可待因 双氢可待因 氢可酮 阿片 罂粟壳 福尔可定 布桂嗪 二氢埃托啡 可卡因
            地西泮 阿普唑仑 艾司唑仑 氯硝西泮 劳拉西泮 咪达唑仑 唑吡坦 佐匹克隆 右佐匹克隆 扎来普隆 三唑仑 奥沙西泮 硝西泮 氯氮卓 苯巴比妥 司可巴比妥 哌甲酯 莫达非尼 曲马多 氯胺酮 艾司氯胺酮 喷他佐辛 布托啡诺 地佐辛 γ-羟丁酸 安钠咖 苯甲酸钠咖啡因 匹莫林 芬氟拉明 复方地芬诺酯 地芬诺酯 丁螺环酮贴 依他佐辛
            麦角胺 麦角新碱 麻黄素 中药配方颗粒 配方颗粒 医疗机构制剂 医院制剂 院内制剂`),
          except: words('阿扑吗啡 美息伪麻'),
        },
        {
          names: words(
            '砒霜 生马钱子 生川乌 生草乌 生附子 生半夏 雄黄 红粉 轻粉 洋金花 斑蝥 蟾酥 肉毒毒素 亚砷酸 士的宁 洋地黄毒苷',
          ),
          isSingleOnly: true,
        },
        {
          names: words(
            '氨酚伪麻 美扑伪麻 酚麻美敏 氨麻美敏 美敏伪麻 双扑伪麻 氨酚氯汀伪麻 布洛伪麻 扑尔伪麻 氯雷伪麻 复方盐酸伪麻黄碱 伪麻黄碱 麻黄碱 盐酸甲麻黄碱 甲麻黄碱 茶碱麻黄碱 消咳宁 复方茶碱麻黄碱 愈酚伪麻 贝敏伪麻 复方曲马多 氨酚曲马多 氨酚羟考酮 复方甘草片阿片 联邦止咳露 复方磷酸可待因 愈酚待因',
          ),
          isPart: true,
        },
        { names: words('右美沙芬'), isSingleOnly: true },
        {
          names: words(
            '司坦唑醇 美雄酮 诺龙 癸酸诺龙 苯丙酸诺龙 十一酸睾酮 丙酸睾酮 睾酮 达那唑 替勃龙 生长激素 重组人生长激素 促红素 促红细胞生成素 绒促性素 人绒毛膜促性腺激素',
          ),
        },
        {
          names: words(`
            地高辛 丙吡胺 奎尼丁 哌唑嗪 普鲁卡因胺 普罗帕酮 胺碘酮 奎宁 氨茶碱 胆茶碱 异丙肾上腺素
            苯妥英钠 苯妥英 卡马西平 拉莫三嗪 水合氯醛 达比加群酯 达比加群 华法林 替格瑞洛 西洛他唑 扑米酮 碳酸锂 异氟烷 七氟烷 恩氟烷 地氟烷 秋水仙碱
            米非司酮 环丙孕酮 卡前列甲酯 雌二醇 米索前列醇 地诺前列酮`),
          isSingleOnly: true,
        },
        { names: ['复方米非司酮'] },
        {
          names: words(
            '法罗培南 夫西地酸 伏立康唑 利奈唑胺 奈诺沙星 泊沙康唑 头孢地尼 伊曲康唑 左奥硝唑 头孢泊肟酯',
          ),
          isSingleOnly: true,
          isExternalFree: true,
        },
        {
          names: words('注射液 注射用 粉针 冻干粉针 注射剂'),
          isPart: true,
          except: words(
            '兽用 兽药 宠物 胰岛素 利拉鲁肽 度拉糖肽 艾塞那肽 利司那肽 贝那鲁肽 洛塞那肽 司美格鲁肽 替尔泊肽 注射用水 注射器',
          ),
          message: 'injection',
        },
      ],
      examples: {
        bad: [
          { productClass: 'rx', field: 'title', text: '盐酸曲马多片 50mg×10片', marks: '曲马多' },
          { productClass: 'rx', field: 'genericName', text: '米非司酮片', marks: '米非司酮' },
          { productClass: 'rx', field: 'title', text: '注射用头孢曲松钠', marks: '注射用' },
          { productClass: null, field: 'genericName', text: '氨酚伪麻美芬片', marks: '氨酚伪麻' },
        ],
        good: [
          { productClass: 'rx', field: 'title', text: '门冬胰岛素注射液 3ml' },
          { productClass: 'rx', field: 'genericName', text: '夫西地酸乳膏' },
          { productClass: 'otc', field: 'genericName', text: '通宣理肺丸' },
          { productClass: 'otc', field: 'genericName', text: '氨酚咖那敏片' },
        ],
      },
    },
    {
      id: 'RX-12',
      kind: 'check',
      check: 'title-spec',
      group: 'information',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: {
        ...ONLINE_SALE,
        article: '第十三条第一款',
        quote: '展示的药品相关信息应当真实、准确、合法',
        trust: 'verified',
      },
      title: { zh: '规格与标题不同', en: 'Title against specification' },
      short: { zh: '规格与标题不同：{spec}、{title}', en: 'Specification {spec}, title {title}' },
      messages: {
        main: {
          zh: '标题写 {title}，规格写 {spec}。改成一致。',
          en: 'Title says {title}, specification {spec}. Make them agree.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: { title: '复方氨酚烷胺胶囊 12粒', spec: '10粒/盒' },
            field: 'spec',
            marks: '10粒/盒',
          },
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片 75mg×7片', spec: '0.15g*7片' },
            field: 'spec',
            marks: '0.15g*7片',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: { title: '布洛芬缓释胶囊 300mg×20粒', spec: '0.3g*20粒/盒' },
          },
          { productClass: 'otc', fields: { title: '感冒灵颗粒 3盒装', spec: '10g*9袋' } },
        ],
      },
    },
  ],
};
