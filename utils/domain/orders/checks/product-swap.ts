import { isFiller, NARRATION, SLIP } from '../cues.ts';
import { findNamed, type Goods, sharedRun } from '../goods.ts';
import type { Clause } from '../note.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';
import { FORMS } from './dosage-form.ts';

/** Another product than the one ordered. */
export const productSwap: OrderCheckRule = { kind: 'product_swap', find };

/** What names of medicines and pharmacy goods end in or hold: common stems, not a list of products. */
const STEMS =
  '西林|头孢|沙星|霉素|他汀|沙坦|洛尔|地平|普利|[咪硝]唑|列净|列汀|双胍|格列|利嗪|他定|雷他|米松|洛芬|拉唑|替丁|洛韦|西泮|溴索|沙利|维生素|维[a-e](?![a-z])|钙片|钙|锌|叶酸|益生菌|鱼油|氨糖|辅酶|褪黑素|蛋白粉|柴胡|板蓝根|连花|藿香|地黄|黄芪|阿胶|人参|枸杞|感冒灵|止咳|消炎|退烧贴|退热贴|丁桂|坤宝|逍遥|乌鸡|枇杷|双黄连|银翘|金银花|蒲地蓝|蓝芩|碘伏|酒精|双氧水|棉签|纱布|创可贴|口罩|试纸|血压计|血糖仪|体温计|体温枪|雾化器|护膝|护腰|拐杖|轮椅|面膜|眼药水|皮炎平|达克宁|风油精|清凉油|花露水|咽片|喉片|酵素|避孕套';
const PRODUCT = new RegExp(
  `${STEMS}|[a-z]+-?\\d{2,}|${FORMS}|灵|[^\\d一二两三四五六七八九十几]片$|[丸散膏]$`,
);
/** Objects of 换 and 改 that are other kinds of wishes or none. */
const OTHER =
  /地址|电话|手机|号码|收[货件]|名字|姓名|快递|顺丰|中通|圆通|申通|韵达|极兔|邮政|京东|物流|包装|盒子|袋子|箱|纸|时间|日期|发货|抬头|发票|票|颜色|色|[大中小]号|码|尺寸|规格|数量|度|人|付款|价|运费|备注|订单|单|心情|季|药方|处方|别家|成分|主意|^[\d一二两三四五六七八九十](?!\d*[a-z])/;
const UNCHANGED =
  /(不|别|没|不用|不要|不需要|无需|不想|(?<!能)不能|勿|不会)(再|给我|帮我|想|要)?(换|改)|(换|改)了?(也|没)|算了|没拍错|没有?[买拍下]错/;
const OBJECT = '([\\p{Script=Han}a-z\\d][\\p{Script=Han}a-z\\d-]{1,11})';
const TURN = new RegExp(
  `(?:换成|换为|改成|改为|调成|改发|换发|换|改|拍成|买成|下成)(?:一?[个盒瓶支袋]|点)?${OBJECT}`,
  'u',
);
const WANTED = new RegExp(
  `(?:要的是|想要的?是?|想买的?是?|想拍的?是?|应该是|要|发|买|^是)(?:一?[个盒瓶支袋])?(?:那个|那款|这个)?${OBJECT}`,
  'u',
);
const TURNED_DOWN =
  /(?:不是|不要)(?:这个|那个)?([\p{Script=Han}a-z]{2,8})|^([\p{Script=Han}a-z]{2,8}?)(?:的)?不要/u;
const OTHER_MAKE =
  /(换|要|发|改).{0,3}(别的|其他|其它|另一|另外一?)(个)?(牌子|品牌|厂家?|款|种)|换(个|一?款|一个)(牌子|品牌|厂|款)?$|不要这个(型号|款|牌子|厂|品牌)|^(要)?另一?[种款个]\p{Script=Han}{2,}/u;
const MODEL = /[a-z]{1,5}-?\d{2,5}[a-z]?(?![\da-z])/g;
const ORIGIN: readonly (readonly [RegExp, RegExp])[] = [
  [/(要|换|发).{0,4}(进口|原装|原研)/, /国产|分装/],
  [/(要|换|发).{0,4}国产/, /进口|原装|原研/],
];
const TAIL =
  /(?:可以吗|行吗|好吗|能换吗|能不能换|谢谢|谢了|麻烦了?|哈|哦|吧|呢|啊|呀|啦|了|的那[款个种]|那[款个种]|的|呗|就行|就好|可以|[一二两三\d][盒瓶支袋个]?|都|全部|差价.*|多少钱.*)+$/;
