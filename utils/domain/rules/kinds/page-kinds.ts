import type { Rule } from '../pack.ts';
import { forbiddenField } from './forbidden-field.ts';
import type { CompileContext, Kinds, RunRule } from './kind.ts';
import { requiredField } from './required-field.ts';
import { requiredStatement } from './required-statement.ts';
import { wording } from './wording.ts';

type FactRule = Extract<
  Rule,
  { kind: 'ban-list' | 'beyond-field' | 'check' | 'number-format' | 'title-form' }
>;

/**
 * What runs in a page while somebody types. Facts (numbers, names, titles) are judged by the background:
 * what they are held against would make every page heavier.
 */
export const PAGE_KINDS: Kinds = {
  compile: (rule, context) => compilePageRule(rule as Exclude<Rule, FactRule>, context),
  checks: {},
  media: ['listing'],
};

/** Every kind that needs nothing but the text, sorted. */
export function compilePageRule(rule: Exclude<Rule, FactRule>, context: CompileContext): RunRule {
  switch (rule.kind) {
    case 'forbidden-field':
      return forbiddenField(rule, context);
    case 'required-field':
      return requiredField(rule, context);
    case 'required-statement':
      return requiredStatement(rule, context);
    case 'wording':
      return wording(rule, context);
  }
}
