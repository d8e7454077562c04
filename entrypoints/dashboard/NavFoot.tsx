import { Glyph } from '@/components/Glyph.tsx';
import { formatCount, formatTime } from '@/utils/domain/language/format.ts';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import type { PageProps } from './page-props.ts';

/** Foot of the sidebar: how the records travel, and who one is. */
export function NavFoot({
  t,
  locale,
  summary,
}: PageProps & { summary: ReplyOf<'summary.get'> | null }) {
  if (!summary) return null;
  const { connection, sync } = summary;
  const n = formatCount(sync.outboxCount);
  const state = {
    'not-connected': t('nav.local'),
    ok: sync.lastOkAt === null ? '' : t('nav.synced', { time: formatTime(sync.lastOkAt) }),
    offline: t('nav.offline', { n }),
    revoked: t('nav.revoked', { n }),
    rejected: t('nav.rejected', { n: formatCount(sync.rejectedCount) }),
  }[sync.state];
  const isFine = sync.state === 'ok' && sync.lastOkAt !== null;
  return (
    <div class="yg-nav-foot">
      {state && (
        <p>
          {isFine && <Glyph name="ok" size={14} />}
          {sync.state === 'rejected' && <Glyph name="warning" size={14} />} {state}
        </p>
      )}
      {connection && (
        <p class="yg-2">
          {[connection.person ?? connection.shop, t(`role.${connection.role}`)].join(
            locale === 'en' ? ', ' : '，',
          )}
        </p>
      )}
    </div>
  );
}
