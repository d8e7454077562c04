import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import { readFigures } from '@/utils/storage/figures.ts';
import { readSession, type Session, waitingRounds } from '@/utils/storage/session.ts';
import { type Connection, readSettings } from '@/utils/storage/settings.ts';
import { isSupervising } from '@/utils/sync/engine.ts';
import { readSyncStatus } from '@/utils/sync/status.ts';
import { lastSignOfLife } from '../alive.ts';
import type { Handler } from '../core.ts';
import { ruleTitle } from '../rule-titles.ts';
import { scopeOf } from '../to-event.ts';
import { isRecording, whoIsHere } from '../who.ts';

const WEEK_MS = 7 * 86_400_000;
/** Team figures younger than this are not fetched again. */
const TEAM_FRESH_MS = 3_000;

/**
 * The popup's figures, from day totals and small tables. Answers at once with the team figures it has
 * and fetches newer ones beside; the next call gets them.
 */
export const summaryGet: Handler<'summary.get'> = async (core) => {
  const now = core.io.now();
  const [settings, session] = await Promise.all([readSettings(), readSession()]);
  const { connection, policy, team, storageFault } = settings;
  const [figures, sync, asOf] = await Promise.all([
    readFigures(core.db, {
      scope: scopeOf(settings),
      person: whoIsHere(settings),
      day: shanghaiDay(now),
      lastWeekDay: shanghaiDay(now - WEEK_MS),
    }),
    readSyncStatus(core.db, settings),
    lastSignOfLife(session, now),
  ]);
  const hasTeam = connection !== null && isSupervising(connection.role);
  if (hasTeam && now - (team?.fetchedAt ?? 0) > TEAM_FRESH_MS)
    core.sync.pullTeam().catch(core.io.report);
  const isKept = isRecording(settings);
  const open = (hasTeam && team?.summary.openFindings) || (isKept ? figures.openFindings : null);
  return {
    now,
    isRecording: isKept,
    connection: connection && describeConnection(connection),
    sync,
    goalShare: policy.policy.reply.goalShare,
    targetMs: policy.policy.reply.targetMs,
    own: figures.own,
    lastWeek: figures.lastWeek,
    team: hasTeam ? team : null,
    waiting: { rounds: waitingRounds(session), asOf },
    slowest: figures.slowest,
    openFindings: open
      ? { byLevel: open.byLevel, byRule: open.byRule.map(withTitle) }
      : { byLevel: openNow(session), byRule: [] },
    blind: session.views
      .filter((view) => view.state !== 'ok')
      .map(({ site, pageKind, state, missing, fromAt }) => ({
        site,
        pageKind,
        state,
        missing,
        fromAt,
      })),
    storageFault,
  };
};

function withTitle<R extends { ruleId: string }>(rule: R) {
  return { ...rule, title: ruleTitle(rule.ruleId) };
}

/** What people see of a connection: names, no token. */
export function describeConnection(connection: Connection): ReplyOf<'summary.get'>['connection'] {
  const { address, organisation, shop, person, role } = connection;
  return {
    address,
    organisation: organisation.name,
    shop: shop.name,
    person: person?.name ?? null,
    role,
  };
}

/** Without recording, only what the open pages show counts. */
function openNow({ views }: Session): Record<string, number> {
  const byLevel: Record<string, number> = {};
  for (const view of views)
    for (const [level, n] of Object.entries(view.open)) byLevel[level] = (byLevel[level] ?? 0) + n;
  return byLevel;
}
