import type { Span } from '../../rules/finding.ts';
import type { Clause, PartKind } from './parts.ts';
import { findGroups, type Group } from './population-groups.ts';
import { remember } from './remember.ts';

/** How strict a text is with a group: 3 禁用, 2.5 不宜, 2 慎用, 1 遵医嘱, 0 可用. */
export type Strictness = 0 | 1 | 2 | 2.5 | 3;

/** What a text says of a group of people. Its place runs from the group to the word that says it. */
export type Statement = Span & { group: Group; strictness: Strictness };

const LEVELS: readonly [Strictness, string][] = [
  [
    3,
    '禁用|忌用|禁服|忌服|禁食|禁止|严禁|切忌|切勿|禁忌|(?:不得|不能|不可以?|不要|别|勿|不许)(?:再)?(?:使用|服用|应用|食用|饮用|服|用|吃|喝|贴|涂|碰|给)|禁(?![忌用服止食])',
  ],
  [
    2.5,
    '(?:停止|暂停|中止|停)(?:母乳|哺乳|授乳|喂奶)|不宜|不推荐|不建议|不主张|不适[宜用合于]|不应|应避免|避免(?:使用|服用)?|不太适合|不要|不得|不能|不可|不用于|安全性(?:尚)?(?:未|不)(?:确|明|建)',
  ],
  [2, '慎用|慎服|慎重|谨慎|小心|当心'],
  [
    1,
    '遵医嘱|(?:医师|医生|药师|大夫)[^,，。；;]{0,6}(?:指导|建议|同意|评估|判断|监护|下)|咨询|医嘱|问(?:过|一下)?(?:医生|医师|药师)|听(?:从)?医|监护|监督|监测|权衡|减量|酌减|评估',
  ],
  [
    0,
    '(?:(?:也|均|都|皆|同样|一样|照样|完全|全)?(?:可以|可|能够|能)(?:以)?(?:放心|安心|直接|正常|长期|共同|一起|同|共|安全|自行|自己|少量|适量|按量)?(?:使用|服用|应用|食用|饮用|适用|给药|用|吃|喝|服|贴|涂|抹|享|测|戴|敷|开车|注射|打针?|输液?|静滴|肌注|滴|喷|擦|搽|含)|(?:可以?|能)边喂奶边|(?:正常|继续|照常)(?:哺乳|喂奶|母乳)|(?:不用|无需|不必|不需)(?:停奶|停止哺乳|停止喂奶|停哺乳)|直接(?:涂|用|贴|敷|抹)|没事|没关系|(?:放心|安心|正常|安全)(?:使用|服用|用|吃|喝)|适用|适合|适宜|皆宜|通用|专用|首选|无忌|无碍|没问题|不忌|不限|不受影响|无影响|不影响|均宜|无需(?:忌|顾虑|担心|减量|调整))',
  ],
];
const LEVEL = new RegExp(LEVELS.map(([, words]) => `(${words})`).join('|'), 'g');
/** Letters of which every word of caution or permission has one: most sentences have none. */
const ANY =
  /[禁忌严切不别勿避安慎谨小当遵医指咨嘱问听监权减酌评可能放适皆通专首无没停暂中正继照直均药]/;
/** 适宜人群：, 禁用于, 不推荐用于: the group stands behind. */
const BEFORE_GROUP = /^(?:于|人群|[:：]|用于|给|的?人群[:：])/;

const VEHICLE_NO =
  /(?:不得|不能|不可|不要|别|勿|禁止|避免|不宜|不应|严禁|不建议)[^,，。；;]{0,8}(?:驾驶|驾车|开车|饮酒|喝酒|含酒精|操作机|操纵机)/;
const VEHICLE_YES =
  /(?:不影响|可以?|能|照常|照样)[^,，。；;不]{0,3}(?:驾驶|驾车|开车|饮酒|喝酒)|(?:驾驶|驾车|开车|司机|饮酒|喝酒)[^,，。；;不]{0,4}(?:不受影响|无影响|可用|能用|能吃|可服|放心)/;
/** Sentences about keeping the pack away, not about taking it. */
const ELSEWHERE = /接触的地方|接触到|触及|拿到|够不到|放置|放在|存放|保管|远离/;

/**
 * What a text says of groups of people.
 * @param kind under which heading it stands: under 禁忌 a bare group is forbidden, under 适宜人群 welcome
 */
