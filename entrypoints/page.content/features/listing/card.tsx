import { ProblemCard, type ProblemView } from '@/components/ProblemCard.tsx';
import { keepCaret } from '@/utils/page/draw/caret.ts';
import { findBottomBar } from '@/utils/page/draw/host-bar.ts';
import { placeCard, type Rect, visibleRect } from '@/utils/page/draw/place.ts';
import type { PageContext } from '../contract.ts';
import type { Checker } from './checker.ts';
import type { Marks } from './marks.tsx';
import type { Problem } from './problems.ts';

/** `hover` goes away by itself; `press` stays; `key` also takes the focus. */
export type Opening = 'hover' | 'press' | 'key';

export type Card = {
  openId(): string | null;
  opening(): Opening | null;
  open(problem: Problem, how: Opening): void;
  /** Gives focus and caret back if they went into the card. */
  close(): void;
  step(by: 1 | -1, how?: Opening): void;
  /** Takes the offered sentence. @returns whether there was one */
  apply(): boolean;
  /** After a check or a scroll: words and place anew; closes when its finding is gone. */
  refresh(): void;
  hasFocus(): boolean;
  node: HTMLElement;
};

/** The one card of the listing check. */
export function createCard(
  context: PageContext,
  checker: Checker,
  marks: Marks,
  on: {
    changed(): void;
    fix(problem: Problem, text: string): void;
    ignore(problem: Problem, reason: string): void;
    go(problem: Problem): void;
  },
): Card {
  const surface = context.mount('listing-card', 'card');
  let open: { id: string; how: Opening; giveBack: () => void } | null = null;

  const current = () => checker.problems().find(({ id }) => id === open?.id) ?? null;
  const hasFocus = () =>
    context.isOwn(document.activeElement) && surface.node.matches(':focus-within');

  function close() {
    if (!open) return;
    const { giveBack } = open;
    const hadFocus = hasFocus();
    open = null;
    surface.render(null);
    if (hadFocus) giveBack();
    on.changed();
  }

  function show(problem: Problem, how: Opening) {
    const giveBack = open?.giveBack ?? keepCaret(document);
    open = { id: problem.id, how, giveBack };
    draw();
    on.changed();
  }

  function draw() {
    const problem = current();
    if (!open || !problem) return close();
    surface.render(
      <ProblemCard
        view={viewOf(problem, checker)}
        takesFocus={open.how === 'key'}
        locale={context.locale}
        on={{
          apply,
          remove: () => end((now) => on.fix(now, '')),
          go: () => end(on.go),
          ignore: (reason) => end((now) => on.ignore(now, reason)),
          step: (by) => step(by),
          close,
        }}
      />,
    );
    place(problem);
  }

  /** The card is gone before anything is done to the page. */
  function end(run: (problem: Problem) => void) {
    const problem = current();
    close();
    if (problem) run(problem);
  }

  function apply(): boolean {
    const becomes = current()?.finding.fix?.text;
    if (!becomes) return false;
    end((problem) => on.fix(problem, becomes));
    return true;
  }

  function step(by: 1 | -1, how: Opening = hasFocus() ? 'key' : 'press') {
    const all = checker.problems();
    if (all.length === 0) return;
    const at = all.findIndex(({ id }) => id === open?.id);
    const next = all[(at + by + all.length) % all.length]!;
    bringIntoView(next);
    show(next, how);
  }

  function bringIntoView(problem: Problem) {
    const element = checker.fields().get(problem.field)?.element;
    if (element && !visibleRect(element)) element.scrollIntoView({ block: 'center' });
    on.changed();
  }

  function place(problem: Problem) {
    const card = surface.node.firstElementChild as HTMLElement | null;
    if (!card) return;
    const anchor = marks.boxesOf(problem)[0] ?? null;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const bar = findBottomBar(document, window.innerWidth / 2, null);
    const at = placeCard(anchor ?? middleOf(viewport), size, viewport, {
      avoid: [lineOf(problem), bar].filter((rect) => rect !== null),
    });
    // A sheet lies on the bottom edge, which may be the host's.
    const lift = at.side === 'sheet' && bar ? bar.height : 0;
    card.style.setProperty('--x', `${Math.round(at.x)}px`);
    card.style.setProperty('--y', `${Math.round(at.y - lift)}px`);
    card.style.setProperty('--room', `${Math.round(at.maxHeight)}px`);
    // Its words were scrolled away by hand: it waits, unless someone works in it.
    card.toggleAttribute('data-away', anchor === null && !hasFocus());
  }

  /** The line one types in. */
  function lineOf(problem: Problem): Rect | null {
    const element = checker.fields().get(problem.field)?.element;
    return element?.tagName === 'INPUT' ? visibleRect(element) : null;
  }

  return {
    openId: () => open?.id ?? null,
    opening: () => open?.how ?? null,
    open(problem, how) {
      if (how !== 'hover') bringIntoView(problem);
      show(problem, how);
    },
    close,
    step,
    apply,
    refresh() {
      if (open) draw();
    },
    hasFocus,
    node: surface.node,
  };
}

export function viewOf(problem: Problem, checker: Checker): ProblemView {
  const { finding, words, span, level } = problem;
  const all = checker.problems();
  const text = checker.fields().get(problem.field)?.text ?? '';
  const { citation, fix, group } = finding;
  return {
    id: problem.id,
    level,
    title: words.title,
    index: all.indexOf(problem) + 1,
    count: all.length,
    sentence: words.sentence,
    citation: {
      law: words.law,
      quote: words.quote,
      fullName: citation.fullName ?? null,
      url: citation.url ?? null,
    },
    now: span ? text.slice(span.start, span.end) : null,
    becomes: span && fix ? fix.text : null,
    record: finding.record ?? null,
    fixSource: words.fixSource,
    canDelete: span !== null && (group === 'claim' || fix?.text === ''),
    // Forbidden is forbidden, whatever the reason.
    canIgnore: level !== 'block',
  };
}

const middleOf = ({ width, height }: { width: number; height: number }): Rect => ({
  x: width / 2,
  y: height / 3,
  width: 0,
  height: 0,
});
