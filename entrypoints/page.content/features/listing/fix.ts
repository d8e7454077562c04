import { wordsOf } from '@/components/words.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { copyText } from '@/utils/page/draw/copy.ts';
import type { Span } from '@/utils/page/draw/spans.ts';
import { isControl, readField } from '@/utils/page/draw/text-field.ts';
import { replaceText } from '@/utils/page/draw/write.ts';
import type { PageContext } from '../contract.ts';
import type { Checker } from './checker.ts';
import type { Problem } from './problems.ts';
import type { Records } from './records.ts';

const MAX_WORDS = 16;

/** Applies what a person chose on the card, says so, and offers the way back. */
export function createFix(
  context: PageContext,
  checker: Checker,
  records: Records,
): (problem: Problem, text: string) => Promise<void> {
  const t = wordsOf<typeof PAGE_WORDS>(context.locale);

  async function giveUp(element: Element, old: string, text: string) {
    const isCopied = text !== '' && (await copyText(element.ownerDocument, text));
    const isFull =
      isControl(element) &&
      element.maxLength >= 0 &&
      element.value.length - old.length + text.length > element.maxLength;
    if (!isCopied) return context.toast(t('page.cannot-copy'));
    context.toast(t(isFull ? 'page.too-long' : 'page.cannot-apply'));
  }

  return async (problem, text) => {
    const field = checker.fields().get(problem.field);
    if (!field || !problem.span) return;
    // Changed behind our back (a script, another extension): the span would hit other words.
    if (field.kind !== 'shown' && readField(field.element).text !== field.text) {
      checker.check();
      return context.toast(t('page.changed'));
    }
    const span = text === '' ? withSpace(field.text, problem.span) : problem.span;
    const old = field.text.slice(span.start, span.end);
    if (!(await replaceText(field.element, span, text))) return giveUp(field.element, old, text);

    const place = checker.follow(field.key, { start: span.start, end: span.start + text.length });
    records.onAction(problem, 'applied');
    checker.check();
    const undo = async () => {
      const now = checker.fields().get(field.key);
      const at = place.now();
      const isThere = now && at && now.text.slice(at.start, at.end) === text;
      if (!isThere || !(await replaceText(now.element, at, old))) {
        await copyText(field.element.ownerDocument, old);
        return context.toast(t('page.undo-failed'));
      }
      records.onAction(problem, 'undone');
      checker.check();
      context.toast(t('page.undone', { text: shorten(old) }));
    };
    context.toast(
      t(text === '' ? 'page.deleted' : 'page.applied', { text: shorten(text || old) }),
      {
        label: t('page.undo'),
        run: () => void undo(),
      },
    );
  };
}

/** What is deleted between two spaces takes one of them along. */
export function withSpace(text: string, span: Span): Span {
  const isOpen = span.start === 0 || text[span.start - 1] === ' ';
  if (isOpen && text[span.end] === ' ') return { start: span.start, end: span.end + 1 };
  if (span.end === text.length && text[span.start - 1] === ' ')
    return { start: span.start - 1, end: span.end };
  return span;
}

function shorten(text: string): string {
  const letters = [...text.trim()];
  return letters.length <= MAX_WORDS
    ? letters.join('')
    : `${letters.slice(0, MAX_WORDS).join('')}…`;
}
