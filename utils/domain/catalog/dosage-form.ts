/**
 * Dosage forms by key: the words for each. Coatings that change nothing (薄膜衣, 糖衣) are the plain form; release and
 * place (缓释, 肠溶, 阴道) are forms of their own.
 * Source: 中国药典四部制剂通则 (names and kinds of forms).
 */
const WORDS: Record<string, string> = {
  片: '片剂 片 薄膜衣片 糖衣片 包衣片 薄膜包衣片 素片 普通片 口服片',
  缓释片: '缓释片 缓释片剂 缓释薄膜衣片 双层缓释片',
  控释片: '控释片 控释片剂',
  肠溶片: '肠溶片 肠溶片剂 肠溶衣片 肠溶包衣片 肠衣片',
  分散片: '分散片 分散片剂',
  咀嚼片: '咀嚼片 咀嚼片剂 嚼片',
  泡腾片: '泡腾片 泡腾片剂',
  口崩片: '口崩片 口腔崩解片',
  舌下片: '舌下片 舌下含片',
  含片: '含片 口含片 喉片 润喉片 含服片',
  口腔贴片: '口腔贴片 贴片',
  阴道片: '阴道片 阴道用片',
  阴道泡腾片: '阴道泡腾片',
  胶囊: '胶囊 胶囊剂 硬胶囊 硬胶囊剂 硬胶囊制剂',
  软胶囊: '软胶囊 软胶囊剂 胶丸',
  缓释胶囊: '缓释胶囊 缓释胶囊剂 控释胶囊',
  肠溶胶囊: '肠溶胶囊 肠溶胶囊剂 肠溶微丸胶囊',
  肠溶软胶囊: '肠溶软胶囊',
  阴道软胶囊: '阴道软胶囊 阴道胶囊',
  颗粒: '颗粒 颗粒剂 冲剂 冲服剂 冲颗粒',
  泡腾颗粒: '泡腾颗粒 泡腾颗粒剂',
  干混悬剂: '干混悬剂 干混悬 干混悬液',
  散: '散 散剂',
  粉: '粉 粉剂 粉末',
  丸: '丸 丸剂',
  浓缩丸: '浓缩丸 浓缩丸剂',
  水丸: '水丸 水泛丸',
  水蜜丸: '水蜜丸',
  蜜丸: '蜜丸',
  大蜜丸: '大蜜丸',
  小蜜丸: '小蜜丸',
  糊丸: '糊丸',
  滴丸: '滴丸 滴丸剂',
  微丸: '微丸',
  口服液: '口服液 口服液剂 口服溶液 口服溶液剂 口服液体剂 合剂 内服液',
  糖浆: '糖浆 糖浆剂',
  乳剂: '乳剂 口服乳剂 口服乳 乳状液',
  灌肠剂: '灌肠剂 灌肠液',
  含漱液: '含漱液 含漱剂 漱口液',
  混悬液: '混悬液 混悬剂 口服混悬液 口服混悬剂 混悬液剂',
  混悬滴剂: '混悬滴剂',
  滴剂: '滴剂 口服滴剂 滴剂型',
  乳膏: '乳膏 乳膏剂 霜 霜剂 乳霜',
  软膏: '软膏 软膏剂 油膏',
  凝胶: '凝胶 凝胶剂 啫喱',
  眼膏: '眼膏 眼膏剂 眼药膏',
  眼用凝胶: '眼用凝胶',
  滴眼液: '滴眼液 滴眼剂 眼药水 滴眼药水',
  滴耳液: '滴耳液 滴耳剂',
  滴鼻液: '滴鼻液 滴鼻剂',
  鼻喷雾剂: '鼻喷雾剂 鼻喷剂 鼻用喷雾剂',
  喷雾剂: '喷雾剂 喷雾 喷剂',
  气雾剂: '气雾剂 吸入气雾剂',
  粉雾剂: '粉雾剂 吸入粉雾剂 干粉吸入剂 吸入粉剂',
  吸入液: '吸入溶液 吸入用溶液 雾化液 雾化吸入液 吸入用混悬液 吸入混悬液',
  洗剂: '洗剂 洗液',
  搽剂: '搽剂 擦剂 涂剂',
  溶液: '溶液 溶液剂 外用溶液',
  酊: '酊 酊剂',
  栓: '栓 栓剂',
  阴道栓: '阴道栓',
  贴膏: '贴膏 贴膏剂',
  橡胶膏: '橡胶膏 橡皮膏 橡胶贴膏 橡胶膏剂',
  凝胶贴膏: '凝胶贴膏 凝胶贴 水凝胶贴 巴布膏 巴布剂 凝胶膏',
  黑膏药: '黑膏药 膏药',
  贴剂: '贴剂 透皮贴剂 透皮贴片 透皮贴',
  煎膏: '煎膏 煎膏剂 膏滋',
  注射剂: '注射剂 针剂 注射制剂',
  注射液: '注射液 水针剂 水针',
  粉针: '粉针 粉针剂 冻干粉针 冻干粉针剂 注射用无菌粉末 冻干粉 注射用冻干粉',
  膜: '膜 膜剂 涂膜剂',
  酒: '酒 酒剂 药酒',
  茶: '茶 茶剂 袋泡茶',
};

