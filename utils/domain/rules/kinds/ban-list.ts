import { stemOf } from '../../listings/drug-name.ts';
import { normalise } from '../../text/normalise.ts';
import type { RuleOf } from '../pack.ts';
import type { Draft, Kind } from './kind.ts';

const EXTERNAL = /软膏|乳膏|凝胶|滴眼|滴耳|滴鼻|眼膏|栓|阴道|外用|洗剂|搽剂|喷雾|贴|膏药|涂剂|霜/;

/**
 * Drugs that may not be sold online. Names are 通用名: the generic name is looked at, else the title;
 * a compound preparation is not the single drug of its name, and external forms of some are free.
 */
export const banList: Kind<RuleOf<'ban-list'>> = (rule) => {
  const lists = rule.lists.map((list) => ({
    ...list,
    names: list.names.map((name) => normalise(name).text),
    except: (list.except ?? []).map((name) => normalise(name).text),
  }));
  return ({ listing, scan }) => {
    const drafts: Draft[] = [];
    const generic = scan('genericName');
    const title = scan('title');
    const form = normalise(listing?.fields.form ?? '').text;
    const ingredients = normalise(listing?.fields.ingredients ?? '').text;
    for (const text of [title, generic]) {
      if (!text) continue;
      const whole = text.normal.text;
      const all = `${whole} ${form} ${generic?.normal.text ?? ''}`;
      for (const list of lists) {
        if (list.except.some((word) => all.includes(word) || ingredients.includes(word))) continue;
        if (list.isExternalFree && EXTERNAL.test(all)) continue;
        const name = list.names
          .filter((candidate) => whole.includes(candidate))
          .sort((a, b) => b.length - a.length)
          .find(
            (candidate) => list.isPart || isWholeDrug(whole, candidate, list.isSingleOnly ?? false),
          );
        if (!name) continue;
        const start = whole.indexOf(name);
        drafts.push({
          field: text.field,
          span: { start, end: start + name.length },
          text,
          message: list.message,
          certainty: list.certainty,
          values: { name },
        });
        break;
      }
    }
    return drafts;
  };
};

/** Whether the name stands as a drug of its own: salt before it, dosage form behind it, no 复方. */
function isWholeDrug(text: string, name: string, isSingleOnly: boolean): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const stem = stemOf(text, at, at + name.length);
    if (stem.isDrug && !(isSingleOnly && stem.isCompound)) return true;
  }
  return false;
}
