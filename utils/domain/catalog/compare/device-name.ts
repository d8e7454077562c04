/** Nouns for one kind of device; people use any of them. */
const NOUNS: Record<string, string> = {
  bloodPressure: '血压计 血压仪 血压表 量血压仪 血压测量仪 血压监测仪',
  glucose: '血糖仪 血糖计 血糖测试仪 测糖仪 血糖监测仪',
  glucoseStrip: '血糖试纸 血糖试条 血糖测试条 血糖测试试纸',
  uricStrip: '尿酸试纸 尿酸试条 尿酸测试条 尿酸仪',
  oximeter: '血氧仪 血氧计 血氧饱和度仪 脉搏血氧仪 血氧监测仪',
  forehead: '额温枪 额温计 额温仪 红外额温计',
  ear: '耳温枪 耳温计 耳温仪 红外耳温计',
  thermometer: '体温计 体温枪 温度计 测温枪 测温仪',
  nebuliser: '雾化器 雾化机 雾化仪 雾化吸入器',
  oxygen: '制氧机 氧气机 吸氧机',
  ventilator: '呼吸机',
  hearing: '助听器',
  wheelchair: '轮椅',
  mask: '口罩',
  glove: '手套',
  gauze: '纱布块 纱布片 纱布 纱布垫',
  bandage: '绷带',
  swab: '棉签 棉棒',
  cotton: '棉球',
  plaster: '创可贴 创口贴',
  tape: '胶带 胶布',
  dressing: '敷料 敷贴',
  condom: '避孕套 安全套',
  pregnancy:
    '早孕试纸 早孕检测试纸 早孕测试纸 早孕棒 验孕棒 验孕笔 验孕试纸 早孕笔 早孕检测 早早孕 验孕 绒毛膜促性腺激素',
  ovulation: '排卵试纸 排卵检测试纸 促黄体生成素',
  syringe: '注射器 注射针',
  lancet: '采血针',
  brace: '固定器 固定带 护具 支具 护腰 护膝 护颈 护踝 护腕 颈托 腰托',
  noseWash: '洗鼻器 洗鼻壶',
  seaWater: '海盐水 海水鼻腔喷雾 生理性海水 生理盐水鼻腔',
  lens: '隐形眼镜 角膜接触镜',
  lensCare: '护理液',
};
/** One noun may stand for the other. */
const WIDER: Record<string, string> = {
  thermometer: 'forehead ear',
  forehead: 'thermometer',
  ear: 'thermometer',
};

type Trait = { aspect: 'name' | 'form'; kinds: readonly RegExp[] };
/** Words that exclude each other; `name` where they make another product of it. */
const TRAITS: readonly Trait[] = [
  { aspect: 'form', kinds: [/腕式|手腕/, /(?<!手)臂式|上臂|大臂/] },
  { aspect: 'form', kinds: [/压缩/, /超声/, /网式|微网|振网/] },
  { aspect: 'form', kinds: [/笔[型式]/, /卡[型式]/, /条[型式]/] },
  { aspect: 'form', kinds: [/指夹|夹指/, /腕表/, /掌式/] },
  { aspect: 'form', kinds: [/挂耳|耳挂|耳带/, /绑带式|头戴|系带/] },
  { aspect: 'form', kinds: [/水银|玻璃/, /电子/, /红外/] },
  { aspect: 'form', kinds: [/耳背/, /耳内|耳道/] },
  { aspect: 'form', kinds: [/自粘|自黏/, /(?<!自)(?:粘贴式|胶粘)/] },
  { aspect: 'name', kinds: [/外科/, /防护口罩|医用防护/, /医用口罩/] },
  {
    aspect: 'name',
    kinds: [/藻酸盐/, /水胶体/, /泡沫/, /水凝胶/, /壳聚糖/, /胶原/, /透明质酸|玻尿酸/, /银离子/],
  },
  { aspect: 'name', kinds: [/颈/, /腰/, /膝/, /踝/, /肩/, /肘/] },
  { aspect: 'name', kinds: [/血压/, /血糖/, /血氧/] },
];

const KINDS = new Map<string, string>();
for (const [kind, words] of Object.entries(NOUNS))
  for (const word of words.split(' ')) KINDS.set(word, kind);
const NOUN = new RegExp([...KINDS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

export type DeviceNoun = { kind: string; start: number; end: number };

/** Every noun for a device in a text. @param text normalised */
export function devicesIn(text: string): DeviceNoun[] {
  return [...text.matchAll(NOUN)].map((hit) => ({
    kind: KINDS.get(hit[0])!,
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
}

export type DeviceVerdict = { aspect: 'name' | 'form'; start: number; end: number };

/**
 * How what a text says of a device differs from its record.
 * @param text normalised title or name
 * @param own name and form of the record, normalised
 * @returns `null`: the record's noun is none we know, or the text has no noun; empty: no difference
 */
export function compareDevice(text: string, own: string): DeviceVerdict[] | null {
  const kinds = devicesIn(own).map(({ kind }) => kind);
  const told = devicesIn(text);
  if (kinds.length === 0 || told.length === 0) return null;
  const isAlike = told.some(({ kind }) =>
    kinds.some((one) => one === kind || WIDER[kind]?.split(' ').includes(one)),
  );
  if (!isAlike) {
    const { start, end } = told[0]!;
    return [
      {
        aspect: 'name',
        start: start - /[\u4e00-\u9fff]{0,6}$/.exec(text.slice(0, start))![0].length,
        end,
      },
    ];
  }
  const verdicts: DeviceVerdict[] = [];
  for (const { aspect, kinds: words } of TRAITS) {
    const mine = words.filter((word) => word.test(own));
    if (mine.length === 0 || mine.some((word) => word.test(text))) continue;
    const other = words.map((word) => word.exec(text)).find((hit) => hit !== null);
    if (other) verdicts.push({ aspect, start: other.index, end: other.index + other[0].length });
  }
  return verdicts;
}
