import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../listings/check-facts.ts';
import { HEALTH_FUNCTIONS, OLD_NAMES_UNTIL } from '../../listings/health-function.ts';
import { compileRules } from '../engine.ts';
import { PACKS } from '../packs/registry.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });

function told(registered: string, description: string): string[] {
  const fields = { 'other:保健功能': registered, description };
  return checkFacts({ productClass: 'health-food', fields }, set)
    .findings.filter(({ ruleId }) => ruleId === 'HF-05b')
    .map(({ span }) => description.slice(span!.start, span!.end));
}

describe('functions beyond the registered ones', () => {
  it('has the 24 functions of the catalogue, each speaking for itself and its older names', () => {
    expect(HEALTH_FUNCTIONS).toHaveLength(24);
    for (const { name, old, spoken } of HEALTH_FUNCTIONS)
      for (const words of [name, ...old]) expect(words).toMatch(spoken);
    expect(OLD_NAMES_UNTIL).toBe('2028-08-31');
  });

  it.each(HEALTH_FUNCTIONS.map(({ name }) => [name]))(
    '%s is no surprise when registered',
    (name) => {
      expect(told(name, `本品${name}。`)).toEqual([]);
    },
  );

  it.each(HEALTH_FUNCTIONS.flatMap(({ name, old }) => old.map((o) => [o, name])))(
    'the older %s covers %s',
    (old, name) => {
      expect(told(old, `${name}。`)).toEqual([]);
      expect(told(name, `${old}。`)).toEqual([]);
    },
  );

  it('finds what is not registered, each time', () => {
    expect(told('有助于改善睡眠', '改善睡眠，抗氧化，还能通便。')).toEqual(['抗氧化', '通便']);
  });

  it('is silent on people, denials and questions', () => {
    const registered = '有助于改善睡眠';
    expect(told(registered, '适宜人群：睡眠不佳、免疫力低下者。')).toEqual([]);
    expect(told(registered, '本品没有减肥功能。')).toEqual([]);
    expect(told(registered, '血糖偏高者可食用。')).toEqual([]);
  });

  it('is silent when the field is empty, not seen, or names no function', () => {
    expect(told('', '抗氧化。')).toEqual([]);
    expect(told('补充钙', '抗氧化。')).toEqual([]);
  });
});