/** A word that covers others: 丸剂 says nothing against 浓缩丸, nor 注射剂 against 粉针. */
const COVERS: Record<string, string> = {
  片: '含片 口腔贴片',
  丸: '浓缩丸 水丸 水蜜丸 蜜丸 大蜜丸 小蜜丸 糊丸',
  蜜丸: '大蜜丸 小蜜丸',
  栓: '阴道栓',
  贴膏: '橡胶膏 凝胶贴膏',
  膏: '煎膏 贴膏 橡胶膏 凝胶贴膏 黑膏药 乳膏 软膏 眼膏 贴剂',
  贴: '贴剂 贴膏 橡胶膏 凝胶贴膏 黑膏药 口腔贴片 膏',
  注射剂: '注射液 粉针',
  喷雾剂: '鼻喷雾剂',
  溶液: '口服液 滴眼液 滴耳液 滴鼻液 搽剂 吸入液 洗剂 含漱液',
  液: '口服液 滴眼液 滴耳液 滴鼻液 搽剂 吸入液 洗剂 溶液 混悬液 糖浆 乳剂 灌肠剂 含漱液',
  散: '粉',
  粉: '散',
  胶: '煎膏',
  油: '搽剂',
  水: '酊 溶液 搽剂',
  露: '口服液 糖浆',
};

const KEYS = new Map<string, string>();
for (const [key, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) KEYS.set(word, key);
for (const key of Object.keys(COVERS)) if (!KEYS.has(key)) KEYS.set(key, key);
const WORD_SOURCE = [...KEYS.keys()].sort((a, b) => b.length - a.length).join('|');
const AT_END = new RegExp(`(?:${WORD_SOURCE})$`);
const AT_START = new RegExp(`^(?:${WORD_SOURCE})`);
const ANYWHERE = new RegExp(WORD_SOURCE, 'g');
const COVERED = new Map(
  Object.entries(COVERS).map(([key, words]) => [key, new Set(words.split(' '))]),
);

export type FormHit = { key: string; word: string; start: number; end: number };

/** The form a name ends in: 缓释片 of 格列齐特缓释片. */
export function formAtEnd(text: string): FormHit | null {
  const hit = AT_END.exec(text);
  return hit ? toHit(hit[0], hit.index) : null;
}

/** The form a text begins with. */
export function formAtStart(text: string): FormHit | null {
  const hit = AT_START.exec(text);
  return hit ? toHit(hit[0], 0) : null;
}

/** Every word for a form in a text, in order. */
export function formsIn(text: string): FormHit[] {
  return [...text.matchAll(ANYWHERE)].map((hit) => toHit(hit[0], hit.index));
}

/** What a field for the form says: 片剂（薄膜衣） is 片, 丸剂（浓缩丸） is 浓缩丸. Empty: no form we know. */
export function formsOfField(text: string): string[] {
  const plain = text
    .replace(/\s|(?:薄膜|糖)(?:包?衣)?|包衣/g, '')
    // 胶囊剂（缓释） is 缓释胶囊.
    .replace(
      /(片|胶囊|颗粒|丸)剂?[(（](缓释|控释|肠溶|分散|咀嚼|泡腾|软|浓缩|水蜜|大蜜)[型]?[)）]/g,
      '$2$1',
    );
  const keys = formsIn(plain).map(({ key }) => key);
  // The closer word in brackets tells more than the one before them.
  return [
    ...new Set(keys.filter((key) => !keys.some((other) => other !== key && covers(key, other)))),
  ];
}

/** Whether the first form is a wider word for the second. */
export function covers(wide: string, narrow: string): boolean {
  return COVERED.get(wide)?.has(narrow) ?? false;
}

/** Whether two words may be said of one thing. */
export function isCompatibleForm(a: string, b: string): boolean {
  return a === b || covers(a, b) || covers(b, a);
}

const toHit = (word: string, start: number): FormHit => ({
  key: KEYS.get(word)!,
  word,
  start,
  end: start + word.length,
});
