import { wordsOf } from '@/components/words.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import { copyText } from '@/utils/page/draw/copy.ts';
import { later, listen, oncePerFrame } from '@/utils/page/draw/listen.ts';
import { isControl } from '@/utils/page/draw/text-field.ts';
import { guard } from '../runtime/report.ts';
import type { PageContext, PageFeature } from './contract.ts';
import { createCard } from './listing/card.tsx';
import { createChecker } from './listing/checker.ts';
import { createDock } from './listing/dock.tsx';
import { createFix } from './listing/fix.ts';
import { listenKeys } from './listing/keys.ts';
import { createMarks, rangesIn } from './listing/marks.tsx';
import type { Problem } from './listing/problems.ts';
import { createRecords } from './listing/records.ts';

const HOVER_MS = 150;
const LEAVE_MS = 250;

/** Checks a product editor while it is filled in: marks, card, dock. */
export const listingCheck: PageFeature = {
  id: 'listing-check',
  kinds: ['listing-editor'],
  start(context) {
    const { signal } = context;
    const t = wordsOf<typeof PAGE_WORDS>(context.locale);
    const redraw = oncePerFrame(signal, () => {
      // Each for itself: what can't be drawn on this page must not take the others along.
      guard('marks', () => marks.draw(card.openId()));
      guard('card', () => card.refresh());
      guard('dock', () => dock.draw(card.openId()));
    });
    const checker = createChecker(context, (event) => {
      // Typing goes on: what was open by the pointer is in the way.
      if (event === 'moved' && card.openId() && !card.hasFocus()) card.close();
      if (event === 'checked') records.onChecked();
      redraw();
    });
    const records = createRecords(context, checker, redraw);
    const marks = createMarks(context, checker);
    const fix = createFix(context, checker, records);
    const card = createCard(context, checker, marks, {
      changed: redraw,
      fix: (problem, text) => void fix(problem, text),
      go: (problem) => goTo(problem.field, problem),
      ignore(problem, reason) {
        const { fingerprint } = problem.finding;
        context.ignored.add(fingerprint);
        context.send('ignore.add', { fingerprint, reason }).catch(() => {
          // Told by the runtime; here it stays ignored until the page is left.
        });
        records.onAction(problem, 'ignored');
        checker.check();
        context.toast(t('page.ignored'));
      },
    });
    const dock = createDock(context, checker, {
      open: (id) => {
        const problem = checker.problems().find((one) => one.id === id);
        if (problem) card.open(problem, 'press');
      },
      fill: (field) => goTo(field, null),
      copy: (text) =>
        void copyText(document, text).then((isDone) => isDone && context.toast(t('page.copied'))),
      sync: records.sync,
      paused(isPaused) {
        if (isPaused) card.close();
        checker.setPaused(isPaused);
        redraw();
      },
    });

    /** To a field, with the words in question selected. */
    function goTo(key: FieldKey, problem: Problem | null) {
      const field = checker.fields().get(key);
      if (!field) return;
      const { element } = field;
      element.scrollIntoView({ block: 'center' });
      element.focus({ preventScroll: true });
      const span = problem?.span;
      if (!span) return;
      if (isControl(element)) return element.setSelectionRange(span.start, span.end);
      const [range] = rangesIn(field, [span]);
      if (range)
        document
          .getSelection()
          ?.setBaseAndExtent(
            range.startContainer,
            range.startOffset,
            range.endContainer,
            range.endOffset,
          );
    }

    context.watch((reading) => {
      checker.sync(reading);
      resize.disconnect();
      for (const { element } of checker.fields().values()) resize.observe(element);
      redraw();
    });
    const resize = new ResizeObserver(redraw);
    signal.addEventListener('abort', () => resize.disconnect());

    context.watchLayout(() => {
      if (checker.problems().length > 0) redraw();
    });
    listen(signal, window, 'pagehide', records.settle);
    listen(signal, document, 'visibilitychange', () => document.hidden && records.settle());
    listen(signal, document, 'focusout', () => later(signal, 0, records.settle));
    listenPointer(context, marks, card);
    listenKeys(context, checker, card, dock);
  },
};

/** Hovering 150 ms or a press on marked words opens the card; the pointer's way to it is allowed. */
function listenPointer(
  context: PageContext,
  marks: ReturnType<typeof createMarks>,
  card: ReturnType<typeof createCard>,
): void {
  const { signal } = context;
  let over: string | null = null;
  let cancel = () => {};
  const options = { capture: true, passive: true };
  listen<PointerEvent>(
    signal,
    document,
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const hit = context.isOwn(event.target) ? null : marks.at(event.clientX, event.clientY);
      const now = context.isOwn(event.target) ? 'own' : (hit?.id ?? null);
      if (now === over) return;
      over = now;
      cancel();
      if (hit && card.opening() !== 'press' && card.opening() !== 'key' && card.openId() !== hit.id)
        cancel = later(signal, HOVER_MS, () => card.open(hit, 'hover'));
      else if (!hit && now !== 'own' && card.opening() === 'hover' && !card.hasFocus())
        cancel = later(signal, LEAVE_MS, card.close);
    },
    options,
  );
  listen<PointerEvent>(
    signal,
    document,
    'click',
    (event) => {
      if (context.isOwn(event.target) || event.button !== 0) return;
      cancel();
      const hit = marks.at(event.clientX, event.clientY);
      if (hit) card.open(hit, 'press');
      else if (card.openId()) card.close();
    },
    options,
  );
}
