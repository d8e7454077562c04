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

  'catalog.title': { zh: '主数据', en: 'Drug records' },
  'catalog.lead': {
    zh: '每个商品都和这份主数据核对。文件只留在这台电脑上。',
    en: 'Every listing is held against these records. The file stays on this computer.',
  },
  'catalog.none': {
    zh: '还没有主数据。商品只按规则检查，不和批件核对。',
    en: 'No records yet. Listings are checked by rules only.',
  },
  'catalog.live': { zh: '正在用', en: 'In use' },
  'catalog.from': { zh: '{name}，{time} 导入', en: '{name}, imported {time}' },
  'catalog.counts': {
    zh: '{n} 条，其中 {warned} 条有矛盾已标记，{refused} 行没有收',
    en: '{n} records, {warned} of them marked, {refused} rows not taken',
  },
  'catalog.remove': { zh: '移除主数据…', en: 'Remove…' },
  'catalog.removeSure': {
    zh: '移除后商品不再和主数据核对。',
    en: 'Listings will no longer be held against it.',
  },
  'catalog.removeNow': { zh: '移除', en: 'Remove' },
  'catalog.keep': { zh: '留着', en: 'Keep' },
  'catalog.removed': { zh: '主数据已移除。', en: 'Records removed.' },
  'catalog.hint': {
    zh: '把主数据的文件拖到这里',
    en: 'Drop the file with your drug records here',
  },
  'catalog.kinds': {
    zh: '.xlsx 或 .csv，最大 120 MB。第一行是列名，如 批准文号、通用名称、规格。',
    en: '.xlsx or .csv, up to 120 MB. First line: names such as approval number, generic name, strength.',
  },
  'catalog.choose': { zh: '选择文件', en: 'Choose file' },
  'catalog.opening': { zh: '正在读“{name}”的开头', en: 'Reading the start of "{name}"' },
  'catalog.running': { zh: '正在导入“{name}”', en: 'Importing "{name}"' },
  'catalog.progress': {
    zh: '已读 {n} 条，标记 {warned} 条，没有收 {refused} 行。导入完之前，仍用原来的主数据。',
    en: '{n} records read, {warned} marked, {refused} rows not taken. The old records hold until the end.',
  },
  'catalog.cancel': { zh: '停止导入', en: 'Stop import' },
  'catalog.cancelled': {
    zh: '导入已停止，原来的主数据没有变。',
    en: 'Import stopped; the records are as before.',
  },
  'catalog.done': { zh: '导入完成，{n} 条开始使用。', en: 'Done: {n} records are in use.' },
  'catalog.failed': { zh: '没有导入。{reason}', en: 'Not imported. {reason}' },
  'catalog.preview': { zh: '核对列名：{name}', en: 'Check the columns: {name}' },
  'catalog.where.xlsx': {
    zh: '工作表“{sheet}”，表头在第 {line} 行',
    en: 'Sheet "{sheet}", header in row {line}',
  },
  'catalog.where.csv': {
    zh: '编码 {encoding}，表头在第 {line} 行',
    en: 'Encoding {encoding}, header in line {line}',
  },
  'catalog.import': { zh: '导入并换用', en: 'Import and use' },
  'catalog.other': { zh: '换一个文件', en: 'Another file' },
  'catalog.needKey': {
    zh: '至少要有一列是批准文号、通用名称或商品名。',
    en: 'One column at least must be the approval number or a name.',
  },
  'catalog.issues': { zh: '没有收的行和有矛盾的记录', en: 'Rows not taken and records marked' },
  'catalog.issuesFirst': {
    zh: '共 {n} 处，这里是前 {max} 处',
    en: '{n} in all, the first {max} here',
  },
  'catalog.issuesAll': { zh: '共 {n} 处', en: '{n} in all' },
  'catalog.save': { zh: '下载全部（CSV）', en: 'Download all (CSV)' },

  'map.label': { zh: '列的对应', en: 'Columns' },
  'map.column': { zh: '文件里的列', en: 'Column in the file' },
  'map.as': { zh: '当作', en: 'Taken as' },
  'map.sure': { zh: '依据', en: 'Because' },
  'map.line': { zh: '第 {line} 行', en: 'Line {line}' },
  'map.choose': { zh: '“{name}”当作', en: '"{name}" taken as' },
  'map.unused': { zh: '不用这一列', en: 'Not used' },
  'map.unnamed': { zh: '第 {n} 列', en: 'Column {n}' },
  'map.known': { zh: '名称认得', en: 'name known' },
  'map.guessed': { zh: '名称相近', en: 'name similar' },
  'map.chosen': { zh: '手动选的', en: 'chosen by hand' },
  'map.none': { zh: '—', en: '—' },

  'issue.label': { zh: '没有收的行和有矛盾的记录', en: 'Rows not taken and records marked' },
  'issue.line': { zh: '行', en: 'Line' },
  'issue.level': { zh: '结果', en: 'Result' },
  'issue.column': { zh: '列', en: 'Column' },
  'issue.what': { zh: '问题', en: 'Problem' },
  'issue.error': { zh: '没有收', en: 'Not taken' },
  'issue.warning': { zh: '已标记', en: 'Marked' },

  'import.nothing': {
    zh: '没有一行能用。看看列的对应对不对。',
    en: 'Not one row could be taken. Check what the columns were taken for.',
  },
  'import.many': {
    zh: '超过 300,000 条，不像主数据。分开导入，或者删去用不到的行。',
    en: "Over 300,000 records. Delete rows you don't need.",
  },
} as const satisfies MessageTable;
