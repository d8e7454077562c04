import type { Condition, Conditions } from '../../sites/definition.ts';
import type { Context, Scope } from './context.ts';
import { findNodes } from './find.ts';
import { elements } from './nodes.ts';
import { compilePattern } from './pattern.ts';
import { readFirst } from './strategy.ts';
import { listOf, oneLine, textOf } from './text.ts';

/**
 * Whether a row fulfils a condition; of a list, one of its members.
 * @param rows all rows of the list, for `isOdd`
 */
export function holds(
  scope: Scope,
  conditions: Conditions,
  context: Context,
  rows: Node[],
): boolean {
  const all = Array.isArray(conditions) ? conditions : [conditions];
  return all.some((condition) => holdsAll(scope, condition, context, rows));
}

function holdsAll(scope: Scope, condition: Condition, context: Context, rows: Node[]): boolean {
  const own = elements(scope);
  const text = () => oneLine(scope.map(textOf).join(' '));
  const { is, inside, has, pattern, style, sender, named, not } = condition;
  if (is && !own.some((element) => matches(element, is, context))) return false;
  if (
    inside &&
    !own.some((element) => element.parentElement && closest(element.parentElement, inside, context))
  )
    return false;
  if (has && findNodes(scope, has, context).length === 0) return false;
  if (condition.text && !listOf(condition.text).some((word) => text().includes(word))) return false;
  if (pattern && !compilePattern(pattern)?.test(text().slice(0, 4000))) return false;
  if (style && !own.some((element) => hasStyle(element, style))) return false;
  // What costs more comes last.
  if (condition.and && !holdsAll(scope, condition.and, context, rows)) return false;
  if (not && holds(scope, not, context, rows)) return false;
  if (condition.isOdd && !own.some((element) => element === oddOf(rows, context))) return false;
  if (sender) {
    const name = readFirst(scope, sender.try, context, '')?.value ?? null;
    if (name === null) return false;
    const wanted = sender.is === 'customer' ? [context.customer] : listOf(sender.is.names);
    if (!wanted.includes(name)) return false;
  }
  if (!named) return true;
  const name = readFirst(scope, named.try, context, '')?.value;
  return !!name && name === context.customer;
}

function matches(element: Element, selector: string, context: Context): boolean {
  return closest(element, selector, context) === element;
}

function closest(element: Element, selector: string, context: Context): Element | null {
  try {
    return element.closest(selector);
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    context.explain?.(`not a valid selector: ${selector}`);
    return null;
  }
}

function hasStyle(element: Element, style: Record<string, string>): boolean {
  const shown = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  const inline = (element.getAttribute('style') ?? '').replace(/\s/g, '');
  return Object.entries(style).every(
    ([name, value]) =>
      shown?.getPropertyValue(name) === value || `;${inline};`.includes(`;${name}:${value};`),
  );
}

/** The only row that carries a class no other row carries; `null` when there is none or more than one. */
function oddOf(rows: Node[], context: Context): Element | null {
  const known = context.odd.get(rows);
  if (known !== undefined) return known;
  const all = elements(rows);
  const counts = new Map<string, number>();
  for (const row of all)
    for (const name of row.classList) counts.set(name, (counts.get(name) ?? 0) + 1);
  const odd = all.filter((row) => [...row.classList].some((name) => counts.get(name) === 1));
  const only = all.length > 2 && odd.length === 1 ? odd[0]! : null;
  context.odd.set(rows, only);
  return only;
}
