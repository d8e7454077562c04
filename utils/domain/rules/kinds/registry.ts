import { CHECKS } from '../checks/registry.ts';
import type { Rule } from '../pack.ts';
import { banList } from './ban-list.ts';
import { beyondField } from './beyond-field.ts';
import { check } from './check.ts';
import type { CompileContext, Kinds, RunRule } from './kind.ts';
import { numberFormat } from './number-format.ts';
import { compilePageRule } from './page-kinds.ts';
import { titleForm } from './title-form.ts';

/** Every kind of rule, sorted; those a page runs itself are in `page-kinds.ts`. */
export const ALL_KINDS: Kinds = {
  compile,
  checks: CHECKS,
  media: ['listing', 'facts', 'message'],
};

/** For who is asked about facts only, and often just awake: claims need not be made ready. */
export const FACT_KINDS: Kinds = { ...ALL_KINDS, media: ['facts'] };

/** A kind missing here does not compile. */
function compile(rule: Rule, context: CompileContext): RunRule {
  switch (rule.kind) {
    case 'ban-list':
      return banList(rule, context);
    case 'beyond-field':
      return beyondField(rule, context);
    case 'check':
      return check(CHECKS)(rule, context);
    case 'number-format':
      return numberFormat(rule, context);
    case 'title-form':
      return titleForm(rule, context);
    default:
      return compilePageRule(rule, context);
  }
}
