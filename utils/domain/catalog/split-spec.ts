import { parsePack } from './pack.ts';

/**
 * Parts a specification that holds strength and pack in one (0.25g*24粒/盒 → 0.25g and 24粒/盒). What says only one of
 * them goes where it belongs; models and measures of a device stay with the strength.
 * @returns `''` for what it does not say
 */
export function splitSpec(spec: string): { strength: string; pack: string } {
  const { amounts, counts } = parsePack(spec);
  const [firstCount, lastCount] = [counts[0], counts.at(-1)];
  const [firstAmount, lastAmount] = [amounts[0], amounts.at(-1)];
  if (!firstCount || !lastCount) return { strength: spec, pack: '' };
  if (!firstAmount || !lastAmount) {
    const before = trimJoint(spec.slice(0, firstCount.start));
    return {
      strength: /[\da-z一-龥]/i.test(before) ? before : '',
      pack: trimJoint(spec.slice(before === '' ? 0 : firstCount.start)),
    };
  }
  if (lastAmount.end <= firstCount.start) {
    const strength = trimJoint(spec.slice(0, lastAmount.end));
    const between = spec.slice(lastAmount.end, firstCount.start);
    // 0.25g/片*24片: what follows the amount belongs to it.
    const joint = /^[^*×xX，,;；\s]*/.exec(between)?.[0] ?? '';
    const isPer = /^(?:[/／]|\()/.test(joint);
    return {
      strength: isPer ? `${strength}${joint}` : strength,
      pack: trimJoint(spec.slice(lastAmount.end + (isPer ? joint.length : 0))),
    };
  }
  if (lastCount.end <= firstAmount.start)
    return {
      strength: trimJoint(spec.slice(firstAmount.start)),
      pack: trimJoint(spec.slice(0, firstAmount.start)),
    };
  // 2板×0.25g×12粒: no place parts them, so both are read where they stand.
  return { strength: spec.slice(firstAmount.start, firstAmount.end), pack: spec };
}

const trimJoint = (part: string) =>
  part.replace(/^[\s*×xX,，;；:：、/／|]+|[\s*×xX,，;；:：、|(（]+$/g, '');
