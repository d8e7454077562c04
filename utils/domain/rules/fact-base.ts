// Longer than 300 lines: one table of every duty of the fact base, generated pages are made from it.
import type { Sentence } from '../language/translate.ts';

/** One duty of the fact base (sections A to K). Rules of the packs with its id, or its id and a letter, guard it. */
export type Duty = {
  id: string;
  title: Sentence;
  /** Rules with another id that guard it too. */
  also?: readonly string[];
  /** What no page, order or message shows; all of the duty where no rule guards it. */
  limit?: Sentence;
  /** What a shop's manager looks at instead. */
  shop?: Sentence & { when: 'once' | 'monthly' | 'campaign' };
};

/** Sections of the fact base, by the beginning of the id. */
export const DUTY_SECTIONS: readonly { prefixes: readonly string[]; title: Sentence }[] = [
  { prefixes: ['RX'], title: { zh: '处方药', en: 'Prescription drugs' } },
  { prefixes: ['INFO'], title: { zh: '药品信息', en: 'Drug facts' } },
  { prefixes: ['AD'], title: { zh: '广告通则', en: 'Advertising in general' } },
  {
    prefixes: ['MED'],
    title: {
      zh: '药品、器械、保健食品、特医食品的宣传',
      en: 'Claims for drugs, devices, health and medical-purpose food',
    },
  },
  { prefixes: ['DEV'], title: { zh: '医疗器械', en: 'Medical devices' } },
  { prefixes: ['HF'], title: { zh: '保健食品', en: 'Health food' } },
  { prefixes: ['FS'], title: { zh: '特医食品', en: 'Medical-purpose food' } },
  { prefixes: ['FD'], title: { zh: '普通食品', en: 'Food' } },
  { prefixes: ['CO', 'DS'], title: { zh: '化妆品、消毒产品', en: 'Cosmetics and disinfectants' } },
  { prefixes: ['PR'], title: { zh: '价格与促销', en: 'Price and promotion' } },
  { prefixes: ['CS'], title: { zh: '客服回复', en: 'Replies to buyers' } },
];