export function statementsIn(clauses: readonly Clause[], kind: PartKind): Statement[] {
  const statements: Statement[] = [];
  /** 适合热咳 says what it is for; 热咳患者适用 whom it is for. */
  const say = (group: Group, strictness: Strictness, start: number, end: number) => {
    if (strictness === 0 && group.concepts.length > 0 && start < group.start) return;
    statements.push({ group, strictness, start, end });
  };
  let open: Group[] = [];
  let sentence = -1;
  let ahead: Strictness | null = null;
  const isBare = kind === 'contraindications' || kind === 'suitable' || kind === 'unsuitable';
  const speaking = new Set<number>();
  for (const { text, sentence } of clauses)
    if (isBare || ANY.test(text) || DOSED.test(text)) speaking.add(sentence);
  for (const clause of clauses) {
    if (!speaking.has(clause.sentence)) continue;
    if (clause.sentence !== sentence) {
      if (kind === 'contraindications' && open.length > 0 && !ahead)
        for (const group of open)
          statements.push({ group, strictness: 3, start: group.start, end: group.end });
      [open, ahead, sentence] = [[], null, clause.sentence];
    }
    if (ELSEWHERE.test(clause.text)) continue;
    const groups = findGroups(clause.text).map((group) => ({
      ...group,
      start: group.start + clause.start,
      end: group.end + clause.start,
    }));
    const levels = levelsIn(clause.text).map((level) => ({
      ...level,
      start: level.start + clause.start,
      end: level.end + clause.start,
    }));
    const doing = groups.filter(({ key }) => key === 'vehicle' || key === 'alcohol');
    if (doing.length > 0) {
      const strictness = VEHICLE_NO.test(clause.text)
        ? 3
        : VEHICLE_YES.test(clause.text)
          ? 0
          : null;
      if (strictness !== null)
        for (const group of doing)
          statements.push({ group, strictness, start: clause.start, end: clause.end });
    }
    const dosed =
      kind === 'contraindications' || levels.length > 0 ? null : DOSED.exec(clause.text);
    if (dosed) {
      const end = clause.start + dosed.index + dosed[0].length;
      for (const group of groups.filter((one) => one.isExact && one.key === 'age'))
        if (group.end <= end && isYoung(group))
          statements.push({ group, strictness: 0, start: group.start, end });
    }
    const people = groups.filter(({ key }) => key !== 'vehicle' && key !== 'alcohol');
    if (kind === 'suitable' || kind === 'unsuitable') {
      const strictness = kind === 'suitable' ? 0 : 2.5;
      if (levels.length === 0) {
        for (const group of people)
          statements.push({ group, strictness, start: group.start, end: group.end });
        continue;
      }
    }
    if (levels.length === 0) {
      if (ahead !== null)
        for (const group of people)
          statements.push({ group, strictness: ahead, start: group.start, end: group.end });
      else open.push(...people);
      continue;
    }
    let taken = 0;
    for (const [at, level] of levels.entries()) {
      const before = people.slice(taken).filter(({ start }) => start < level.start);
      const next = levels[at + 1]?.start ?? clause.end;
      const isPrefix =
        BEFORE_GROUP.test(clause.text.slice(level.end - clause.start)) && before.length === 0;
      if (isPrefix || (before.length === 0 && open.length === 0)) {
        const after = people.filter(({ start }) => start >= level.end && start < next);
        for (const group of after) say(group, level.strictness, level.start, group.end);
        taken = people.length - people.filter(({ start }) => start >= next).length;
        if (isPrefix && after.length >= 0) ahead = level.strictness;
        continue;
      }
      const meant = [...open, ...before];
      const said = clause.text.slice(0, level.end - clause.start);
      const isFor = /(?<!同样|也|都|均|照样)(?:适[用合宜]|首选|专用)$/.test(said);
      for (const group of meant.filter((one) => !isFor || isPerson(one, clause)))
        statements.push({
          group,
          strictness: level.strictness,
          start: group.start,
          end: level.end,
        });
      taken += before.length;
      open = [];
    }
  }
  if (kind === 'contraindications')
    for (const group of open)
      statements.push({ group, strictness: 3, start: group.start, end: group.end });
  return statements;
}

/** 1岁以上宝宝半片: a dose for people lets them use it. */
const DOSED =
  /半[片粒袋支包丸]|(?:一次|每次|吃|服|喝|用|各)[一二两三四半\d.]+[片粒袋包丸滴支]|减半/;
const isYoung = ({ from }: Group) => from < 18;

/** 热咳黄痰适用 says what it is for, 糖尿病患者适用 for whom. */
const isPerson = ({ concepts, end }: Group, { text, start }: Clause) =>
  concepts.length === 0 || /^(?:症|病)?的?(?:患者|病人|者|人)/.test(text.slice(end - start));

type LevelHit = Span & { strictness: Strictness };

/** Words of permission or caution in a clause; 可在医师指导下使用 is one, the stricter. */
const levelsIn = remember(readLevels);

function readLevels(text: string): readonly LevelHit[] {
  const hits: LevelHit[] = [];
  for (const hit of text.matchAll(LEVEL)) {
    const at = hit.slice(1).findIndex((words) => words !== undefined);
    const strictness = LEVELS[at]![0];
    const [start, end] = [hit.index, hit.index + hit[0].length];
    const last = hits.at(-1);
    if (last && start - last.end <= 4 && Math.min(last.strictness, strictness) <= 1) {
      last.end = end;
      last.strictness = Math.max(last.strictness, strictness) as Strictness;
    } else hits.push({ start, end, strictness });
  }
  return hits;
}
