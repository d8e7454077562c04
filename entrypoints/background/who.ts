import type { Policy } from '@/utils/domain/policy/policy.ts';
import type { Settings } from '@/utils/storage/settings.ts';

/** Name on this machine of whoever works here now; `''`: nobody is named. */
export function whoIsHere({ person, connection }: Settings): string {
  return person ?? connection?.person?.name ?? '';
}

/**
 * Which notice holds. Another company or another version of its text is another notice and has to be
 * read again, also when the version number happens to be the same.
 */
export function noticeKey({ notice }: Policy): string {
  return [notice.version, notice.company, notice.ruleTitle, notice.rulePublishedOn].join('|');
}

/** When whoever is here accepted the notice that holds now; `null`: nothing may be recorded. */
export function acceptedAt(settings: Settings): number | null {
  const given = settings.notices[whoIsHere(settings)];
  return given?.key === noticeKey(settings.policy.policy) ? given.acceptedAt : null;
}

export function isRecording(settings: Settings): boolean {
  return acceptedAt(settings) !== null;
}

/**
 * Whose an observation is. The account the page shows decides if it names somebody who works on this
 * machine; else whoever is on duty; else nobody, and it counts for the team only.
 * @returns `name` on this machine, `personId` for the server: only an id the server gave us itself
 */
export function attribute(
  account: string | null,
  settings: Settings,
): { name: string; personId: string | null } {
  const { connection, notices } = settings;
  const isKnown = account !== null && account !== '' && Object.hasOwn(notices, account);
  const name = isKnown ? account : whoIsHere(settings);
  const known = connection?.person;
  return { name, personId: known && known.name === name ? known.id : null };
}
