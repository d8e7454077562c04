// Longer than 300 lines: a pack keeps each rule with its law, words and examples in one place.
import type { Pack } from '../pack.ts';
import { DRUG_LAW } from './laws.ts';

const HAN = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵]';
/** 国药准字 before the year form: 10 stands for 卫生部, 11–65 for a province (GB/T 2260). */
const PLACE = '(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6])';
const YEAR = '((?:19|20)\\d{2})';
/** Digits as people type them. */
const DIGITS = '[0-9oil]';

/** Forms of official numbers, check digits, and numbers of one page against each other. */
export const numbers: Pack = {
  id: 'numbers',
  version: '2026.11.1',
  rules: [
    {
      id: 'INFO-02',
      kind: 'number-format',
      group: 'identity',
      level: 'error',
      certainty: 'sure',
      classes: 'all',
      citation: {
        ...DRUG_LAW,
        article: '第二十四条第一款',
        quote: '在中国境内上市的药品，应当……取得药品注册证书',
        trust: 'verified',
      },
      title: { zh: '批准文号', en: 'Approval number' },
      messages: {
        main: {
          zh: '批准文号写法不对。对照包装改正。',
          en: 'The approval number is not well formed. Copy it from the pack.',
        },
        short: {
          zh: '批准文号少 {count} 位数字，应为{shape}。',
          en: 'The approval number lacks {count} digit(s); it is {shapeEn}.',
        },
        long: {
          zh: '批准文号多 {count} 位数字，应为{shape}。',
          en: 'The approval number has {count} digit(s) too many; it is {shapeEn}.',
        },
        shape: {
          zh: '批准文号写法不对，应为{shape}。对照包装改正。',
          en: 'The approval number is not well formed; it is {shapeEn}.',
        },
        lookalike: {
          zh: '“{part}”是字母，这里应为数字 {digit}。改成数字。',
          en: '"{part}" is a letter where the digit {digit} belongs. Type the digit.',
        },
        letter: {
          zh: '药品批准文号没有字母“{part}”，应为 H、Z、S 等。对照包装改正。',
          en: 'No drug approval number has "{part}"; it is H, Z, S or the like. Copy it from the pack.',
        },
        noLetter: {
          zh: '批准文号少了字母（H、Z、S 等）。对照包装补上。',
          en: 'The approval number lacks its letter (H, Z, S or the like). Copy it from the pack.',
        },
        place: {
          zh: '批准文号里的“{part}”不是有效的地区代码或年份。对照包装改正。',
          en: '"{part}" is neither a region code nor a year. Copy the number from the pack.',
        },
        year: {
          zh: '号里的年份 {year} 不可能。对照包装改正。',
          en: 'The year {year} in this number is impossible. Copy it from the pack.',
        },
        province: {
          zh: '“{part}”不是省份简称。对照注册证改正。',
          en: '"{part}" is no province. Copy the number from the certificate.',
        },
        national: {
          zh: '国械注准只用于第三类，第二类以省份简称开头。对照注册证改正。',
          en: 'National domestic registrations are class 3; class 2 begins with a province. Check the certificate.',
        },
        provincial: {
          zh: '省级注册证不能是第三类，第三类由国家局发。对照注册证改正。',
          en: 'A provincial registration can not be class 3. Check the certificate.',
        },
        filed: {
          zh: '第一类器械只备案，没有注册证号。对照备案凭证改正。',
          en: 'Class 1 devices are filed and have no registration number. Check the filing.',
        },
        deviceClass: {
          zh: '类别位是 {part}，注册证只有第二、第三类。对照注册证改正。',
          en: 'The class digit is {part}; registrations are class 2 or 3. Check the certificate.',
        },
        imported: {
          zh: '进口和港澳台器械的注册证以“国”开头。对照注册证改正。',
          en: 'Registrations of imported devices begin with 国. Check the certificate.',
        },
        origin: {
          zh: '保健食品文号的字母只有 G（国产）和 J（进口）。对照包装改正。',
          en: 'Health food numbers have G (domestic) or J (imported). Copy it from the pack.',
        },
        zeros: {
          zh: '进口保健食品备案号年份后面应为 00。对照包装改正。',
          en: 'In filings of imported health food 00 follows the year. Copy it from the pack.',
        },
        fake: {
          zh: '没有“{text}”这种文号。核对产品的真实批件，没有就不能卖。',
          en: 'There is no such form of number as "{text}". Check the approval; without one it can not be sold.',
        },
        old: {
          zh: '这是早已停用的文号写法。换成现行文号，或核对是否还能卖。',
          en: 'This form of number was abolished long ago. Use the current one or check whether it may be sold.',
        },
        class: {
          zh: '这是{form}的号，和商品类别不符。核对类目和文号。',
          en: 'This is the number of a {formEn}, not of this product class. Check category and number.',
        },
        unknown: {
          zh: '批准文号不是已知的写法。请人对照包装看一下。',
          en: 'The approval number has no known form. Please compare it with the pack.',
        },
      },
      fix: 'none',
      field: 'approvalNumber',
      forms: [
        {
          name: { zh: '药品', en: 'medicine' },
          pattern: `国药准字(?:[HZSBTFJ](?:${PLACE}\\d{6}|${YEAR}\\d{4})|(?:[HZS][CJ]|C)${YEAR}\\d{4})`,
          find: `国[药約葯约][准淮谁]\\s?字?[号:：\\s]{0,2}[a-z]{0,3}\\s?${DIGITS}[0-9oil-]{2,14}`,
          prefix: '国.准字|国药.字|国药准|国.准[A-Z]',
          digits: 8,
          yearFrom: 1998,
          faults: [
            { pattern: '国药准字\\d{8}$', message: 'noLetter' },
            {
              pattern: '国药准字(?![HZS][CJ]\\d|[HZSBTFJC]\\d)([A-Z]{1,3})\\d{7,9}$',
              message: 'letter',
            },
            { pattern: '国药准字[A-Z]{1,2}(\\d{2})\\d{6}$', message: 'place' },
          ],
          shape: { zh: '国药准字、字母加 8 位数字', en: '国药准字, letters and eight digits' },
          classes: ['rx', 'otc', 'tcm-pieces', 'device'],
        },
        {
          name: { zh: '旧药品文号', en: 'abolished medicine number' },
          pattern:
            '国药[准试]字\\((?:19|20)?\\d{2}\\)?[HZSXF]{1,2}-?\\d{1,6}号?|国药试字[A-Z]{1,2}\\d{8}|国药准字[ZXS]F\\d{8}',
          classes: 'all',
          message: 'old',
          certainty: 'review',
        },
        {
          name: { zh: '旧药品文号', en: 'abolished medicine number' },
          pattern: `[国${HAN.slice(1)}?卫药[准健试]{1,2}字\\(?\\d{2,4}\\)?[A-Z]?-?第?\\d{1,8}号?`,
          find: `(?:国药试字|${HAN}卫药准字|卫药健字)[a-z0-9()（）第-]{4,20}号?`,
          classes: 'all',
          message: 'old',
          certainty: 'review',
        },
        {
          name: { zh: '进口药品', en: 'imported medicine' },
          pattern: `B?[HZSX]C?${YEAR}\\d{4}|B?[HZS]C?\\d{8}`,
          yearFrom: 1990,
          classes: ['rx', 'otc'],
        },
        {
          name: { zh: '医疗器械', en: 'medical device' },
          pattern: `国械注准${YEAR}3\\d{6}|国械注[进许]${YEAR}[23]\\d{6}|${HAN}械注准${YEAR}2\\d{6}`,
          find: `[一-龥]?械注[准进许][:：\\s]{0,2}${DIGITS}{4,14}`,
          prefix: '.?械注',
          digits: 11,
          yearFrom: 2014,
          faults: [
            { pattern: '.?械注[准进许]20\\d{2}1\\d{6}$', message: 'filed' },
            { pattern: '.?械注[准进许]20\\d{2}([04-9])\\d{6}$', message: 'deviceClass' },
            { pattern: '国械注准20\\d{2}2\\d{6}$', message: 'national' },
            { pattern: `${HAN}械注准20\\d{2}3\\d{6}$`, message: 'provincial' },
            { pattern: `${HAN}械注[进许]`, message: 'imported' },
            { pattern: `(?!国|${HAN})([一-龥])械注准`, message: 'province' },
          ],
          shape: {
            zh: '年份、类别（国 3 省 2）加 6 位数字',
            en: 'year, class (3 national, 2 provincial) and six digits',
          },
          classes: ['device'],
        },
        {
          name: { zh: '第一类医疗器械', en: 'class 1 device' },
          pattern: `(?:国|${HAN}[一-龥]{0,6})械备${YEAR}\\d{4,8}号?`,
          find: `[一-龥]{0,3}械备[:：\\s]{0,2}${DIGITS}{4,14}号?`,
          prefix: `.{0,7}械备`,
          yearFrom: 2014,
          shape: {
            zh: '地区、械备、年份加 4 位以上数字',
            en: 'region, 械备, year and at least four digits',
          },
          classes: ['device'],
        },
        {
          name: { zh: '医疗器械', en: 'medical device' },
          pattern: '[一-龥]{1,6}药(?:监|管)械\\((?:准|进|许)\\)字\\d{4}第\\d{7,8}号?',
          classes: ['device'],
        },
        {
          name: { zh: '保健食品', en: 'health food' },
          pattern: `国食健注[GJ]${YEAR}\\d{4}|国食健字[GJ]${YEAR}\\d{4}`,
          find: `国食健[注字][:：\\s]{0,2}[a-z]{0,2}${DIGITS}{4,14}`,
          prefix: '国食健',
          digits: 8,
          yearFrom: 2003,
          faults: [{ pattern: '国食健[注字](?![GJ])[A-Z]?\\d{8}$', message: 'origin' }],
          shape: {
            zh: '国食健注、G 或 J 加 8 位数字',
            en: '国食健注, G or J and eight digits',
          },
          classes: ['health-food'],
        },
        {
          name: { zh: '保健食品', en: 'health food' },
          pattern: `食健备G${YEAR}${PLACE}\\d{6}|食健备J${YEAR}00\\d{6}`,
          find: `国?食健备[:：\\s]{0,2}[a-z]{0,2}${DIGITS}{4,16}`,
          prefix: '国?食健备',
          digits: 12,
          yearFrom: 2016,
          faults: [
            { pattern: '食健备(?![GJ])[A-Z]?\\d{12}$', message: 'origin' },
            { pattern: '食健备J20\\d{2}(?!00)\\d{8}$', message: 'zeros' },
            { pattern: '食健备G20\\d{2}(\\d{2})\\d{6}$', message: 'place' },
          ],
          shape: {
            zh: '食健备、G 或 J 加 12 位数字',
            en: '食健备, G or J and twelve digits',
          },
          classes: ['health-food'],
        },
        {
          name: { zh: '保健食品', en: 'health food' },
          pattern: '卫食健(?:进)?字\\((?:19|20)?\\d{2}\\)第\\d{3,5}号?',
          classes: ['health-food'],
        },
        {
          name: { zh: '特医食品', en: 'medical food' },
          pattern: `国食注字TY${YEAR}\\d{4}`,
          find: `国食注字[:：\\s]{0,2}ty${DIGITS}{4,14}`,
          prefix: '国食注字TY',
          digits: 8,
          yearFrom: 2016,
          shape: { zh: 'TY 加 8 位数字', en: 'TY and eight digits' },
          classes: ['fsmp'],
        },
        {
          name: { zh: '婴幼儿配方乳粉', en: 'infant formula' },
          pattern: `国食注字YP${YEAR}\\d{4}`,
          prefix: '国食注字',
          digits: 8,
          yearFrom: 2016,
          shape: { zh: 'TY 或 YP 加 8 位数字', en: 'TY or YP and eight digits' },
          classes: ['food'],
        },
        {
          name: { zh: '特殊化妆品', en: 'special cosmetic' },
          pattern: `国妆特(?:进|制)?字[GJ]?${YEAR}\\d{4}`,
          find: `国妆特[进制]?字[:：\\s]{0,2}[gj]?${DIGITS}{4,14}`,
          prefix: '国妆特',
          digits: 8,
          yearFrom: 2008,
          shape: { zh: '国妆特字加 8 位数字', en: '国妆特字 and eight digits' },
          classes: ['cosmetic'],
        },
        {
          name: { zh: '普通化妆品', en: 'cosmetic' },
          pattern: `${HAN}G妆网备字${YEAR}\\d{6}|国妆网备(?:进|制)字\\(${HAN}\\)${YEAR}\\d{6}`,
          find: `[一-龥]?g?妆网备[进制]?字[:：\\s]{0,2}(?:[(（][一-龥][)）])?${DIGITS}{4,14}`,
          prefix: '.{0,3}妆网备',
          digits: 10,
          yearFrom: 2013,
          shape: { zh: '妆网备字加 10 位数字', en: '妆网备字 and ten digits' },
          classes: ['cosmetic'],
        },
        {
          name: { zh: '旧化妆品文号', en: 'abolished cosmetic number' },
          pattern:
            '卫妆(?:特|备)(?:进)?字\\(\\d{2,4}\\)第?\\d{3,6}号?|国妆备进字J\\d{8}|.{0,2}卫妆准字.{2,20}',
          find: '卫妆[特备准]进?字[0-9()（）第-]{4,20}号?',
          classes: 'all',
          message: 'old',
          certainty: 'review',
        },
        {
          name: { zh: '消毒产品', en: 'disinfectant' },
          pattern: `\\(?${HAN}?\\)?卫消证字\\(\\d{4}\\)第?[\\d-]{4,9}号?|卫消(?:进|新准)?字\\(\\d{4}\\)第\\d{3,6}号?`,
          prefix: '.{0,3}卫消证|卫消(?:进|新准)?字',
          shape: { zh: '卫消证字（年份）第几号', en: 'year in brackets and a number' },
          classes: ['disinfectant'],
        },
        {
          name: { zh: '假文号', en: 'made-up number' },
          pattern:
            '.{0,4}(?:消[准备健妆械药]字|卫消[食妆械]字|[药妆食特]消字)[A-Z第号()\\d-]{0,20}',
          find: '[一-龥]{0,2}(?:消[准备健妆械药]字|卫消[食妆械]字|[药妆食特]消字)[号a-z0-9()（）第-]{1,20}号?',
          classes: 'all',
          message: 'fake',
        },
        {
          name: { zh: '食品', en: 'food' },
          pattern: `SC\\d{3}${PLACE}\\d{9}`,
          find: `\\bsc[:：\\s]{0,2}${DIGITS}{8,18}`,
          prefix: 'SC\\d',
          digits: 14,
          faults: [{ pattern: 'SC\\d{3}(\\d{2})\\d{9}$', message: 'place' }],
          shape: { zh: 'SC 加 14 位数字', en: 'SC and fourteen digits' },
          classes: ['food', 'health-food', 'fsmp'],
        },
        {
          name: { zh: '旧食品生产许可证', en: 'abolished food licence' },
          pattern: 'QS\\d{12}',
          classes: 'all',
          message: 'old',
          certainty: 'review',
        },
      ],
      examples: {
        bad: [
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字H2005991' },
          { productClass: 'rx', field: 'approvalNumber', text: '国食健注G20190188' },
          { productClass: 'device', field: 'approvalNumber', text: '粤械注准20233192086' },
          { productClass: 'device', field: 'approvalNumber', text: '国械注准20222140001' },
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字H2O143338', marks: 'O' },
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字H77021940' },
          { productClass: 'rx', field: 'approvalNumber', text: '国药准字HJ20290011' },
          { productClass: 'rx', field: 'approvalNumber', text: '国药准字20143338' },
          { productClass: 'rx', field: 'approvalNumber', text: '国药准字X20143338' },
          { productClass: 'health-food', field: 'approvalNumber', text: '食健备J201812000123' },
          { productClass: 'health-food', field: 'approvalNumber', text: '国食健注K20190188' },
          { productClass: 'device', field: 'approvalNumber', text: '沈械注准20232192086' },
          { productClass: 'device', field: 'approvalNumber', text: '粤械注进20232192086' },
          { productClass: 'device', field: 'approvalNumber', text: '国械注准20231192086' },
          { productClass: 'device', field: 'approvalNumber', text: '国械注准20235192086' },
          { productClass: null, field: 'approvalNumber', text: '赣卫消准字（2019）第0103号' },
          { productClass: 'otc', field: 'approvalNumber', text: '苏卫药准字（1996）第310201号' },
          {
            productClass: 'otc',
            field: 'description',
            text: '批准文号：国药准字Z4402194，密封保存。',
            marks: '国药准字Z4402194',
          },
        ],
        good: [
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字H20143338' },
          { productClass: 'otc', field: 'approvalNumber', text: '国药准字 ZC20160001' },
          { productClass: 'rx', field: 'approvalNumber', text: '国药准字H10980025' },
          { productClass: 'health-food', field: 'approvalNumber', text: '国食健注G20190188' },
          { productClass: 'device', field: 'approvalNumber', text: '粤穗械备20210345号' },
          {
            productClass: 'otc',
            field: 'description',
            text: '批准文号 国药准字Z44021940；随附口罩 粤械注准20232140001。',
          },
          { productClass: 'disinfectant', field: 'description', text: '消字号产品，非药品。' },
        ],
      },
    },
    {
      id: 'RX-12b',
      kind: 'check',
      check: 'number-in-text',
      group: 'identity',
      level: 'error',
      certainty: 'review',
      classes: 'all',
      citation: {
        law: '《药品网络销售监督管理办法》',
        article: '第十三条第一款',
        quote: '展示的药品相关信息应当真实、准确、合法',
        fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
        trust: 'verified',
      },
      title: { zh: '两个批准文号', en: 'Two approval numbers' },
      messages: {
        main: {
          zh: '这里写 {text}，批准文号栏是另一个号。改成一致。',
          en: 'This says {text}, the approval number field another one. Make them agree.',
        },
        two: {
          zh: '同一页有两个批准文号：{first} 和这个。核对是否同一商品。',
          en: 'Two approval numbers stand on one page: {first} and this. Check whether both belong here.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: {
              approvalNumber: '国药准字H20143338',
              description: '批准文号：国药准字H20143339',
            },
            field: 'description',
            marks: '国药准字H20143339',
          },
          {
            productClass: 'rx',
            fields: { title: '厄贝沙坦片 国药准字H20050001', approvalNumber: '国药准字H20050002' },
            field: 'title',
          },
        ],
        good: [
          {
            productClass: 'otc',
            fields: {
              approvalNumber: '国药准字Z44021940',
              description: '批准文号 国药准字Z44021940',
            },
          },
          { productClass: 'otc', fields: { description: '批准文号 国药准字Z44021940' } },
        ],
      },
    },
    {
      id: 'INFO-02b',
      kind: 'check',
      check: 'barcode',
      group: 'identity',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      citation: {
        law: '《商品条码管理办法》',
        article: '第十条',
        fullName: 'GB 12904 商品条码',
        trust: 'unverified',
      },
      title: { zh: '条码', en: 'Barcode' },
      messages: {
        main: {
          zh: '条码校验位不对，末位应为 {digit}。对照包装重录。',
          en: 'The check digit of the barcode is wrong, it should be {digit}. Scan it again.',
        },
        lookalike: {
          zh: '条码里的“{letter}”是字母，应为数字 {digit}。改成数字。',
          en: '"{letter}" is a letter where the digit {digit} belongs. Type the digit.',
        },
        letters: {
          zh: '条码只能是数字。对照包装重录。',
          en: 'A barcode has digits only. Scan it again.',
        },
        trace: {
          zh: '这是药品追溯码，不是商品条码。填包装上 13 位的条码。',
          en: 'This is a trace code, not a barcode. Enter the 13 digits of the pack.',
        },
        standard: {
          zh: '这是药品本位码，不是商品条码。填包装上 13 位的条码。',
          en: 'This is a drug standard code, not a barcode. Enter the 13 digits of the pack.',
        },
        shape: {
          zh: '条码是 {count} 位，应为 13 位数字。对照包装重录。',
          en: 'The barcode has {count} characters, not 13 digits. Scan it again.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          { productClass: 'otc', field: 'barcode', text: '6901234567890' },
          { productClass: 'food', field: 'barcode', text: '69012345' + '67' },
        ],
        good: [
          { productClass: 'otc', field: 'barcode', text: '6901234567892' },
          { productClass: 'otc', fields: { barcode: '' } },
        ],
      },
    },
    {
      id: 'INFO-02c',
      kind: 'number-format',
      group: 'identity',
      level: 'warning',
      certainty: 'review',
      classes: 'all',
      citation: {
        law: '《药品网络销售监督管理办法》',
        article: '第十二条',
        fullName: '药品网络销售监督管理办法，国家市场监督管理总局令第58号，2022-12-01 施行',
        trust: 'unverified',
      },
      title: { zh: '证照与编码', en: 'Licences and codes' },
      messages: {
        main: {
          zh: '“{text}”不像有效的编号。对照证件改正。',
          en: '"{text}" does not look like a sound number. Compare it with the certificate.',
        },
        shape: {
          zh: '编号写法不对，应为{shape}。对照证件改正。',
          en: 'The number is not well formed; it is {shapeEn}.',
        },
        short: {
          zh: '编号少 {count} 位数字，应为{shape}。',
          en: 'The number lacks {count} digit(s); it is {shapeEn}.',
        },
        long: {
          zh: '编号多 {count} 位数字，应为{shape}。',
          en: 'The number has {count} digit(s) too many; it is {shapeEn}.',
        },
        lookalike: {
          zh: '“{part}”是字母，这里应为数字 {digit}。改成数字。',
          en: '"{part}" is a letter where the digit {digit} belongs. Type the digit.',
        },
        year: {
          zh: '编号里的年份 {year} 不可能。对照证件改正。',
          en: 'The year {year} in this number is impossible. Compare it with the certificate.',
        },
      },
      fix: 'none',
      forms: [
        {
          name: { zh: '药品经营许可证', en: 'drug distribution licence' },
          pattern: `${HAN}[A-D][AB][0-9A-Z]{7,10}`,
          find: '药品经营许可证?(?:编?号|证号)?[:：\\s]{0,3}([一-龥]?[a-z]{1,3}[0-9a-z]{1,16})',
          prefix: '[一-龥]?[A-Z]{1,3}\\d',
          shape: { zh: '省份简称、两个字母加编号', en: 'province, two letters and a number' },
          classes: 'all',
        },
        {
          name: { zh: '互联网药品信息服务资格证', en: 'online drug information licence' },
          pattern: `\\(?${HAN}\\)?-{0,3}\\(?非?经营性\\)?-{1,3}${YEAR}-{1,3}\\d{4,6}`,
          find: '[(（]?[一-龥][)）]?-{0,3}[(（]?非?经营性[)）]?[0-9-]{6,16}',
          prefix: '.{1,6}经营性',
          yearFrom: 2004,
          shape: { zh: '省份-经营性质-年份-编号', en: 'province, kind, year and number' },
          classes: 'all',
        },
        {
          name: { zh: '药品网络交易平台备案', en: 'platform filing' },
          pattern: `\\(${HAN}\\)网药平台备字\\(${YEAR}\\)第\\d{6}-\\d{3}号`,
          find: '[(（]?[一-龥]?[)）]?网药平台备字[0-9()（）〔〕\\[\\]第-]{4,26}号?',
          prefix: '.{0,3}网药平台备字',
          yearFrom: 2022,
          shape: {
            zh: '（省份）网药平台备字〔年份〕第 6 位-3 位号',
            en: 'province, year, six digits and three',
          },
          classes: 'all',
        },
        {
          name: { zh: '药品本位码', en: 'drug standard code' },
          pattern: '869\\d{11}',
          find: '本位码[:：\\s]{0,3}(\\d{6,24})',
          prefix: '86',
          digits: 14,
          shape: { zh: '869 开头的 14 位数字', en: 'fourteen digits that begin with 869' },
          classes: 'all',
        },
        {
          name: { zh: '药品追溯码', en: 'trace code' },
          pattern: '8\\d{19}',
          find: '追溯码[:：\\s]{0,3}(\\d{8,30})',
          prefix: '\\d',
          digits: 20,
          shape: { zh: '8 开头的 20 位数字', en: 'twenty digits that begin with 8' },
          classes: 'all',
        },
        {
          name: { zh: '医保药品代码', en: 'insurance drug code' },
          pattern: 'X[A-Z]\\d{2}[A-Z]{3}\\d{3}[A-Z]\\d{12}|Z[A-Z0-9]{19}',
          find: '医保(?:药品|国家)?(?:代|编)?码[:：\\s]{0,3}([xz][0-9a-z]{8,30})',
          prefix: '[XZ]',
          shape: { zh: 'X 开头 23 位或 Z 开头 20 位', en: 'X and 22 or Z and 19 characters' },
          classes: 'all',
        },
      ],
      examples: {
        bad: [
          { field: 'description', text: '药品经营许可证：粤CB02', marks: '粤CB02' },
          { field: 'description', text: '药品本位码：8690123400001', marks: '8690123400001' },
          { field: 'description', text: '（粤）-经营性-2099-0419', marks: '2099' },
          { field: 'description', text: '（京）网药平台备字〔2022〕第0001-000号' },
          { field: 'description', text: '医保编码：XJ01CAA040A00101010269' },
          { field: 'description', text: '追溯码 8123456789012345678' },
        ],
        good: [
          { field: 'description', text: '药品经营许可证：粤CB0201234' },
          { field: 'description', text: '药品本位码：86901234000011' },
          { field: 'description', text: '（粤）—经营性-2022-0419' },
          { field: 'description', text: '浙-（经营性）-2017-0005' },
          { field: 'description', text: '（京）网药平台备字〔2022〕第000001-000号' },
          { field: 'description', text: '医保代码 XJ01CAA040A001010102699' },
        ],
      },
    },
    {
      id: 'INFO-02e',
      kind: 'check',
      check: 'credit-code',
      group: 'identity',
      level: 'warning',
      certainty: 'sure',
      classes: 'all',
      citation: {
        law: '《电子商务法》',
        article: '第十五条',
        fullName: '中华人民共和国电子商务法；GB 32100 法人和其他组织统一社会信用代码编码规则',
        trust: 'secondary',
      },
      title: { zh: '统一社会信用代码', en: 'Social credit code' },
      messages: {
        main: {
          zh: '信用代码校验位不对，末位应为 {part}。对照执照改正。',
          en: 'The check character of the credit code is wrong, it should be {part}.',
        },
        letter: {
          zh: '信用代码里不会有字母 {part}。对照执照改正。',
          en: 'A credit code never has the letter {part}. Copy it from the licence.',
        },
        length: {
          zh: '信用代码是 {part} 位，应为 18 位。对照执照改正。',
          en: 'The credit code has {part} characters, not 18. Copy it from the licence.',
        },
        place: {
          zh: '信用代码第 3 到 8 位应是数字。对照执照改正。',
          en: 'Characters 3 to 8 of a credit code are digits. Copy it from the licence.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          { field: 'description', text: '统一社会信用代码：91440300MA5DABCD02' },
          { field: 'description', text: '统一社会信用代码：91440300MA5DABCD0' },
        ],
        good: [
          { field: 'description', text: '统一社会信用代码：91440300MA5DABCD0G' },
          { field: 'description', text: '讲信用，代码 91440300MA5DABCD02' },
        ],
      },
    },
    {
      id: 'INFO-02f',
      kind: 'check',
      check: 'number-facts',
      group: 'identity',
      level: 'hint',
      certainty: 'review',
      classes: 'all',
      citation: {
        law: '《药品注册管理办法》',
        article: '第一百二十三条',
        fullName: '药品注册管理办法，国家市场监督管理总局令第27号，2020-07-01 施行',
        trust: 'secondary',
      },
      title: { zh: '文号与页面不合', en: 'Number against page' },
      messages: {
        main: {
          zh: '批准文号和页面其他内容不合。请人看一下。',
          en: 'The approval number does not fit the rest of the page. Please check.',
        },
        heading: {
          zh: '{letter} 字头的说明书写“{wanted}”，这里写“{heading}”。核对文号。',
          en: 'Leaflets of {letter} numbers say {wanted}; this one says {heading}. Check the number.',
        },
        maker: {
          zh: '文号是境外生产药品的，生产企业却在境内。核对两处。',
          en: 'The number is for a drug made abroad, the maker is in China. Check both.',
        },
        term: {
          zh: '{year} 年的旧证号，期限应已过。核对是否换了新证。',
          en: 'A certificate of the old form from {year} has run out. Check for a new one.',
        },
      },
      fix: 'none',
      examples: {
        bad: [
          {
            productClass: 'otc',
            fields: { approvalNumber: '国药准字Z44021940', leaflet: '【适应症】用于感冒。' },
          },
          { productClass: 'rx', fields: { approvalNumber: 'H20130650' } },
        ],
        good: [
          {
            productClass: 'otc',
            fields: { approvalNumber: '国药准字Z44021940', leaflet: '【功能主治】疏风解表。' },
          },
          { productClass: 'rx', fields: { approvalNumber: '国药准字HJ20160685' } },
        ],
      },
    },
  ],
};
