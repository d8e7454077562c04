import type { Rule } from '../pack.ts';
import { banList } from './ban-list.ts';
import { check } from './check.ts';
import { forbiddenField } from './forbidden-field.ts';
import type { CompileContext, RunRule } from './kind.ts';
import { numberFormat } from './number-format.ts';
import { requiredField } from './required-field.ts';
import { requiredStatement } from './required-statement.ts';
import { titleForm } from './title-form.ts';
import { wording } from './wording.ts';

/** Every kind of rule, sorted. A kind missing here does not compile. */
export function compileRule(rule: Rule, context: CompileContext): RunRule {
  switch (rule.kind) {
    case 'ban-list':
      return banList(rule, context);
    case 'check':
      return check(rule, context);
    case 'forbidden-field':
      return forbiddenField(rule, context);
    case 'number-format':
      return numberFormat(rule, context);
    case 'required-field':
      return requiredField(rule, context);
    case 'required-statement':
      return requiredStatement(rule, context);
    case 'title-form':
      return titleForm(rule, context);
    case 'wording':
      return wording(rule, context);
  }
}