const GENERIC = new RegExp(
  `独立包装|包装|正品|官方|旗舰|家用|医用|成人|儿童|小儿|进口|国产|盒装|${FORMS}|[片丸散水膏贴液粒支盒瓶袋]`,
  'g',
);

function find(input: CheckInput): Wish[] {
  const { note, goods } = input;
  const traded = goods.length > 1 ? findTrade(input) : null;
  if (traded) return [traded];
  const words = goods.map((entry) => entry.words).join(' ');
  const names = goods.map(({ title }) => title.replace(GENERIC, ' ')).join(' ');
  for (const clause of note.clauses) {
    if (NARRATION.test(clause.text) || UNCHANGED.test(clause.text)) continue;
    const wanted = findWanted(clause, words, names, note.text);
    if (wanted) return [wish(clause, wanted, goods.length === 1 ? nameOf(goods[0]!) : null)];
  }
  for (const clause of note.clauses) {
    if (NARRATION.test(clause.text) || UNCHANGED.test(clause.text)) continue;
    const refused = TURNED_DOWN.exec(clause.text);
    const run = refused ? (refused[1] ?? refused[2]!) : null;
    if (refused && run && sharedRun(run, names) >= 2) {
      const piece = {
        name: `不要${cutTail(run)}`,
        start: refused.index,
        length: refused[0].length,
      };
      return [wish(clause, piece, goods.length === 1 ? nameOf(goods[0]!) : null)];
    }
  }
  return [];
}

/** Of two ordered items one is to become the other: 阿莫西林没有就都换成蒙脱石散. */
function findTrade({ note, goods }: CheckInput): Wish | null {
  for (const clause of note.clauses) {
    const turn = /(?:换成|改成|换为|改为|换)(.+)/.exec(clause.text);
    if (!turn || UNCHANGED.test(clause.text) || NARRATION.test(clause.text)) continue;
    const target = findNamed(turn[1]!, goods)[0];
    const origin = findNamed(clause.text.slice(0, turn.index), goods)[0];
    if (!target || !origin || target === origin) continue;
    const found = { name: cutTail(turn[1]!), start: turn.index, length: turn[0].length };
    return { ...wish(clause, found, nameOf(origin)), item: origin.index };
  }
  return null;
}

type Piece = { name: string; start: number; length: number; isUnsure?: boolean };

