import { isInClass } from '../../listings/product-class.ts';
import { normalise } from '../../text/normalise.ts';
import type { RuleOf } from '../pack.ts';
import type { Kind } from './kind.ts';

/**
 * Forms of an official number. A number that fits no form is broken; one that fits a form of another
 * class is somebody else's. Spaces, widths and brackets are made alike first.
 */
export const numberFormat: Kind<RuleOf<'number-format'>> = (rule) => {
  const forms = rule.forms.map((form) => ({
    ...form,
    whole: new RegExp(`^(?:${form.pattern})$`),
    begin: form.prefix ? new RegExp(`^(?:${form.prefix})`) : null,
  }));
  return ({ listing, productClass }) => {
    const value = listing?.fields[rule.field];
    if (!value || value.trim() === '') return [];
    const span = { start: 0, end: value.length };
    for (const number of splitNumbers(value)) {
      const form = forms.find(({ whole }) => whole.test(number));
      if (!form) {
        const near = forms.find(({ begin }) => begin?.test(number));
        if (!near) return [{ field: rule.field, span, message: 'unknown', certainty: 'review' }];
        const fault = digitFault(number, near.digits);
        return [
          {
            field: rule.field,
            span,
            message: near.shape ? fault.message : 'unknown',
            values: {
              count: String(fault.count),
              form: near.name.zh,
              formEn: near.name.en,
              shape: near.shape?.zh ?? '',
              shapeEn: near.shape?.en ?? '',
            },
          },
        ];
      }
      if (
        productClass &&
        form.classes !== 'all' &&
        !form.classes.some((c) => isInClass(productClass, c))
      )
        return [
          {
            field: rule.field,
            span,
            message: 'class',
            values: { form: form.name.zh, formEn: form.name.en },
          },
        ];
    }
    return [];
  };
};

/** Numbers of one field, made alike: 国药准字H20143338、国药准字H20143339 are two. */
function splitNumbers(value: string): string[] {
  return normalise(value)
    .text.toUpperCase()
    .replace(/[\s:]+/g, '')
    .replace(/[〔[]/g, '(')
    .replace(/[〕\]]/g, ')')
    .replace(/^(?:批准文号|注册证号|注册证编号|备案号|备案凭证编号)/, '')
    .split(/[,;、，；/]/)
    .filter(Boolean);
}

/** How many digits the end of the number is short of or over what its form has. */
function digitFault(
  number: string,
  digits: number | undefined,
): { message: string; count: number } {
  const own = /\d*$/.exec(number)?.[0].length ?? 0;
  if (digits === undefined || own === digits || own === 0) return { message: 'shape', count: 0 };
  return own < digits
    ? { message: 'short', count: digits - own }
    : { message: 'long', count: own - digits };
}
