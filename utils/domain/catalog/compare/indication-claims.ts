import type { Listing } from '../../listings/listing.ts';
import { findConditions, type Mention } from '../conditions/find.ts';
import { type Clause, normalOf, type Part, partsOf } from './parts.ts';
import { remember } from './remember.ts';

/** A place where a listing says that its product is for something. */
export type Claim = { part: Part; clause: Clause; mention: Mention };

const read = new WeakMap<Listing, readonly Claim[]>();

/** Every claim of a listing, whatever the record; read once. */
export function claimsOf(listing: Listing): readonly Claim[] {
  let claims = read.get(listing);
  if (!claims) {
    const names = namesOf(listing);
    claims = partsOf(listing).flatMap((part) => claimsIn(part, names));
    read.set(listing, claims);
  }
  return claims;
}

/** The page's own names: 感冒灵 of 999感冒灵颗粒 claims nothing. */
const namesOf = ({ fields }: Listing) =>
  [fields.genericName, fields.tradeName, fields.brand, fields.manufacturer, fields.holder]
    .filter((name) => name && name.length >= 2)
    .map((name) => normalOf(name!));

function claimsIn(part: Part, names: readonly string[]): Claim[] {
  if (part.kind === 'side' || part.kind === 'usage' || part.kind === 'unsuitable') return [];
  const { text } = part.normal;
  const mentions = findConditions(text);
  if (mentions.length === 0) return [];
  const inNames = names.flatMap((name) => placesOf(text, name));
  const claims: Claim[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < part.clauses.length - 1 && part.clauses[at]!.end <= mention.start) at++;
    const clause = part.clauses[at];
    if (!clause || text.slice(mention.start, mention.end).length < 2) continue;
    if (inNames.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    if (isClaim(part, at, mention)) claims.push({ part, clause, mention });
  }
  return claims;
}

function placesOf(text: string, name: string) {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    places.push({ start: at, end: at + name.length });
  return places;
}

/** Words after which a condition is what the product is for. */
const FOR =
  /用于|适用于|适用|治疗|主治|缓解|改善|针对|防治|对付|预防|适合|解决|有助于|辅助|帮助|有效|祛除|消除|调理|治(?!疗?前)|抑制|搞定/;
const DOING = /^[养补滋温止调镇消杀利安益健祛散化活通清退平抗强固]{1,2}[^体炎感]{1,3}$/;
/** A warning, a denial, a referral, a reaction. */
const WARNING =
  /禁用|慎用|忌用|禁忌|忌服|禁服|慎服|不宜|不应|不得|不能|不可|不要|不适[用合宜]|不推荐|不建议|不用于|不治|不具有|不具备|无法|未见缓解|未缓解|勿|避免|就医|就诊|医院|医师|医生|药师|遵医嘱|咨询|停药|停用|停止|过敏者|过敏体质|不良反应|副作用|偶见|偶有|偶可|少数|个别|轻度[^,，。；]{0,8}(?:反应|不适|现象)|药理|机制|实验|大鼠|小鼠|罕见|可能出现|可能引起|可引起|警惕|注意(?!力)|禁止|无效|监测|不是|并非|代替|替代|排除|可见(?!效)|反应(?:为|有|包括)|高敏|加重|严重者|别[用吃碰喝服贴涂敷抹](?!人)|[别勿]再|会伤|发生率|急救|赶快|抓紧看/;
const IF =
  /^(?:如|若|当|一旦|出现|发生|假如|服药后|用药后|使用后|凡|有(?!效|助|利))|^[^用治缓]{0,6}(?:期间|时)[^用治缓]{0,4}$/;
/** The words before make it somebody's state, not the use. */
const DENIED_BEFORE = /(?:不|无|没有|没|未|非|防晒|并非|不是|不会|引起|导致|诱发|所致|加重|忌)$/;
/** The words after make it a person, a season, a name. */
const PERSON_AFTER =
  /^(?:症|病)?(?:的)?(?:患者|病人|患儿|人群|人士|者|史|病史|家属|宝宝|人(?![体工]))/;
const OTHER_AFTER =
  /^(?:性(?![早功冷欲])|型|级|季|高发|流行|期间|门诊|中心|医院|科(?!学)|学会|协会|专科|体质者|食品|日(?!晒)|知识|小贴士|风险|药房|大药房)/;
const FORM =
  '(?:片|胶囊|软胶囊|颗粒|丸|滴丸|口服液|口服溶液|糖浆|乳膏|软膏|膏|贴|散|冲剂|栓|洗液|洗剂|滴眼液|滴鼻液|滴耳液|喷雾剂?|凝胶|合剂|酊|贴膏|膏药|注射液|溶液|茶|露|搽剂|含片|油|水|液|粉剂|气雾剂|试纸|检测试纸|试纸条|试剂|试剂盒|检测卡|[笔仪棒计枪器带])';
