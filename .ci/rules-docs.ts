import { DUTY_SECTIONS, type Duty, FACT_BASE } from '../utils/domain/rules/fact-base.ts';
import type { Rule } from '../utils/domain/rules/pack.ts';
import { PACKS } from '../utils/domain/rules/packs/registry.ts';

/** Rules of the packs, with the pack each stands in. */
type Guard = { rule: Rule; pack: string };

const GUARDS: readonly Guard[] = PACKS.flatMap(({ id: pack, rules }) =>
  rules.map((rule) => ({ rule, pack })),
);

/** Rules that guard a duty: its own id, the id and a letter, or an id it names. */
export function guardsOf({ id, also = [] }: Duty): Guard[] {
  return GUARDS.filter(({ rule }) =>
    [id, ...also].some((wanted) => rule.id.replace(/[a-z]$/, '') === wanted),
  ).sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

/** `docs/rules.md`: every duty and what guards it. */
export function renderRules(): string {
  const known = new Set(FACT_BASE.flatMap(guardsOf));
  const further = GUARDS.filter((guard) => !known.has(guard));
  const guarded = FACT_BASE.filter((duty) => guardsOf(duty).length > 0);
  return `# Rules

Made by \`npm run docs:rules\` from the packs and \`utils/domain/rules/fact-base.ts\`; a test holds it up to date. How to add one: [Add a rule](add-a-rule.md). What no page shows is in the [shop checklist](shop-checklist.md).

${FACT_BASE.length} duties, ${guarded.length} of them guarded by ${GUARDS.length} rules of ${PACKS.filter(({ rules }) => rules.length > 0).length} packs. Level: block, error, warning, hint; \`→\` where a part of the rule weighs differently. Certainty: *sure* breaks the rule as it stands; *review* asks a person, and every citation no source confirms (unverified) does; *with proof* may stand with evidence. Not legal advice.
${DUTY_SECTIONS.map(renderSection).join('')}${further.length > 0 ? `\n## Of our own\n\nGuards of the same laws for goods the sections above do not name.\n\n${tableOf(further)}` : ''}`;
}

function renderSection({ prefixes, title }: (typeof DUTY_SECTIONS)[number]): string {
  const duties = FACT_BASE.filter(({ id }) => prefixes.includes(id.replace(/-.*/, '')));
  return `\n## ${title.zh} · ${title.en}\n${duties.map(renderDuty).join('')}`;
}

function renderDuty(duty: Duty): string {
  const guards = guardsOf(duty);
  const { id, title, limit } = duty;
  const state = guards.length > 0 ? tableOf(guards) : '';
  const because = limit
    ? `${guards.length > 0 ? 'Not seen on a page' : '**Not checkable on a page**'}, because: ${limit.zh}。${limit.en}. → [checklist](shop-checklist.md)\n`
    : '';
  return `\n### ${id} ${title.zh}\n\n${title.en}.\n\n${[state, because].filter(Boolean).join('\n')}`;
}

const HEAD = `| Rule | Kind | Group | Level | Certainty | Where | Classes | In force | Citation |
|---|---|---|---|---|---|---|---|---|
`;

function tableOf(guards: readonly Guard[]): string {
  return HEAD + guards.map(rowOf).join('');
}

function rowOf({ rule, pack }: Guard): string {
  const { citation } = rule;
  const cells = [
    `**${rule.id}** ${rule.title.zh} · ${rule.title.en} (\`${pack}\`)`,
    rule.kind === 'check' ? `check \`${rule.check}\`` : rule.kind,
    rule.group,
    levelsOf(rule),
    certaintyOf(rule),
    placesOf(rule),
    rule.classes === 'all'
      ? 'all'
      : rule.classes.join(', ') + (rule.isForUnknown ? ', unknown (review)' : ''),
    datesOf(rule),
    `${citation.law}${citation.article}（${citation.trust}）`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
}

function levelsOf(rule: Rule): string {
  const parts: readonly { level?: string | undefined }[] =
    rule.kind === 'wording' ? rule.match : rule.kind === 'required-field' ? rule.fields : [];
  const others = new Set(parts.flatMap(({ level }) => (level ? [level] : [])));
  others.delete(rule.level);
  return [rule.level, ...others].join(' → ');
}

function certaintyOf(rule: Rule): string {
  if (rule.needsProof) return 'with proof';
  if (rule.citation.trust === 'unverified') return 'review';
  const parts = rule.kind === 'wording' ? rule.match : [];
  const others = new Set<string>(
    parts.flatMap((part) => [
      ...(part.needsProof ? ['with proof'] : []),
      ...(part.certainty ? [part.certainty] : []),
    ]),
  );
  others.delete(rule.certainty);
  return [rule.certainty, ...others].join(' → ');
}

function placesOf(rule: Rule): string {
  if (rule.kind === 'wording') return rule.surfaces.join(', ');
  if (rule.kind === 'required-field') return rule.fields.map(({ field }) => field).join(', ');
  if (rule.kind === 'number-format') return rule.field ?? 'text';
  if (rule.kind === 'forbidden-field') return rule.fields?.join(', ') ?? 'copy';
  if (rule.kind === 'required-statement') return 'any text';
  return rule.kind === 'ban-list' ? 'names' : 'see check';
}

function datesOf({ effectiveFrom, effectiveUntil }: Rule): string {
  if (!effectiveFrom && !effectiveUntil) return '–';
  return `${effectiveFrom ?? ''} – ${effectiveUntil ?? ''}`.trim();
}

const TIMES = [
  ['once', '开店时一次，有变动再看', 'Once, and when something changes'],
  ['monthly', '每月', 'Every month'],
  ['campaign', '每次活动、投放、直播之前', 'Before each campaign, placement or live show'],
] as const;

/** `docs/shop-checklist.md`: what a shop's manager looks at because no page shows it. */
export function renderChecklist(): string {
  const parts = TIMES.map(([when, zh, en]) => {
    const lines = FACT_BASE.flatMap(({ id, shop }) =>
      shop?.when === when ? [`- [ ] ${shop.zh}。（${id}）  \n  ${shop.en}.`] : [],
    );
    return `## ${zh} · ${en}\n\n${lines.join('\n')}\n`;
  });
  return `# 店铺自查表 · Shop checklist

插件看得到的，写的时候就会提示；下面这些在图片里、后台里、仓库里或者平台的流程里，要人来看。看过的打勾，写上日期和姓名。
What the extension can see, it marks while you write. The rest is in images, back-ends, the warehouse or the platform's flow, and needs a person. Tick what was looked at, with date and name. 法条见 / Law: [rules.md](rules.md).

日期 Date ________  店铺 Shop ________  检查人 By ________

${parts.join('\n')}`;
}