/** Every duty, in the order of the sections. Not sent to pages. */
export const FACT_BASE: readonly Duty[] = [
  {
    id: 'RX-01',
    title: { zh: '处方药页要有风险警示语', en: 'Prescription page carries the warning sentence' },
    limit: {
      zh: '警示语若只在图片里，页面文字看不到',
      en: 'A sentence that stands only in an image cannot be read',
    },
    shop: {
      when: 'monthly',
      zh: '处方药商品页首屏看得到“处方药须凭处方在药师指导下购买和使用”，不是只在折叠的图片里',
      en: 'The warning sentence is visible on the first screen of every prescription drug, not only in a folded image',
    },
  },
  {
    id: 'RX-02',
    title: {
      zh: '标明处方药或非处方药，不混在一个链接里',
      en: 'Mark prescription or non-prescription; never both in one link',
    },
    limit: { zh: '图片上的标识和组合链接要人看', en: 'Marks in images and bundles need a person' },
    shop: {
      when: 'monthly',
      zh: '没有把处方药和非处方药放进同一个链接或组合',
      en: 'No link or bundle mixes prescription and non-prescription drugs',
    },
  },
  {
    id: 'RX-03',
    title: {
      zh: '首页不公开展示处方药包装和标签',
      en: 'No prescription pack or label on home pages',
    },
    limit: {
      zh: '商品编辑页看不到图片内容，也看不到图片会出现在哪个首页模块',
      en: 'An editor does not show what is in an image, nor in which home module it will appear',
    },
    shop: {
      when: 'monthly',
      zh: '店铺首页、轮播和专区里没有处方药的药盒图、标签图；处方药首图用平台遮罩图',
      en: "No prescription pack or label in home page, carousel or sections; first images use the platform's mask",
    },
  },
  {
    id: 'RX-04',
    title: {
      zh: '审方前不展示说明书、适应症、用法用量',
      en: 'No leaflet, indication or dosage before the prescription is reviewed',
    },
    limit: { zh: '图片里的说明书要人看', en: 'A leaflet inside an image needs a person' },
    shop: {
      when: 'monthly',
      zh: '处方药主图、详情图里没有说明书照片、功能主治和用法用量',
      en: 'No leaflet photo, indication or dosage in the images of prescription drugs',
    },
  },
  {
    id: 'RX-05',
    title: {
      zh: '不在互联网上给处方药打广告',
      en: 'No internet advertising of prescription drugs',
    },
    limit: {
      zh: '直播、短视频和投放素材不在编辑页上',
      en: 'Live shows, clips and paid creatives are not on the editor page',
    },
    shop: {
      when: 'campaign',
      zh: '直播、短视频、投放素材和优惠券名称里没有处方药',
      en: 'No prescription drug in live shows, clips, paid creatives or coupon names',
    },
  },
  {
    id: 'RX-06',
    title: { zh: '不赠送处方药和甲类非处方药', en: 'No prescription or class A drug as a gift' },
    limit: {
      zh: '活动后台设置的赠品不在商品页上',
      en: 'Gifts set in the promotion back-end are not on the product page',
    },
    shop: {
      when: 'campaign',
      zh: '满赠、换购、套餐的赠品清单里没有处方药和甲类非处方药',
      en: 'No prescription or class A drug in any gift, swap or bundle list',
    },
  },
  {
    id: 'RX-07',
    title: { zh: '网络禁售药品', en: 'Drugs that may not be sold online' },
    limit: {
      zh: '麻精目录和兴奋剂目录会变，成份要对照实物',
      en: 'The controlled-drug and doping lists change; ingredients are on the pack',
    },
    shop: {
      when: 'monthly',
      zh: '按最新目录核对麻醉、精神、兴奋剂品种和含麻黄碱类复方制剂，没有上架',
      en: 'Held against the newest lists: no narcotic, psychotropic, doping substance or ephedrine compound on sale',
    },
  },
  {
    id: 'RX-08',
    title: {
      zh: '不免处方、不代开方、不先药后方',
      en: 'No sale without prescription, no prescriptions on request',
    },
  },
  {
    id: 'RX-09',
    title: { zh: '销售前告知风险并由顾客确认', en: 'Risk told and confirmed before the sale' },
    limit: {
      zh: '下单流程在平台上，商品页和聊天里看不到',
      en: "The order flow is the platform's; neither product page nor chat shows it",
    },
    shop: {
      when: 'once',
      zh: '自己下一单处方药：付款前有风险提示，勾选框默认不勾',
      en: 'Order one prescription drug yourself: risk is shown before payment, and the box is not ticked beforehand',
    },
  },
  {
    id: 'RX-10',
    title: { zh: '公示经营资质', en: 'Licences shown in the shop' },
    limit: {
      zh: '资质页在店铺装修里，插件不读',
      en: "The licence page belongs to the shop's decoration, which is not read",
    },
    shop: {
      when: 'monthly',
      zh: '资质页有营业执照、药品经营许可证、药师信息；变更后十个工作日内换好',
      en: 'The licence page shows business licence, drug licence and pharmacist, renewed within ten working days of a change',
    },
  },
  {
    id: 'RX-11',
    title: { zh: '保存处方和药学服务记录', en: 'Prescriptions and pharmacist records kept' },
    limit: { zh: '是保存制度，页面上没有', en: 'A duty to keep records, not a text' },
    shop: {
      when: 'once',
      zh: '处方和药师咨询记录保存不少于五年，且不少于药品有效期满后一年',
      en: "Prescriptions and pharmacist records are kept five years and at least one year past the drug's expiry",
    },
  },
  {
    id: 'RX-12',
    title: {
      zh: '展示的信息真实、准确、前后一致',
      en: 'Facts shown are true and agree with each other',
    },
    limit: {
      zh: '和官方数据逐项核对要查询官网',
      en: 'Comparing with the register needs the register',
    },
    shop: {
      when: 'monthly',
      zh: '抽查十个商品：名称、规格、厂家、批准文号与药盒和官网一致',
      en: 'Ten products checked against pack and register: name, strength, maker, approval number',
    },
  },
  {
    id: 'INFO-01',
    title: { zh: '非处方药必备信息齐全', en: 'Non-prescription drug states all required facts' },
    limit: {
      zh: '说明书只有图片时，要人看图片是否清楚',
      en: 'Where the leaflet is only an image, a person must see whether it is legible',
    },
    shop: {
      when: 'monthly',
      zh: '只用图片放说明书的商品，图片清楚、完整、是最新版',
      en: 'Where the leaflet is an image it is legible, whole and the current edition',
    },
  },
  {
    id: 'INFO-02',
    title: {
      zh: '批准文号格式与品类相符',
      en: 'Approval number well formed and of the right class',
    },
    limit: { zh: '格式对不等于真的有这个号', en: 'A well-formed number may still not exist' },
    shop: {
      when: 'monthly',
      zh: '新上架商品的文号在国家药监局网站查得到，名称和厂家对得上',
      en: "Numbers of new products are found on the regulator's site with the same name and maker",
    },
  },
  {
    id: 'INFO-03',
    title: { zh: '不超出说明书的适应症', en: "Nothing beyond the leaflet's indication" },
    limit: {
      zh: '要和本品说明书逐条比较；页面没有说明书时比不了',
      en: "Needs the product's own leaflet to compare with; without it there is nothing to hold against",
    },
    shop: {
      when: 'monthly',
      zh: '抽查卖点和详情里的病名、症状，说明书里都有',
      en: 'Diseases and symptoms named in selling copy all stand in the leaflet',
    },
  },
  {
    id: 'INFO-04',
    title: { zh: '标题有通用名', en: 'Generic name in the title' },
    limit: { zh: '包装字号要看设计稿', en: 'Sizes on the pack are in the artwork' },
    shop: {
      when: 'once',
      zh: '包装和图片里通用名比商品名、商标显著',
      en: 'On pack and images the generic name is more prominent than trade name and brand',
    },
  },
  {
    id: 'INFO-05',
    title: {
      zh: '用法用量和人群不与说明书矛盾',
      en: 'Dose and people do not contradict the leaflet',
    },
    limit: {
      zh: '没有说明书文字时，剂量只能由药师判断',
      en: "Without the leaflet's words only a pharmacist can judge a dose",
    },
    shop: {
      when: 'monthly',
      zh: '药师抽查详情和快捷回复里的用量、人群，与说明书一致',
      en: 'A pharmacist checks doses and people in details and quick replies against the leaflet',
    },
  },
  {
    id: 'INFO-06',
    title: { zh: '不售过期品，近效期要说明', en: 'Nothing expired; short dates disclosed' },
    limit: {
      zh: '批次和实际效期在仓库，不在商品页',
      en: 'Lots and their dates are in the warehouse, not on the page',
    },
    shop: {
      when: 'monthly',
      zh: '盘点效期：过期的下架，近效期的在商品页写明',
      en: 'Stock dates checked: expired goods withdrawn, short-dated ones say so on their page',
    },
  },
  { id: 'INFO-07', title: { zh: '非药品不借药品做宣传', en: 'Non-drugs do not speak of drugs' } },
  { id: 'INFO-08', title: { zh: '中药材、饮片标产地', en: 'Herbs state their origin' } },
  {
    id: 'AD-01',
    title: { zh: '不用“国家级、最佳”一类绝对化用语', en: 'No "national, best" absolutes' },
    limit: { zh: '图片里的字插件看不到', en: 'Words in images are not read' },
    shop: {
      when: 'campaign',
      zh: '主图、海报、直播背景里没有绝对化用语',
      en: 'No absolutes in main images, posters or live backgrounds',
    },
  },
  {
    id: 'AD-02',
    title: {
      zh: '不借国家机关、军队名义，不用国旗国徽',
      en: 'No state organs, army, flag or emblem',
    },
    limit: { zh: '旗帜和徽章是图像', en: 'Flags and emblems are pictures' },
    shop: {
      when: 'campaign',
      zh: '图片和视频里没有国旗、国徽、机关和军队标志',
      en: 'No flag, emblem or sign of state or army in images and videos',
    },
  },
  {
    id: 'AD-03',
    title: { zh: '不迷信、不低俗、不恐吓', en: 'No superstition, vulgarity or terror' },
    limit: { zh: '画面和暗示要人判断', en: 'Pictures and innuendo need a person' },
    shop: {
      when: 'campaign',
      zh: '图片、视频没有低俗暗示和恐怖画面',
      en: 'No vulgar hints or frightening pictures',
    },
  },
  {
    id: 'AD-04',
    title: { zh: '引用数据要有出处', en: 'Quoted data names its source' },
    limit: {
      zh: '出处是真是假，要看原件',
      en: 'Whether a source exists must be seen in the original',
    },
    shop: {
      when: 'campaign',
      zh: '引用的报告、数据手上有原件，条件和日期写全',
      en: 'Quoted reports are at hand, with their conditions and dates stated',
    },
  },
  {
    id: 'AD-05',
    title: { zh: '涉及专利要写专利号和种类', en: 'Patents give number and kind' },
    limit: { zh: '专利是否有效要查询', en: 'Whether a patent is in force must be looked up' },
    shop: {
      when: 'once',
      zh: '页面上的专利在有效期内，权利人是本品企业',
      en: 'Patents shown are in force and belong to the maker',
    },
  },
  { id: 'AD-06', title: { zh: '不贬低他人', en: 'Nobody else is run down' } },
  {
    id: 'AD-07',
    title: { zh: '软文、测评要标“广告”', en: 'Advertorials marked as advertising' },
    limit: { zh: '种草和测评在别的内容平台', en: 'Reviews and stories are on other platforms' },
    shop: {
      when: 'campaign',
      zh: '投放的测评、分享、软文显著标明“广告”',
      en: 'Paid reviews, stories and articles are clearly marked "广告"',
    },
  },
  {
    id: 'AD-08',
    title: {
      zh: '不向未成年人做广告，不用儿童代言',
      en: 'No advertising to minors, no child endorsers',
    },
    limit: {
      zh: '画面里的人和投放对象，页面文字看不出来',
      en: 'Who is pictured and who is addressed cannot be read from text',
    },
    shop: {
      when: 'campaign',
      zh: '没有不满十周岁的儿童代言；没有投放到未成年人媒体',
      en: 'No endorser under ten; nothing placed in media for minors',
    },
  },
  {
    id: 'AD-09',
    title: {
      zh: '赠品写明品种、规格、数量、期限、方式',
      en: 'Gifts state kind, size, number, period and manner',
    },
    also: ['PR-03'],
    limit: {
      zh: '活动后台的设置不在商品页上',
      en: 'Settings of the promotion back-end are not on the page',
    },
    shop: {
      when: 'campaign',
      zh: '每个赠品写明品名、规格、数量、期限和领取方式',
      en: 'Every gift states name, size, number, period and manner',
    },
  },
  {
    id: 'AD-10',
    title: { zh: '不以健康知识变相做广告', en: 'No advertising dressed as health advice' },
    limit: {
      zh: '科普内容和直播不在商品页上',
      en: 'Health articles and live shows are not on the product page',
    },
    shop: {
      when: 'campaign',
      zh: '科普文章和直播里没有商品链接、店铺名、二维码',
      en: 'No product link, shop name or code in health articles and lessons',
    },
  },
  {
    id: 'AD-11',
    title: {
      zh: '不虚构疗效、销量、荣誉、评价',
      en: 'No invented effects, sales, honours or reviews',
    },
    limit: { zh: '真假要看证据', en: 'True or false needs the evidence' },
    shop: {
      when: 'monthly',
      zh: '页面上的销量、荣誉、评价都有依据，没有刷单和假评',
      en: 'Sales, honours and reviews shown have evidence; nothing is brushed',
    },
  },
  {
    id: 'AD-12',
    title: { zh: '不用 AI 冒充专家', en: 'No artificial experts' },
    limit: {
      zh: '图像和声音是否合成，文字看不出来',
      en: 'Text does not tell whether a face or voice is synthetic',
    },
    shop: {
      when: 'campaign',
      zh: '没有 AI 生成的医生、专家；合成内容已显著标识',
      en: 'No generated doctors or experts; synthetic content is labelled',
    },
  },
  {
    id: 'MED-01',
    title: { zh: '不断言、不保证功效和安全', en: 'No assertion or guarantee of effect or safety' },
  },
  { id: 'MED-02', title: { zh: '不写治愈率、有效率', en: 'No cure rates' } },
  {
    id: 'MED-03',
    title: { zh: '不与其他药品、器械比较', en: 'No comparison with other drugs or devices' },
  },
  {
    id: 'MED-04',
    title: { zh: '不用代言人、专家、患者证明', en: 'No endorsers, experts or patients' },
    limit: { zh: '图片、视频里的人要人看', en: 'People in images and videos need a person' },
    shop: {
      when: 'campaign',
      zh: '图片和直播里没有明星、医生、患者作证明',
      en: 'No celebrity, doctor or patient as proof in images and live shows',
    },
  },
  {
    id: 'MED-05',
    title: { zh: '不说“安全”“无毒副作用”', en: 'No "safe", no "free of side effects"' },
  },
  {
    id: 'MED-06',
    title: { zh: '不诱导：热销、抢购、试用、必备', en: 'No urging: hot, rush, trial, must-have' },
  },
  {
    id: 'MED-07',
    title: { zh: '不做综合性评价：评比、推荐、获奖', en: 'No rankings, recommendations or awards' },
  },
  {
    id: 'MED-08',
    title: {
      zh: '不承诺无效退款、保险、签约治疗',
      en: 'No refund for lack of effect, insurance or contract',
    },
  },
  { id: 'MED-09', title: { zh: '不制造恐慌', en: 'No fear' } },
  {
    id: 'MED-10',
    title: { zh: '不说包治百病、人人适用', en: 'No cure-all, nothing "for everybody"' },
  },
  {
    id: 'MED-11',
    title: { zh: '不写医疗机构、义诊、咨询热线', en: 'No hospitals, free clinics or hotlines' },
    also: ['MED-04'],
  },
  { id: 'MED-12', title: { zh: '不借军队名义', en: 'No army names' }, also: ['AD-02', 'MED-04'] },
  {
    id: 'MED-13',
    title: { zh: '不怂恿任意、过量使用', en: 'No urging to use freely or too much' },
  },
  {
    id: 'MED-14',
    title: { zh: '广告批准文号有效', en: 'Advertising approval number in force' },
    limit: { zh: '投放素材不在商品页上', en: 'Paid creatives are not on the product page' },
    shop: {
      when: 'campaign',
      zh: '每个投放素材有广告批准文号，没有过期，内容与审查的一致',
      en: 'Every paid creative has an approval number in force and is as it was approved',
    },
  },
  {
    id: 'MED-15',
    title: { zh: '非处方药广告要有忠告语', en: 'Advice sentence in non-prescription advertising' },
    limit: {
      zh: '商品页不一定是广告；投放素材看不到',
      en: 'A product page need not be an advertisement; creatives are not seen',
    },
    shop: {
      when: 'campaign',
      zh: '非处方药素材有“请按药品说明书或者在药师指导下购买和使用”和 OTC 标识',
      en: 'Creatives carry the advice sentence and the OTC mark',
    },
  },
  {
    id: 'MED-16',
    title: { zh: '商品页不用专业刊物用语', en: 'No professional-journal sentence on a shop page' },
  },
  {
    id: 'MED-17',
    title: {
      zh: '药品广告标明禁忌和不良反应',
      en: 'Contraindications and reactions in drug advertising',
    },
    limit: { zh: '投放素材看不到', en: 'Creatives are not seen' },
    shop: {
      when: 'campaign',
      zh: '药品素材显著写明禁忌、不良反应',
      en: 'Drug creatives state contraindications and adverse reactions plainly',
    },
  },
  {
    id: 'MED-18',
    title: { zh: '医疗器械广告要有忠告语', en: 'Advice sentence in device advertising' },
    limit: {
      zh: '商品页不一定是广告；投放素材看不到',
      en: 'A product page need not be an advertisement; creatives are not seen',
    },
    shop: {
      when: 'campaign',
      zh: '器械素材有“请仔细阅读产品说明书或者在医务人员的指导下购买和使用”，有禁忌的再写“禁忌内容或者注意事项详见说明书”',
      en: 'Device creatives carry both advice sentences',
    },
  },
  {
    id: 'MED-19',
    title: { zh: '不宣传禁止做广告的品种', en: 'No advertising of what may not be advertised' },
    also: ['RX-07'],
    limit: {
      zh: '医院制剂等身份要看批件',
      en: 'That something is a hospital preparation is in its papers',
    },
    shop: {
      when: 'monthly',
      zh: '没有医疗机构制剂、麻精毒放和戒毒药品',
      en: 'No hospital preparations, narcotic, psychotropic, toxic, radioactive or detoxification drugs',
    },
  },
  {
    id: 'DEV-01',
    title: { zh: '器械注册证或备案号齐全、相符', en: 'Device registration present and consistent' },
    also: ['INFO-02'],
  },
  {
    id: 'DEV-02',
    title: { zh: '展示经营资质和产品信息', en: 'Licences and product facts shown' },
    also: ['DEV-01'],
    limit: {
      zh: '经营许可证、备案凭证在店铺资质页',
      en: "The dealer's licences are on the shop's licence page",
    },
    shop: {
      when: 'monthly',
      zh: '资质页有器械经营许可证或备案凭证的编号和图片',
      en: 'The licence page shows number and image of the device licence or filing',
    },
  },
  { id: 'DEV-03', title: { zh: '不超适用范围', en: 'Nothing beyond the intended use' } },
  { id: 'DEV-04', title: { zh: '不用械字号冒充化妆品', en: 'Devices not sold as cosmetics' } },
  {
    id: 'DEV-05',
    title: { zh: '不向个人卖机构专用器械', en: 'No professional devices to persons' },
    limit: {
      zh: '是否供个人使用写在说明书里',
      en: 'Whether persons may use it stands in its instructions',
    },
    shop: {
      when: 'monthly',
      zh: '没有只供医疗机构使用的器械（注射填充、水光等）',
      en: 'No device meant for institutions only (fillers, injectors)',
    },
  },
  {
    id: 'HF-01',
    title: {
      zh: '保健食品不涉及疾病预防、治疗',
      en: 'No prevention or cure of disease for health food',
    },
  },
  {
    id: 'HF-02',
    title: {
      zh: '保健食品不保证、不比较、不代言、不说必需',
      en: 'No guarantee, comparison, endorser or necessity for health food',
    },
    also: ['MED-01', 'MED-03', 'MED-04', 'MED-10'],
  },
  {
    id: 'HF-03',
    title: { zh: '保健食品声明', en: 'Health food statement' },
    limit: { zh: '标签图片要人看', en: 'Label images need a person' },
    shop: {
      when: 'monthly',
      zh: '标签图上看得清“保健食品不是药物，不能代替药物治疗疾病”',
      en: 'The statement is legible on the label image',
    },
  },
  {
    id: 'HF-04',
    title: { zh: '保健食品批号和蓝帽子', en: 'Health food number and blue hat' },
    also: ['INFO-02'],
    limit: { zh: '标志是图像', en: 'The mark is a picture' },
    shop: {
      when: 'monthly',
      zh: '只有保健食品用蓝帽子标志，批号在官网查得到',
      en: 'Only health foods show the blue hat, and their number is found on the register',
    },
  },
  {
    id: 'HF-05',
    title: { zh: '不超出批准的保健功能', en: 'No function beyond the approved ones' },
    limit: {
      zh: '批准了哪几项要看注册证',
      en: 'Which functions are approved stands in the certificate',
    },
    shop: {
      when: 'monthly',
      zh: '宣传的功能与注册证、备案凭证一字不差',
      en: 'Functions told are those of the certificate, word for word',
    },
  },
  {
    id: 'HF-06',
    title: { zh: '写明适宜和不适宜人群', en: 'Suitable and unsuitable people stated' },
  },
  { id: 'FS-01', title: { zh: '特医食品声明', en: 'Medical-purpose food statement' } },
  {
    id: 'FS-02',
    title: {
      zh: '特医食品注册号，不公开推广特定全营养',
      en: 'Medical-purpose food number; no public promotion of disease-specific kinds',
    },
    also: ['INFO-02'],
    limit: { zh: '投放素材看不到', en: 'Creatives are not seen' },
    shop: {
      when: 'campaign',
      zh: '特定全营养配方食品没有公开推广',
      en: 'No public promotion of disease-specific formulas',
    },
  },
  {
    id: 'FD-01',
    title: { zh: '普通食品不涉及疾病和医疗用语', en: 'No disease or medical terms for food' },
  },
  { id: 'FD-02', title: { zh: '普通食品不声称保健功能', en: 'No health functions for food' } },
  { id: 'FD-03', title: { zh: '不说替代母乳', en: 'No substitute for breast milk' } },
  {
    id: 'FD-04',
    title: {
      zh: '网页展示食品标签信息（2027-03-16 起）',
      en: 'Food label facts on the page (from 2027-03-16)',
    },
  },
  {
    id: 'CO-01',
    title: {
      zh: '化妆品不用医疗术语、不称医疗作用',
      en: 'No medical terms or effects for cosmetics',
    },
  },
  {
    id: 'CO-02',
    title: { zh: '普通化妆品不称特殊功效', en: 'No special effects for ordinary cosmetics' },
  },
  {
    id: 'CO-03',
    title: { zh: '功效宣称有依据摘要', en: 'Efficacy claims have a published summary' },
    limit: {
      zh: '摘要在国家指定网站，商品页上没有',
      en: 'Summaries are on the official site, not on the page',
    },
    shop: {
      when: 'once',
      zh: '宣称的每项功效在指定网站有依据摘要',
      en: 'Each effect claimed has its summary on the official site',
    },
  },
  { id: 'DS-01', title: { zh: '消毒产品不宣传疗效', en: 'No cures for disinfectants' } },
  {
    id: 'PR-01',
    title: { zh: '划线价有依据', en: 'Reference price has a basis' },
    limit: {
      zh: '要有前七日的成交价，页面没有',
      en: 'Needs the deals of the last seven days, which the page does not have',
    },
    shop: {
      when: 'campaign',
      zh: '划线价写明是什么价，不高于前七日最低成交价，或有其他依据',
      en: 'What the struck-out price is, is stated; it is not above the lowest deal of seven days or has another basis',
    },
  },
  {
    id: 'PR-02',
    title: {
      zh: '首图、标题的价不低于实际最低价',
      en: 'Price in title or image not below the real lowest',
    },
    limit: {
      zh: '图片上的价格看不到，结算规则要试',
      en: 'A price in an image is not read; checkout must be tried',
    },
    shop: {
      when: 'campaign',
      zh: '首图价格有对应规格，优惠按写的规则真能结算',
      en: "The image's price has its variant, and checkout does what the rule says",
    },
  },
  {
    id: 'PR-03',
    title: { zh: '赠品写品名、数量', en: 'Gifts state name and number' },
    also: ['AD-09'],
    limit: {
      zh: '活动后台的设置不在商品页上',
      en: 'Settings of the promotion back-end are not on the page',
    },
    shop: {
      when: 'campaign',
      zh: '“买一送一”写明送的是什么、多少',
      en: '"Buy one get one" says what, and how many',
    },
  },
  {
    id: 'PR-04',
    title: { zh: '不说无法证明的最低价', en: 'No lowest price that cannot be shown' },
  },
  {
    id: 'PR-05',
    title: { zh: '倒计时、限时是真的', en: 'Countdowns and limits are true' },
    limit: { zh: '同一页面要连看几天才知道', en: 'The same page must be watched for days' },
    shop: {
      when: 'campaign',
      zh: '倒计时到点就停，活动条件写在同一页',
      en: 'Countdowns end when they end; conditions stand on the same page',
    },
  },
  { id: 'CS-01', title: { zh: '非药师不诊断、不开方案', en: 'No diagnosis or regimen by agents' } },
  {
    id: 'CS-02',
    title: { zh: '聊天不承诺疗效和安全', en: 'No promise of effect or safety in chat' },
  },
  {
    id: 'CS-03',
    title: { zh: '不引导站外、线下交易', en: 'No leading off the platform' },
    limit: { zh: '快递包裹里的卡片看不到', en: 'Cards in parcels are not seen' },
    shop: {
      when: 'monthly',
      zh: '包裹里没有加微信、返现的卡片',
      en: 'No contact or cashback cards in parcels',
    },
  },
  { id: 'CS-04', title: { zh: '不辱骂、讽刺、威胁', en: 'No abuse, sarcasm or threats' } },
  { id: 'CS-05', title: { zh: '不推诿、不冷漠', en: 'No brushing off' } },
  { id: 'CS-06', title: { zh: '不多要个人信息', en: 'No more personal data than needed' } },
  {
    id: 'CS-07',
    title: { zh: '不好评返现、不要求删差评', en: 'No reward for praise, no removal of complaints' },
    limit: { zh: '包裹里的卡片看不到', en: 'Cards in parcels are not seen' },
    shop: {
      when: 'monthly',
      zh: '没有好评返现卡，没有电话要求改评价',
      en: 'No cashback cards, no calls asking for changed reviews',
    },
  },
  {
    id: 'CS-08',
    title: { zh: '如实回答，不隐瞒', en: 'Honest answers, nothing hidden' },
    limit: { zh: '答得对不对要知道事实', en: 'Whether an answer is true needs the facts' },
    shop: {
      when: 'monthly',
      zh: '抽查二十段聊天：效期、真伪、规格答得属实',
      en: 'Twenty chats read: dates, authenticity and sizes were answered truly',
    },
  },
  {
    id: 'CS-09',
    title: {
      zh: '不良反应和急症要让人停药就医',
      en: 'Reactions and emergencies: stop and see a doctor',
    },
    limit: {
      zh: '顾客说了什么、客服该说而没说，只看发出的一句看不出来',
      en: 'What was left unsaid cannot be seen in one outgoing message',
    },
    shop: {
      when: 'monthly',
      zh: '抽查提到不适的聊天：都提示停用就医，登记并转给药师',
      en: 'Chats that mention a reaction: stop and see a doctor was said, it was recorded and passed to the pharmacist',
    },
  },
  {
    id: 'CS-10',
    title: { zh: '特殊人群要提示说明书的限制', en: "Special groups are told the leaflet's limits" },
    limit: {
      zh: '顾客先说的情况不在发出的一句里',
      en: 'What the buyer told before is not in the outgoing message',
    },
    shop: {
      when: 'monthly',
      zh: '抽查提到孕、哺、儿童、肝肾、驾驶的聊天，都按说明书提示',
      en: "Chats that mention pregnancy, nursing, children, liver, kidney or driving give the leaflet's limits",
    },
  },
  {
    id: 'CS-11',
    title: { zh: '不发未经同意的营销信息', en: 'No marketing without consent' },
    limit: {
      zh: '群发任务和顾客的退订在平台后台',
      en: "Bulk tasks and opt-outs are in the platform's back-end",
    },
    shop: {
      when: 'campaign',
      zh: '群发名单去掉了退订的人，夜间不发',
      en: 'Bulk lists leave out who opted out, and nothing is sent at night',
    },
  },
];
