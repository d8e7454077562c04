import { wordsOf } from '@/components/words.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { later } from '@/utils/page/draw/listen.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';
import type { PageContext } from '../contract.ts';

/** A page that hears our click has opened the conversation by then. */
const PATIENCE_MS = 1500;
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Opens a conversation the way the person would: a press on the host's own row. A page that ignores
 * it gets the row scrolled into view and focused, and the person is told.
 * @param isOpen whether the page shows this conversation now
 */
export function createGoTo(
  context: PageContext,
  reading: () => PageReading | null,
  isOpen: (id: string) => boolean,
): (id: string) => void {
  const t = wordsOf<typeof AGENT_WORDS>(context.locale);
  let cancel = () => {};
  return (id) => {
    cancel();
    if (isOpen(id)) return;
    const row = reading()?.anchors.conversations.get(id);
    if (!row?.isConnected) return context.toast(t('agent.notInList'));
    row.scrollIntoView({ block: 'nearest' });
    press(row);
    cancel = later(context.signal, PATIENCE_MS, () => {
      if (isOpen(id)) return;
      const now = reading()?.anchors.conversations.get(id) ?? row;
      if (now instanceof HTMLElement) now.focus({ preventScroll: true });
      context.toast(t('agent.cantGo'));
    });
  };
}

/** Where the row is pressed: the innermost node in its middle, as with a mouse. */
function press(row: Element): void {
  const box = row.getBoundingClientRect();
  const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
  const hit = row.ownerDocument
    .elementsFromPoint(clientX, clientY)
    .find((node) => row.contains(node));
  for (const type of PRESS) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    (hit ?? row).dispatchEvent(
      new Kind(type, { bubbles: true, cancelable: true, composed: true, clientX, clientY }),
    );
  }
}
