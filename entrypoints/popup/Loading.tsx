import type { T } from './summary.ts';

const SECTIONS = ['waiting.title', 'reply.title', 'listings.title', 'orders.title'] as const;

/** Before the figures: nothing for 300 ms (in the style sheet), then still grey bars, then the reason. */
export function Loading({ isLong, t }: { isLong: boolean; t: T }) {
  return (
    <div class="yg-loading" aria-busy="true">
      {SECTIONS.map((id) => (
        <section key={id} class="yg-section" aria-hidden="true">
          <header>
            <h2>{t(id)}</h2>
          </header>
          <span class="yg-bone" />
        </section>
      ))}
      <p class="yg-2" role="status">
        {isLong ? t('popup.slow') : ''}
      </p>
    </div>
  );
}