function findWanted(clause: Clause, words: string, names: string, whole: string): Piece | null {
  const hasSlip = SLIP.test(whole);
  const model = findModel(clause.text, words);
  if (model) return model;
  for (const [wish, shown] of ORIGIN) {
    const hit = wish.exec(clause.text);
    if (hit && !new RegExp(hit[0].slice(-2)).test(words))
      return {
        name: hit[0],
        start: hit.index,
        length: hit[0].length,
        isUnsure: !shown.test(words) && !shown.test(clause.text),
      };
  }
  const make = OTHER_MAKE.exec(clause.text);
  if (make && !/(别|不|不要|不用|勿)(再|给我)?$/.test(clause.text.slice(0, make.index)))
    return { name: make[0], start: make.index, length: make[0].length, isUnsure: true };
  const turn = TURN.exec(clause.text);
  if (turn) {
    const name = cutTail(turn[1]!);
    const source = clause.text.slice(0, turn.index);
    // 收货人改成…, 颜色换成…: another kind of wish.
    if (OTHER.test(source)) return null;
    const isNamed = sharedRun(source, names) >= 2;
    if (
      isOther(name, words) &&
      (PRODUCT.test(name) || isNamed || /[换改]成|换为|改为|[拍买下]成/.test(turn[0]))
    )
      return /[拍买下]成/.test(turn[0]) ? null : piece(turn, name);
  }
  if (turn && /的/.test(clause.text.slice(turn.index)) && !/的钱|的价/.test(clause.text)) {
    const name = cutTail(turn[1]!);
    if (
      isOther(name, words) &&
      !/^(新|好|便宜|贵|结实|干净|完好|最|质量|漂亮|快|长|厚|薄|宽)/.test(name)
    )
      return { ...piece(turn, name), isUnsure: true };
  }
  const bare = /^(\p{Script=Han}{2,8})的(那[种款个])?$/u.exec(clause.text);
  if (bare && PRODUCT.test(bare[1]!) && isOther(bare[1]!, words)) return piece(bare, bare[1]!);
  const lone = /^(\p{Script=Han}{2,6})的那[种款个]/u.exec(clause.text);
  const isMade = lone && new RegExp(`那[种款个](${FORMS})`).test(clause.text);
  if (lone && isOther(lone[1]!, words) && (isMade || /不要|不是/.test(clause.text)))
    return { ...piece(lone, lone[1]!), isUnsure: true };
  const wanted = WANTED.exec(clause.text);
  if (!wanted || /(不|别|没)$/.test(clause.text.slice(0, wanted.index)) || clause.isQuestion)
    return null;
  const name = cutTail(wanted[1]!);
  if (!isOther(name, words, hasSlip || /不是这[个种款]/.test(whole))) return null;
  if (
    !PRODUCT.test(name) &&
    /^(我|点|些|给|把|快|尽|今|明|早|和|跟|吃|用|喝|先|是|一起|开|送|按|去|放|到|求|发|寄|拿|最|真|正|好|新|有|能|多|少|大|小|那么|这么|全|包|打|看|问|备|写|不|没|日期|效期)/.test(
      name,
    )
  )
    return null;
  // 拍错了 and 要X: whatever X is, it is not what was ordered. 要X的，不要… as well, but there X may be a mere quality.
  if (hasSlip && /\p{Script=Han}{2}/u.test(name)) return piece(wanted, name);
  const isContrast = /不要|不是|[^厂]家的$|[牌厂]的?$/.test(clause.text.slice(wanted.index + 1));
  if (isContrast && name.length <= 6)
    return { ...piece(wanted, name), isUnsure: !PRODUCT.test(name) };
  return PRODUCT.test(name) && name.length <= 8 ? piece(wanted, name) : null;
}

/** Whether a name is none of the ordered goods: nothing that tells it apart is in their words. */
function isOther(name: string, words: string, isStrict = false): boolean {
  if (name.length < 2 || OTHER.test(name) || isFiller(name)) return false;
  const core = name.replace(GENERIC, '').replace(/^(那个|这个|成|为)/, '');
  if (core.length < 2) return false;
  if (words.includes(core)) return false;
  if (isStrict) return true;
  return sharedRun(core, words) < Math.max(2, core.length - 1);
}

/** MB-305 asked for and MB-301 ordered: same letters, other digits. */
function findModel(text: string, words: string): Piece | null {
  const ordered: string[] = words.match(MODEL) ?? [];
  if (ordered.length === 0) return null;
  for (const hit of text.matchAll(MODEL)) {
    const letters = /^[a-z]+/.exec(hit[0])![0];
    const plain = (model: string) => model.replace('-', '');
    const rivals = ordered.filter((model) => model.startsWith(letters));
    if (rivals.length === 0 || rivals.some((model) => plain(model) === plain(hit[0]))) continue;
    if (/(不是|不要)$/.test(text.slice(0, hit.index))) continue;
    return { name: hit[0].toUpperCase(), start: hit.index, length: hit[0].length };
  }
  return null;
}

function cutTail(name: string): string {
  return name.replace(TAIL, '').replace(/(不是|不要|别).*$/, '');
}

function piece(hit: RegExpExecArray, name: string): Piece {
  const start = hit.index + hit[0].indexOf(hit[1]!);
  return { name, start, length: Math.max(1, name.length) };
}

function wish(clause: Clause, found: Piece, ordered: string | null): Wish {
  const start = clause.start + found.start;
  return {
    kind: 'product_swap',
    verdict: found.isUnsure ? 'review' : 'mismatch',
    action: 'change',
    span: { start, end: start + found.length },
    wanted: found.name,
    ordered,
    item: ordered === null ? null : 0,
  };
}

/** The title's longest word: 阿莫西林胶囊 of 禾安 阿莫西林胶囊. */
function nameOf({ item }: Goods): string {
  const words = item.title.split(/[\s()（）【】[\]，,/]+/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
