// Longer than most files: everything the catalog's page and import say, in both languages.
import type { MessageTable } from '../translate.ts';

/** Drug records: what a row says, what a record contradicts, and the page they come in by. */
export const catalogWords = {
  'key.approvalNumber': { zh: '批准文号', en: 'Approval number' },
  'key.genericName': { zh: '通用名称', en: 'Generic name' },
  'key.tradeName': { zh: '商品名', en: 'Trade name' },
  'key.brand': { zh: '品牌', en: 'Brand' },
  'key.form': { zh: '剂型', en: 'Dosage form' },
  'key.strength': { zh: '规格', en: 'Strength' },
  'key.pack': { zh: '包装规格', en: 'Pack' },
  'key.manufacturer': { zh: '生产企业', en: 'Manufacturer' },
  'key.holder': { zh: '上市许可持有人', en: 'Holder' },
  'key.class': { zh: '类别', en: 'Class' },
  'key.indications': { zh: '适应症或功能主治', en: 'Indications' },
  'key.usage': { zh: '用法用量', en: 'Usage' },
  'key.contraindications': { zh: '禁忌', en: 'Contraindications' },
  'key.populations': { zh: '注意事项和特殊人群', en: 'Cautions' },
  'key.adverseReactions': { zh: '不良反应', en: 'Adverse reactions' },
  'key.storage': { zh: '贮藏', en: 'Storage' },
  'key.shelfLife': { zh: '有效期', en: 'Shelf life' },
  'key.minimumPrice': { zh: '最低售价', en: 'Minimum price' },
  'key.barcode': { zh: '条形码', en: 'Barcode' },

  'row.nothing': {
    zh: '没有批准文号，也没有名称。补上一样。',
    en: 'Neither approval number nor name. Add one of them.',
  },
  'row.number': {
    zh: '批准文号“{value}”位数或写法不对。按批件改正。',
    en: 'Approval number "{value}" is malformed. Correct it from the licence.',
  },
  'row.long': {
    zh: '有 {n} 个字，最多 {max} 个。看看是不是串了列。',
    en: 'Has {n} characters, at most {max}. Check whether columns slipped.',
  },
  'row.price': {
    zh: '“{value}”不是价格。写成 18.50 这样的数。',
    en: '"{value}" is no price. Write a number such as 18.50.',
  },
  'row.damaged': {
    zh: '有读不出的字。重新导出，或在这里补上。',
    en: "Has characters that can't be read. Export again or fill them in.",
  },

  'record.numberForm': {
    zh: '没见过“{value}”这种批准文号，请对一下批件。',
    en: 'Approval number "{value}" has no known form; check the licence.',
  },
  'record.numberClass': {
    zh: '批准文号 {number} 是{kind}，类别写“{value}”。两处改成一致。',
    en: '{number} is a number of {kind}, the class says "{value}". Make them agree.',
  },
  'record.kind.H': { zh: '化学药', en: 'a chemical drug' },
  'record.kind.Z': { zh: '中成药', en: 'a Chinese medicine' },
  'record.kind.S': { zh: '生物制品', en: 'a biological product' },
  'record.kind.device': { zh: '医疗器械', en: 'a medical device' },
  'record.kind.health': { zh: '保健食品', en: 'a health food' },
  'record.kind.drug': { zh: '药品', en: 'a drug' },
  'record.rxOtc': {
    zh: '类别“{value}”又是处方药又是非处方药。留下一个。',
    en: 'Class "{value}" says both prescription and OTC. Keep one.',
  },
  'record.formName': {
    zh: '名称是“{name}”，剂型写“{value}”。两处改成一致。',
    en: 'Named "{name}", but the form says "{value}". Make them agree.',
  },
  'record.strengths': {
    zh: '{where}写 {a}，规格写 {b}。两处改成一致。',
    en: '{where} says {a}, the strength says {b}. Make them agree.',
  },
  'record.shelfLife': {
    zh: '有效期“{value}”看不出多长。写成 24个月 这样。',
    en: 'Shelf life "{value}" can\'t be read. Write it as 24 months.',
  },
  'record.barcode': {
    zh: '条形码 {value} 的校验位不对，应为 {right}。对一下实物。',
    en: 'Barcode {value} has a wrong check digit, {right} expected. Compare with the pack.',
  },
  'record.barcodeForm': {
    zh: '条形码“{value}”不是 8、12、13 或 14 位数字。',
    en: 'Barcode "{value}" is not of 8, 12, 13 or 14 digits.',
  },
  'record.barcodeLost': {
    zh: '条形码变成了“{value}”，后几位已丢。把这一列设成文本，重新填。',
    en: 'The barcode became "{value}" and lost digits. Set the column to text and fill it anew.',
  },
  'record.price': {
    zh: '最低售价是 {value}，没有采用。',
    en: 'Minimum price is {value}; not used.',
  },
  'record.names': {
    zh: '{number} 在第 {line} 行叫“{other}”，这里叫“{name}”。查批件，改成一个。',
    en: '{number} is "{other}" in line {line} and "{name}" here. Check the licence.',
  },
  'record.codes': {
    zh: '条形码 {value} 在第 {line} 行是 {other}，这里是 {number}。',
    en: 'Barcode {value} belongs to {other} in line {line} and to {number} here.',
  },
  'record.population': {
    zh: '写了{who}禁用，用法用量里又给{who}用量。查说明书。',
    en: 'Not for {who}, yet the usage gives a dose for them. Check the leaflet.',
  },
  'who.pregnant': { zh: '孕妇', en: 'pregnant women' },
  'who.nursing': { zh: '哺乳期妇女', en: 'nursing mothers' },
  'who.child': { zh: '儿童', en: 'children' },
  'who.old': { zh: '老年人', en: 'the elderly' },
} as const satisfies MessageTable;
