import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Glyph } from '@/components/Glyph.tsx';
import { formatDate, formatTime } from '@/utils/domain/language/format.ts';
import { send } from '@/utils/messaging/send.ts';
import type { PageProps } from './page-props.ts';
import { useReply } from './use-reply.ts';

const YES = ['listing', 'reply', 'order', 'blind'] as const;
const NO = ['screen', 'buyer', 'chat', 'prescription'] as const;

/** The first-run notice; nothing is recorded before it is answered. Later the same page, with withdrawal. */
export function NoticePage({ t, locale, onLanguage }: PageProps & { onLanguage: () => void }) {
  const { reply, error, refresh } = useReply('notice.get', {});
  const [isRead, setRead] = useState(false);
  const [done, setDone] = useState<'started' | 'withdrawn' | 'changed' | 'laterDone' | null>(null);
  if (error !== null) return <p class="yg yg-form-error">{t('dash.failed', { reason: error })}</p>;
  if (!reply) return null;
  const { notice, retention } = reply.policy;
  const answer = async (value: 'accept' | 'withdraw') => {
    const { isRecording } = await send('notice.answer', {
      answer: value,
      noticeVersion: notice.version,
    });
    setDone(isRecording ? 'started' : value === 'withdraw' ? 'withdrawn' : 'changed');
    setRead(false);
    refresh();
  };
  const days = (n: number) => t('notice.days', { n });
  const server = notice.serverPlace
    ? t('notice.serverAt', { place: notice.serverPlace })
    : t('notice.server');
  const eventsPlace = reply.isConnected ? server : t('notice.here');
  const eventsSeen = t(reply.isConnected ? 'notice.seenByLead' : 'notice.seenByYou');
  return (
    <main class="yg yg-notice">
      <header>
        <h1>
          <Glyph name="mark" size={24} />
          {t('notice.title')}
        </h1>
        {reply.acceptedAt !== null && (
          <a class="yg-link" href="#/records">
            {t('nav.records')}
          </a>
        )}
        <button
          type="button"
          class="yg-button"
          data-kind="quiet"
          onClick={() =>
            send('settings.set', { locale: locale === 'en' ? 'zh_CN' : 'en' }).then(onLanguage)
          }
        >
          {t('notice.language')}
        </button>
        <p class="yg-2">
          {notice.company ? t('notice.lead', { company: notice.company }) : t('notice.leadAlone')}
        </p>
      </header>
      <div class="yg-notice-two">
        <section>
          <h2>{t('notice.yes')}</h2>
          <ul>
            {YES.map((id) => (
              <li key={id}>
                <Glyph name="ok" size={16} />
                {t(`notice.yes.${id}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('notice.no')}</h2>
          <ul>
            {NO.map((id) => (
              <li key={id}>
                <X size={16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
                {t(`notice.no.${id}`)}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div>
        <table>
          <thead>
            <tr>
              {(['what', 'where', 'long', 'who'] as const).map((id) => (
                <th key={id} scope="col">
                  {t(`notice.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{t('notice.row.text')}</td>
              <td>{t('notice.here')}</td>
              <td>{days(retention.evidenceDays)}</td>
              <td>{t('notice.seenByYou')}</td>
            </tr>
            {(['events', 'hash'] as const).map((id) => (
              <tr key={id}>
                <td>{t(`notice.row.${id}`)}</td>
                <td>{eventsPlace}</td>
                <td>{days(retention.eventDays)}</td>
                <td>{eventsSeen}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl>
        <Fact name={t('notice.processor')}>
          {[notice.company || t('notice.standalone'), notice.privacyContact]
            .filter(Boolean)
            .join(locale === 'en' ? ', ' : '，')}
        </Fact>
        <Fact name={t('notice.basis')}>
          {notice.ruleTitle && notice.rulePublishedOn
            ? t('notice.basisRule', {
                rule: notice.ruleTitle,
                date: formatDate(
                  Date.parse(`${notice.rulePublishedOn}T00:00:00+08:00`),
                  locale,
                  true,
                ),
              })
            : t('notice.basisNone')}
        </Fact>
        <Fact name={t('notice.purpose')}>{t('notice.purposeText')}</Fact>
        <Fact name={t('notice.rights')}>{t('notice.rightsText')}</Fact>
      </dl>
      <footer>
        {reply.acceptedAt === null ? (
          <>
            <label>
              <input
                type="checkbox"
                checked={isRead}
                onChange={(event) => setRead(event.currentTarget.checked)}
              />
              {t('notice.read')}
            </label>
            <span class="yg-grow yg-2" role="status">
              {done ? t(`notice.${done}`) : isRead ? '' : t('notice.startHint')}
            </span>
            <button type="button" class="yg-button" onClick={() => setDone('laterDone')}>
              {t('notice.later')}
            </button>
            <button
              type="button"
              class="yg-button"
              data-kind="primary"
              disabled={!isRead}
              onClick={() => answer('accept')}
            >
              {t('notice.start')}
            </button>
          </>
        ) : (
          <>
            <span class="yg-grow" role="status">
              {t('notice.accepted', {
                time: `${formatDate(reply.acceptedAt, locale)} ${formatTime(reply.acceptedAt)}`,
              })}
              {locale === 'en' ? '. ' : '。'}
              {done === 'started' && t('notice.started')}
            </span>
            <button
              type="button"
              class="yg-button"
              data-kind="danger"
              onClick={() => answer('withdraw')}
            >
              {t('notice.withdraw')}
            </button>
          </>
        )}
      </footer>
    </main>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
