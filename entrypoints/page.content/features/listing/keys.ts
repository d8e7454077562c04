import { keepCaret } from '@/utils/page/draw/caret.ts';
import { listen } from '@/utils/page/draw/listen.ts';
import { selectionOf } from '@/utils/page/draw/text-field.ts';
import type { PageContext } from '../contract.ts';
import type { Card } from './card.tsx';
import type { Checker } from './checker.ts';
import type { DockControl } from './dock.tsx';

/**
 * F8 and Shift F8 go through the findings, Alt Enter takes the offered sentence, Esc closes, F6 jumps
 * into the dock and out. A key the host has taken for itself is left to it.
 */
export function listenKeys(
  context: PageContext,
  checker: Checker,
  card: Card,
  dock: DockControl,
): void {
  const { signal } = context;
  let giveBack: (() => void) | null = null;

  /** @returns whether the key was ours */
  function onKey(event: KeyboardEvent): boolean {
    if (event.isComposing || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'F8' && !event.altKey) return walk(event.shiftKey ? -1 : 1);
    if (event.key === 'Enter' && event.altKey && card.openId()) return card.apply();
    if (event.key === 'F6' && !event.altKey) return jump();
    if (event.key !== 'Escape' || event.altKey || event.shiftKey) return false;
    if (card.openId()) {
      card.close();
      return true;
    }
    if (!dock.node.matches(':focus-within') || !giveBack) return false;
    return jump();
  }

  function walk(by: 1 | -1): boolean {
    const problems = checker.problems();
    if (problems.length === 0) return false;
    if (card.openId()) card.step(by, 'key');
    else card.open(nearest(by) ?? problems[by > 0 ? 0 : problems.length - 1]!, 'key');
    return true;
  }

  /** The finding at or after the caret (before it, going back) in the field one works in. */
  function nearest(by: 1 | -1) {
    for (const field of checker.fields().values()) {
      const caret = selectionOf(field.element);
      if (!caret) continue;
      const here = checker
        .problems()
        .filter((problem) => problem.field === field.key && problem.span)
        .sort((a, b) => a.span!.start - b.span!.start);
      return by > 0
        ? here.find(({ span }) => span!.end >= caret.start)
        : here.findLast(({ span }) => span!.start <= caret.end);
    }
    return undefined;
  }

  function jump(): boolean {
    if (dock.node.matches(':focus-within')) {
      giveBack?.();
      giveBack = null;
      return true;
    }
    const first = dock.node.querySelector<HTMLElement>('button');
    if (!first) return false;
    giveBack = keepCaret(document);
    first.focus({ preventScroll: true });
    return true;
  }

  const take = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Esc and Alt Enter act on what lies on top, before the host closes something beneath it.
  listen<KeyboardEvent>(
    signal,
    window,
    'keydown',
    (event) => {
      if (context.isOwn(event.target) || !card.openId()) return;
      if (event.key === 'Escape' || event.key === 'Enter') take(event);
    },
    { capture: true },
  );
  listen<KeyboardEvent>(signal, window, 'keydown', (event) => {
    if (!context.isOwn(event.target)) take(event);
  });
  // Keys pressed inside our surfaces end at our root, so they are heard here.
  for (const node of [card.node, dock.node]) listen(signal, node, 'keydown', take);
}
