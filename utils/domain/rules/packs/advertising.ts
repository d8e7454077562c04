// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { AD_LAW } from './laws.ts';
import { words } from './words.ts';

/** Who counted, when and where: what a ranking of sales must name (广告法第十一条; 指南第六条第（六）项). */
const SOURCE = words(
  '数据来源 来源: 统计时间 统计周期 统计范围 统计区间 欧睿 尼尔森 中康 米内网 沙利文 艾媒 凯度 据统计 市场监测 报告编号 榜单来源',
);
const RANKED = words(
  '销量第一 销售第一 销售额第一 销量领先 销售额领先 排名第一 全国第一 全网第一 市场占有率第一 市占率第一 销冠 销售冠军 销量冠军 品类冠军 全网销冠 销量榜首',
);

/** Rules of the advertising law that hold for every product. */
export const advertising: Pack = {
  id: 'advertising',
  version: '2026.11.1',
  rules: [
    {
      id: 'AD-01',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第九条第（三）项',
        quote: '使用“国家级”、“最高级”、“最佳”等用语',
      },
      title: { zh: '绝对化用语', en: 'Absolute term' },
      messages: {
        main: {
          zh: '“{text}”是绝对化用语，{field}里不能写。换成能证明的事实，或者删去。',
          en: '"{text}" is an absolute term and may not stand in the {field}. State a provable fact, or delete it.',
        },
        proof: {
          zh: '“{text}”有证明才能写。附上证明，或者删去。',
          en: '"{text}" needs proof. Attach it or delete.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(`
            国家级 世界级 国际级 宇宙级 全球级 最高级 最佳 最优 最优秀 最优质 最好 最强 最先进 最有效 最安全 最快速 最高端 最高档 最高品质 最顶级 最顶尖 最权威 最专业 最值得 最放心 最可靠 最受欢迎 最畅销 最热销 最火 最牛 最纯 最纯正 最纯净 最天然 最健康 最温和 最科学 最完美 最完善 最理想 最满意 最适合 最省 最实惠 最划算 最正宗 最正品 最舒适 最舒服 最细腻 最舒缓 最具 最大品牌 最大厂家 最新科技 最新技术 最新科研 最尖端 最时尚 最流行 最美 最香 最营养 最全面 最彻底 最棒 最佳选择 最佳产品 最佳伴侣 最佳搭档 最佳品质 最佳疗效 最好用 最好的 最好喝 最好吃 最高效 最高水平 最高标准 最高疗效 最高含量 最大疗效 最大规模 最快见效 最快起效 最高性价比 最多人 最贴心 最信赖 最具影响力 最具竞争力 最具价值
            顶级 顶尖 顶配 顶端品质 极品 极佳 绝佳 极致 至尊 巅峰 登峰造极 绝无仅有 史无前例 前所未有 前无古人 举世无双 独一无二 无与伦比 无可比拟 无可匹敌 无敌 完美无缺 万无一失 世上最 全球最 世界最 中国最 行业最 同类最 市面最 业内最
            第一品牌 世界第一 全球第一 行业第一 中国第一 亚洲第一 国内第一 天下第一 品质第一 质量第一品牌 口碑第一 人气第一 好评第一 第一名 第一位 第一选择 no.1 no1 top1 top.1 冠军品牌 领导品牌 领导者 领军品牌 领军者 行业领军 行业标杆 行业龙头 龙头品牌 王牌产品 王牌 之王 皇者 之最 神药 奇药 灵药 万能 殿堂级 大师级 教科书级 天花板 天花板级 遥遥领先 世界领先 国际领先 全球领先 国内领先 行业领先 全国领先 领先世界 领先国际 国际先进 世界先进 国内先进水平 国际先进水平 世界一流 国际一流 一流品质 一流水平 超一流 空前 绝版 绝对领先 独步天下`),
        },
        { words: RANKED, unless: [{ words: SOURCE, within: 'text' }] },
        {
          words: RANKED,
          needs: { words: SOURCE, within: 'text' },
          level: 'warning',
          needsProof: true,
          message: 'proof',
        },
        {
          // 鼻炎药中的战斗机, 止痛界的扛把子, 业界公认的标杆.
          pattern:
            '[一-龥]{0,5}(?:中|界|圈)的?(?:战斗机|扛把子|爱马仕|劳斯莱斯|法拉利|茅台|天花板|王者|鼻祖|大佬|标杆|顶流|一哥|一姐|老大|霸主|泰斗|翘楚|佼佼者|传奇|神话)',
          anchors: words(
            '战斗机 扛把子 爱马仕 劳斯莱斯 法拉利 茅台 天花板 王者 鼻祖 大佬 标杆 顶流 一哥 一姐 老大 霸主 泰斗 翘楚 佼佼者 传奇 神话',
          ),
        },
        {
          sequence: [
            words('公认 业界公认 行业公认 举世公认 全球公认 大家公认 圈内公认'),
            words('标杆 首选 良药 好药 王 品牌 标准 经典 好用 有效 好 老大 代表 典范'),
          ],
          gap: 5,
          within: 'clause',
        },
        {
          pattern: '最(?:[一-龥]{1,2}的|[佳优强牛火棒纯美])',
          anchors: ['最'],
          unless: [
            {
              words: words(
                '最近的 最后的 最初的 最终的 最多的 最少的 最早的 最小的 最大的剂量 最常见的 最常用的 最主要的 最严重的 最普通的 最普遍的 最重要的 最关键的 最简单的 最基本的 最基础的 最敏感的 最需要的 最外层的',
              ),
              within: 'clause',
            },
          ],
        },
        {
          words: words(
            '第一 唯一 独家 首家 首创 首选 首款 首个 独创 领先 全网首发 全球首发 全国首家 独有 金牌 冠军 尖端科技 尖端技术 填补空白 填补国内空白 填补国际空白 王牌 驰名 百年不遇 开创者 引领者 缔造者 奠基者 先驱者 国宝级 国货之光 老字号第一',
          ),
          level: 'warning',
          needsProof: true,
          message: 'proof',
        },
      ],
      except: words(
        '第一三共制药 首选治疗 首选用药 首选的治疗 首创者 首创于 领先科技有限公司 驰名商标 冠军杯 金牌蛋白 最高血压 最低血压 最大直径 最大流量 最大功率 最大压力 最大载重 最大承重 最高转速 最高工作温度 最低工作温度 最大风量 最大射程 最大测量 最高测量 最大浓度 最大可 最高可 最低可 最大误差 最大尺寸 最大音量 最大输出 最低消费 超级市场 第一道 第一支',
      ),
      exceptPatterns: [
        '最[高低大多少长短小](?:日|每日|单次|单日|一次|允许|使用|工作|储存|贮存|推荐|安全|耐受|血药|给药|服用)?(?:剂量|用量|量|浓度|温度|不超过|不得|限度|值|频率|功率|电压|血压|心率|体重|身高|年龄)',
        '最[高低大多少长短](?:可达|可|达|为)?\\d',
        '(?:我们|本店|本公司|我司|企业|公司).{0,6}(?:追求|目标|理念|宗旨|使命|愿景|希望|努力|力争|致力).{0,20}',
        '(?:追求|力求|力争|争做|努力做|目标是|立志|致力于).{0,12}',
        '第一(?:锅|炉|单|碗|盘|勺|箱|桶|茬|头|拨|波|回|茶|筷|瓶|盒|袋|包|罐|档|级|层|阶|道|支|组|项|部|册|篇|集|轮|排|格|键|期|步|次|批|代|天|日|周|章|条|款|类|页|行|段|线|管|套|张|件|份|样|眼|课|遍|顿|餐|胎|人称)',
        '独家(?:授权|代理|冠名|品种|协议|经销|总代|合作|赞助|报道).{0,4}',
        '[神奇名圣灵]药(?:业|厂|房|都|谷)',
        '最好(?:不|别|在|先|能|于|选|去|由|避|饭|餐|每|早|晚|空腹|睡前|同时|配|连|咨询|停|分|以|将|把|使|采|遵|经|从|到|是|让|及时|持续)',
        '(?:服用|食用|饮用|服|空腹|饭[前后]|餐[前后]|睡前|冲泡).{0,6}(?:效果)?最[佳好]',
        '最好用(?:温|热|凉|冷|开水|清水|专用|棉|手|吸管|量)',
        '.{0,24}(?:是|为|作为)(?:我们|本店|公司|企业)?.{0,6}(?:目标|追求|宗旨|愿望|心愿|理念|使命|初心)',
        '[省市县区]级.{0,4}第一批',
        '(?:抑制|抑菌|兴奋|松弛|拮抗|活性|亲和力|敏感性|毒性).{0,4}最[强高大弱敏]',
        '(?:最高|最低)人民(?:法院|检察院)',
        '以(?:最.{1,6}为(?:目标|追求|宗旨)|.{1,10}为最高(?:标准|准则|宗旨))',
        '(?:以|用)最.{1,4}的(?:态度|服务|热情|心)',
        '.{0,8}(?:服务|态度|售后).{0,2}第一',
        '第一(?:制药|药业|生物|中药|医药|生化|人民|附属|医院|医科|军医).{0,8}',
        '(?:本店|我店|本品牌|本系列|同系列|上一代|自家|旧款).{0,10}最.{0,4}',
        '[一-龥]{2,4}第一(?:制药|药业|生物|中药)',
      ],
      examples: {
        bad: [
          { productClass: 'otc', field: 'title', text: '全国最好的润喉糖浆', marks: '最好' },
          {
            productClass: 'food',
            field: 'description',
            text: '选用国家级原料，口感一流',
            marks: '国家级',
          },
          { productClass: 'general', field: 'title', text: '独家配方护手霜礼盒', marks: '独家' },
          { productClass: 'device', field: 'title', text: '血压计销量第一', marks: '销量第一' },
        ],
        good: [
          {
            productClass: 'otc',
            field: 'description',
            text: '最佳服用时间为饭后半小时，每日最多3次。',
          },
          { productClass: 'general', field: 'description', text: '收到后请第一时间检查外包装。' },
          { productClass: 'device', field: 'description', text: '最大功率45W，最高工作温度40℃。' },
          { productClass: 'otc', field: 'leaflet', text: '本品为治疗感冒的最佳选择' },
        ],
      },
    },
    {
      id: 'AD-02',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第九条第（二）项',
        quote: '使用或者变相使用国家机关、国家机关工作人员的名义或者形象',
      },
      title: { zh: '国家机关名义', en: 'In the name of the state' },
      messages: {
        main: {
          zh: '“{text}”用了国家机关的名义，{field}里不能写。删去。',
          en: '"{text}" uses the name of a state body and may not stand in the {field}. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '特供 专供军队 军队特供 部队特供 部队专供 军工品质 军工级 人民大会堂 国宴用酒 国宴指定 国宴专供 中南海 国家领导人 国务院推荐 国家免检 政府推荐 机关特供 内部特供 国家推荐',
          ),
        },
        {
          sequence: [
            words(
              '国家药监局 国家食品药品监督管理局 国家药品监督管理局 市场监管总局 药监局 卫生部 卫健委 国家机关 政府 国务院 中央 国家部委 国家 部队 军队',
            ),
            words(
              '推荐 推荐用药 推荐使用 推荐产品 推荐品牌 指定 指定用药 指定产品 指定品牌 认证 认可 特供 专供 力荐 联合推荐 重点推荐 表彰 背书 点名表扬',
            ),
          ],
          gap: 3,
        },
      ],
      except: words('国家认证认可 国家3c认证 国家强制性产品认证 国家指定检验 国家标准认证'),
      exceptPatterns: [
        '国家.{0,8}(?:检测|检验|认证)(?:中心|机构|报告|证书)',
        '国家.{0,6}药典.{0,6}',
      ],
      examples: {
        bad: [
          {
            productClass: 'otc',
            field: 'description',
            text: '国家药监局推荐用药',
            marks: '国家药监局推荐',
          },
          { productClass: 'food', field: 'title', text: '部队特供压缩饼干', marks: '部队特供' },
        ],
        good: [
          { productClass: 'otc', field: 'description', text: '批准文号可在国家药监局网站查询。' },
          { productClass: 'general', field: 'description', text: '已通过国家3C认证。' },
        ],
      },
    },
    {
      id: 'AD-04',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第十一条第二款',
        quote: '使用数据、统计资料、调查结果、文摘、引用语等引证内容的，应当真实、准确，并表明出处',
      },
      title: { zh: '引证没有出处', en: 'Claim without source' },
      messages: {
        main: {
          zh: '“{text}”没有写出处。补上来源和条件，或者删去。',
          en: '"{text}" names no source. Add source and conditions, or delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          sequence: [
            words(
              '研究 临床 临床研究 科学 大数据 调查 数据 权威 现代医学 现代药理 医学 药理研究 国外研究 科学研究',
            ),
            words('证明 证实 表明 显示 验证 发现 认证'),
          ],
          gap: 4,
          unless: [
            {
              words: words('药理 药效学 毒理 动物 小鼠 大鼠 家兔 豚鼠 犬 体外 实验室'),
              within: 'sentence',
            },
          ],
        },
        {
          sequence: [
            words('实验 试验 临床试验 药理研究 实验室'),
            words('证明 证实 表明 显示 验证'),
          ],
          gap: 4,
          classes: ['health-food', 'food', 'cosmetic', 'disinfectant', 'general', 'fsmp'],
        },
        { sequence: [words('提升 提高 增加 减少 降低 改善 增长 吸收率 紧致'), ['#share']], gap: 4 },
        { sequence: [['#share'], words('用户 消费者 顾客 的人 女性 妈妈 家庭 好评 满意')], gap: 4 },
      ],
      unless: [
        {
          words: words(
            '数据来源 来源: 报告编号 报告号 检测报告 期刊 出处 参考文献 doi issn 统计局 》20 年第',
          ),
          within: 'text',
        },
      ],
      notUnder: words('临床试验 药理毒理 药代动力学 药理作用'),
      examples: {
        bad: [
          {
            productClass: 'food',
            field: 'description',
            text: '研究证明吸收更好',
            marks: '研究证明',
          },
          {
            productClass: 'cosmetic',
            field: 'description',
            text: '使用四周紧致提升200%',
            marks: '提升200%',
          },
        ],
        good: [
          {
            productClass: 'food',
            field: 'description',
            text: '检测数据显示蛋白质含量20%，报告编号A123。',
          },
          { productClass: 'otc', field: 'leaflet', text: '临床研究表明本品可缓解症状。' },
        ],
      },
    },
    {
      id: 'AD-05',
      kind: 'wording',
      group: 'claim',
      level: 'warning',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy'],
      citation: {
        ...AD_LAW,
        article: '第十二条第一款',
        quote: '广告中涉及专利产品或者专利方法的，应当标明专利号和专利种类',
      },
      title: { zh: '专利没有写明', en: 'Patent not identified' },
      messages: {
        main: {
          zh: '“{text}”没有写专利号和专利种类。补上，或者删去。',
          en: '"{text}" lacks patent number and kind. Add both, or delete it.',
        },
        pending: {
          zh: '“{text}”还不是专利，不能写进宣传。删去。',
          en: '"{text}" is no patent yet and may not be advertised. Delete it.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '国家专利 发明专利 专利配方 专利技术 专利产品 专利成分 专利工艺 专利菌株 专利认证 多项专利 独家专利 实用新型专利 外观专利 荣获专利 获得专利 专利加持 专利认可 双专利 专利缓释 专利包埋',
          ),
          message: 'main',
        },
        {
          words: words(
            '专利申请中 申请专利 专利申请号 已申请专利 专利审批中 专利公示中 正在申请专利 申请国家专利',
          ),
          message: 'pending',
        },
      ],
      unless: [{ words: words('zl20 zl1 zl9 zl0 专利号 zl2'), within: 'text' }],
      examples: {
        bad: [
          { productClass: 'device', field: 'title', text: '国家专利设计颈托', marks: '国家专利' },
          {
            productClass: 'food',
            field: 'description',
            text: '采用发明专利工艺制成',
            marks: '发明专利',
          },
          {
            productClass: 'cosmetic',
            field: 'title',
            text: '专利申请中 舒缓喷雾',
            marks: '专利申请中',
          },
        ],
        good: [
          { productClass: 'device', field: 'description', text: '发明专利 ZL202010123456.7' },
          {
            productClass: 'general',
            field: 'description',
            text: '外观专利，专利号：ZL202130123456.7',
          },
        ],
      },
    },
    {
      id: 'AD-06',
      kind: 'wording',
      group: 'claim',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      surfaces: ['title', 'copy', 'message'],
      citation: {
        ...AD_LAW,
        article: '第十三条',
        quote: '广告不得贬低其他生产经营者的商品或者服务',
      },
      title: { zh: '贬低同行', en: 'Disparaging others' },
      messages: {
        main: {
          zh: '“{text}”贬低了别家，不能写。只写自己的商品。',
          en: '"{text}" disparages others and may not be said. Speak of your own product only.',
        },
      },
      fix: 'delete',
      match: [
        {
          words: words(
            '吊打同行 秒杀同行 吊打 完爆 秒杀同类 别家都是假货 别家卖的都是 别家都是 其他家都是假 别人家都是假 市面上都是假 同行都是 甩同类 碾压同类 碾压 打败同类',
          ),
        },
        {
          sequence: [
            words('别家 其他店 其它店 别的店 同行 其他家 隔壁店'),
            words('假货 贴牌 骗子 骗人 劣质 没效果 不正规 垃圾 冒牌'),
          ],
          gap: 8,
        },
      ],
      examples: {
        bad: [
          {
            productClass: 'general',
            field: 'description',
            text: '性能吊打同行',
            marks: '吊打同行',
          },
          { field: 'message', text: '别家卖的都是贴牌货，不要去买', marks: '别家卖的都是' },
        ],
        good: [
          {
            productClass: 'general',
            field: 'description',
            text: '认准批准文号和生产企业，谨防假冒。',
          },
          { field: 'message', text: '别家的价格我们不太清楚，本店价格以页面为准。' },
        ],
      },
    },
  ],
};
