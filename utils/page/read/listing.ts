import type { FieldKey } from '../../domain/listings/listing.ts';
import type { FieldsRule, ListingPart, Read } from '../../sites/definition.ts';
import { fieldKeyOf, knownLabels, plainLabel } from '../../sites/label-key.ts';
import type { Context } from './context.ts';
import { findNodes } from './find.ts';
import { labelsIn, valueBeside } from './label.ts';
import { elements } from './nodes.ts';
import type { Anchors, PageReading } from './reading.ts';
import { readFirst } from './strategy.ts';
import { oneLine, textOf } from './text.ts';
import { controlsIn, isControl, readValue } from './value.ts';

type Listing = NonNullable<PageReading['listing']>;
type Field = { label: string; value: string; element: Element };

/** Reads what a product editor (or a product page) shows, and notes the nodes for drawing. */
export function readListing(part: ListingPart, context: Context, anchors: Anchors): Listing | null {
  const page = [context.document];
  const single = { title: part.title, description: part.description, category: part.category };
  const listing: Listing = { title: null, description: null, category: null, fields: {} };
  const taken = new Set<Element>();
  for (const name of ['title', 'description', 'category'] as const) {
    const found = readFirst(page, single[name], context, `listing.${name}`);
    listing[name] = found?.value ?? null;
    if (!found?.element) continue;
    taken.add(found.element);
    anchors.fields.set(name, found.element);
    anchors.labels.set(name, name);
  }
  for (const rule of part.fields ?? []) {
    const fields = fieldsBy(rule, context);
    context.explain?.(`listing.fields: ${fields.length} by ${JSON.stringify(rule).slice(0, 60)}`);
    for (const { label, value, element } of fields) {
      const key = fieldKeyOf(label, context.definition.labels);
      if (isTaken(element, taken)) {
        // Already read as title, description or category: only its own label is news.
        for (const [name, node] of anchors.fields)
          if (node === element) anchors.labels.set(name, label);
        continue;
      }
      if (Object.hasOwn(listing.fields, label)) continue;
      Object.defineProperty(listing.fields, label, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      if (!anchors.fields.has(key)) {
        anchors.fields.set(key, element);
        anchors.labels.set(key, label);
      }
    }
  }
  const isSeen =
    listing.title !== null ||
    listing.description !== null ||
    listing.category !== null ||
    Object.keys(listing.fields).length > 0;
  return isSeen ? listing : null;
}

function isTaken(element: Element, taken: Set<Element>): boolean {
  for (const one of taken)
    if (one === element || one.contains(element) || element.contains(one)) return true;
  return false;
}

function fieldsBy(rule: FieldsRule, context: Context): Field[] {
  if ('each' in rule) return fieldsByBlock(rule, context);
  if ('labels' in rule) return fieldsByLabel(rule, context);
  const element = elements(findNodes([context.document], rule.find, context))[0];
  const value = element ? readValue(element, rule.read) : null;
  return element && value !== null ? [{ label: rule.label, value, element }] : [];
}

function fieldsByBlock(rule: Extract<FieldsRule, { each: unknown }>, context: Context): Field[] {
  const blocks = elements(findNodes([context.document], rule.each, context));
  const all = new Set<Element>(blocks);
  const holders = new Set<Element>();
  for (const block of blocks)
    for (let at = block.parentElement; at; at = at.parentElement) if (all.has(at)) holders.add(at);
  return blocks.flatMap((block) => {
    // A block of blocks (category attributes) is not a field itself.
    if (holders.has(block)) return [];
    const named = findNodes([block], rule.label.find, context)[0];
    const label = named ? cleanLabel(readValue(named, rule.label.read)) : '';
    if (label === '') return [];
    const pointed = rule.control && elements(findNodes([block], rule.control, context))[0];
    const element = rule.control
      ? pointed && controlBehind(pointed, rule.read)
      : (controlsIn(block)[0] ?? block);
    if (!element) return [];
    const value = readValue(element, rule.read);
    if (value === null) return [];
    // A block without a control shows its label before its value.
    return [{ label, element, value: element === block ? withoutLabel(value, label) : value }];
  });
}

/**
 * A definition may point at the box round a control. The box shows nothing itself (or every choice of a
 * radio group): reading it would make a filled field look empty.
 */
function controlBehind(pointed: Element, read?: Read): Element {
  if (isControl(pointed) || read?.attribute || (read?.from && read.from !== 'auto')) return pointed;
  const [control] = controlsIn(pointed);
  const isBox = control && (textOf(pointed) === '' || control.matches('[type="radio" i]'));
  return isBox ? control : pointed;
}

function fieldsByLabel(rule: Extract<FieldsRule, { labels: unknown }>, context: Context): Field[] {
  const wanted =
    rule.labels === 'known'
      ? knownLabels(context.definition.labels)
      : new Map(rule.labels.map((label) => [plainLabel(label), label as FieldKey]));
  const fields: Field[] = [];
  const seen = new Set<Element>();
  for (const root of findNodes([context.document], rule.in, context))
    for (const [plain, carriers] of labelsIn(root, context)) {
      if (!wanted.has(plain)) continue;
      for (const carrier of carriers) {
        const element = isControl(carrier) ? null : valueBeside(carrier, rule, root, context);
        const value = element ? readValue(element, rule.read) : null;
        if (!element || value === null || seen.has(element)) continue;
        seen.add(element);
        const label = cleanLabel(textOf(carrier));
        fields.push({
          label,
          element,
          value: element.contains(carrier) ? withoutLabel(value, label) : value,
        });
        break;
      }
    }
  return fields;
}

/** A label as people read it: without the asterisk, the colon and the question mark. */
function cleanLabel(text: string | null): string {
  return oneLine(text ?? '')
    .replace(/^[\s*＊•]{1,6}|[\s*＊：:？?]{1,6}$/g, '')
    .trim();
}

function withoutLabel(value: string, label: string): string {
  const at = value.indexOf(label);
  return at >= 0 && at <= 3 ? value.slice(at + label.length).replace(/^[\s*：:]{1,6}/, '') : value;
}
