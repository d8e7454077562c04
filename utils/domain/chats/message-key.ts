import type { SeenMessage } from './clock-state.ts';

/**
 * A key for each message of a window. With the page's own id it is that id; else sender, stamp (its own
 * or that of its time group) and a hash of the text, the same in every tab, marked by a leading `~`.
 */
export function messageKeys(messages: readonly SeenMessage[]): string[] {
  let groupAt: number | null = null;
  return messages.map(({ id, from, text, at }) => {
    groupAt = at ?? groupAt;
    return id || `~${from}|${groupAt ?? ''}|${hashText(text ?? '')}`;
  });
}

/** Whether a key was made up because the page gave no id. */
export function isWeakKey(key: string): boolean {
  return key.startsWith('~');
}

/** Two lanes of FNV-1a over UTF-16 units, 16 hex digits. For telling texts apart, not for secrecy. */
function hashText(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