/** 感冒灵颗粒, 鼻炎康片: part of a product's name. */
const NAME_AFTER = new RegExp(
  `^(?:[灵宁康宝净舒通停平安消清快泰乐欣][一-龥]{0,3}|[一-龥]{0,4}?)${FORM}(?![一-龥])|^(?:灵|宁|康|宝)(?![一-龥])`,
);

function isClaim(part: Part, at: number, mention: Mention): boolean {
  const { text } = part.normal;
  const clause = part.clauses[at]!;
  const before = text.slice(Math.max(clause.start, mention.start - 6), mention.start);
  const after = text.slice(mention.end, Math.min(clause.end, mention.end + 14));
  if (DENIED_BEFORE.test(before) && !/引起|导致|所致|诱发/.test(before)) return false;
  if (isWarning(clause.text)) return false;
  if (part.kind !== 'title' && part.kind !== 'indications' && isHedged(clause.text)) return false;
  // 湿疹创面: the word before is what is treated.
  if (
    /^(?:创面|伤口|创口|破损)/.test(text.slice(mention.start)) &&
    /[疹癣炎疮溃疡疱伤]$/.test(before)
  )
    return false;
  const isQuoted = part.kind === 'contraindications' || part.kind === 'precautions';
  const isFor = isUse(clause.text) || isListOfUses(part, at);
  if (isQuoted && !isFor) return false;
  if (part.kind === 'indications') return true;
  // 补气养血 beside 用于月经不调: what a drug does in the words of its tradition, which records often leave out.
  if (part.kind === 'free' && !isFor && DOING.test(text.slice(mention.start, mention.end)))
    return false;
  if (OTHER_AFTER.test(after)) return false;
  const isNamed = NAME_AFTER.test(after) && !/[、和及与]/.test(after.slice(0, 6));
  if (isNamed && part.kind !== 'suitable') return false;
  if (
    PERSON_AFTER.test(after) &&
    !/用于|适用于|治疗|缓解|改善/.test(text.slice(clause.start, mention.start))
  )
    return false;
  if (isQuoted || !isFor) {
    if (IF.test(clause.text) && part.kind !== 'title') return false;
    if (isWarnedLater(part, at) || isWarnedBefore(part, at)) return false;
  }
  return true;
}

/** A word of denial, caution or referral in the shop's words, the conditions' own (消化不良) not counted. */
const isHedged = remember((text) => {
  let rest = '';
  let at = 0;
  for (const mention of findConditions(text)) {
    rest += `${text.slice(at, mention.start)}、`;
    at = mention.end;
  }
  rest += text.slice(at);
  return /[不勿别未没无非禁忌慎请医诊避停]/.test(
    rest.replace(/不[仅但光止错只]|医用|非处方|医保|别名|无论|非常|无糖/g, ''),
  );
});
const isWarning = remember((text) => WARNING.test(text));
const isUse = remember((text) => FOR.test(text));

/** Where a short clause is a warning from its beginning. */
const NEAR = { 0: true, 1: true, 2: true };

/** 用于头痛，咳嗽: a clause before it in its sentence says what it is for. */
function isListOfUses({ clauses }: Part, at: number): boolean {
  const { sentence } = clauses[at]!;
  for (let before = at - 1; clauses[before]?.sentence === sentence; before--)
    if (isUse(clauses[before]!.text)) return true;
  return false;
}

/** 少数患者可见皮疹，恶心: what began as a warning goes on as one. */
function isWarnedBefore({ clauses, kind }: Part, at: number): boolean {
  const { sentence } = clauses[at]!;
  if (kind === 'title') return false;
  for (let before = at - 1; clauses[before]?.sentence === sentence; before--)
    if (isWarning(clauses[before]!.text)) return true;
  return false;
}

/** 发热超过三天的，请到医院就诊: the clause is the case a later one warns of. */
function isWarnedLater(part: Part, at: number): boolean {
  const { sentence } = part.clauses[at]!;
  const next = part.clauses[at + 1];
  if (
    next?.sentence === sentence &&
    /^(?:请|应|需|须|建议|不|勿|别|赶|尽快|及时|先)/.test(next.text)
  )
    return true;
  // 是风寒感冒的，不要用
  if (next?.sentence === sentence && next.text.length <= 14 && next.text.search(WARNING) in NEAR)
    return true;
  for (let next = at + 1; part.clauses[next]?.sentence === sentence; next++)
    if (isWarning(part.clauses[next]!.text)) return true;
  return false;
}
