import type { Spot } from '@/components/Movable.tsx';
import { OrderCard, type OrderOutcome } from '@/components/OrderCard.tsx';
import { type ChipLevel, OrderChip } from '@/components/OrderChip.tsx';
import { PageStrip, type StripCount } from '@/components/PageStrip.tsx';
import { wordsOf } from '@/components/words.ts';
import { formatTime } from '@/utils/domain/language/format.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import type { RequestOf } from '@/utils/messaging/protocol.ts';
import { listen, oncePerFrame } from '@/utils/page/draw/listen.ts';
import { createPins, estimateTagWidth } from '@/utils/page/draw/pin.ts';
import type { Rect } from '@/utils/page/draw/place.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';
import { report } from '../runtime/report.ts';
import type { PageContext, PageFeature } from './contract.ts';
import { cardStyle } from './order-flags/card-place.ts';
import { cardView } from './order-flags/card-view.ts';
import { findChipPlace, findGlyphPlace, stripPlace } from './order-flags/chip-place.ts';
import { createOrderBook } from './order-flags/order-book.ts';
import { chipOf, type OrderCase, outcomeWords } from './order-flags/order-case.ts';
import { shipButtons } from './order-flags/ship-button.ts';
import { toAudit } from './order-flags/to-audit.ts';

/** Until the card is drawn and can be measured. */
const CARD_HEIGHT = 300;
const GLYPH = { width: 24, height: 24 };
const LEVELS: readonly ChipLevel[] = ['error', 'review', 'blind', 'ok'];

/** Order rows whose note or memo contradicts the order carry a chip with both sides, and can be dealt with. */
export const orderFlags: PageFeature = { id: 'order-flags', kinds: ['order-list'], start };

type Flag = { case: OrderCase; level: ChipLevel; words: string };

function start(context: PageContext): void {
  const { signal, locale, site } = context;
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const book = createOrderBook(site.id);
  const chips = context.mount('order-chips', 'chips');
  const card = context.mount('order-card', 'card');
  const strip = context.mount('order-strip', 'strip');
  const pins = createPins(() => (chips.node.getRootNode() as ShadowRoot).host ?? null);
  let reading: PageReading | null = null;
  let flags: Flag[] = [];
  let open: string | null = null;
  /** The open card asks for a reason. */
  let isAsking = false;
  const { place: stand, change } = context.panel('strip');
  let stripHome: Spot | undefined;
  let said = '';

  const draw = oncePerFrame(signal, drawNow);
  context.watch((next) => {
    reading = next;
    pins.clear();
    book.take(next, context.now());
    askJudgement();
    askResolved();
    judge();
    sayState(next);
    drawNow();
  });
  listen(signal, document, 'scroll', draw, { capture: true, passive: true });
  listen(signal, window, 'resize', () => {
    pins.clear();
    draw();
  });

  function judge() {
    flags = book.cases.flatMap((orderCase) => {
      const chip = chipOf(orderCase, resolvedWords(orderCase.order.id), locale);
      return chip ? [{ case: orderCase, ...chip }] : [];
    });
    if (open && !flags.some((flag) => flag.case.order.id === open)) open = null;
  }

  /** New and changed orders are judged by the background, all of one reading at once. */
  function askJudgement() {
    const asked = book.unjudged.splice(0, 200);
    if (asked.length === 0) return;
    context.send('orders.audit', { orders: asked.map(({ order }) => toAudit(order)) }).then(
      ({ judgements }) => {
        if (signal.aborted || !reading) return;
        asked.forEach((one, index) => {
          const judgement = judgements[index];
          if (judgement) book.settle(one, judgement);
        });
        if (context.isRecording) {
          const checks = book.takeChecks();
          void context.record(checks);
          keepFlagged(checks.flatMap(({ subject }) => subject ?? []));
        }
        judge();
        sayState(reading);
        draw();
        askJudgement();
      },
      (error) => {
        // Asked again with the next change of the page; until then no chip claims anything.
        book.unjudged.push(...asked);
        report('order-flags', error);
      },
    );
  }

  /** The notes that were flagged stay on this machine as evidence; correct ones are not kept at all. */
  function keepFlagged(orderIds: string[]) {
    const items = book.cases
      .filter((one) => orderIds.includes(one.order.id) && one.judgement?.findings.length)
      .map(({ order }) => ({
        kind: 'order' as const,
        key: [site.id, order.id],
        at: context.now(),
        text: [order.buyerMessage, order.sellerMemo].filter(Boolean).join('\n').slice(0, 4000),
      }));
    keep(items.slice(0, 100));
  }

  function keep(items: RequestOf<'evidence.keep'>['items']) {
    if (items.length === 0 || !context.isRecording) return;
    context.send('evidence.keep', { items }).catch((error) => report('order-flags', error));
  }

  function resolvedWords(orderId: string): string | null {
    return outcomeWords(book.resolved.get(orderId), locale);
  }

  function askResolved() {
    const orderIds = book.unasked.splice(0, 200);
    if (orderIds.length === 0) return;
    context.send('orders.resolved', { site: site.id, orderIds }).then(
      ({ resolved }) => {
        if (signal.aborted || resolved.length === 0) return;
        for (const { orderId, ...done } of resolved) book.resolved.set(orderId, done);
        judge();
        draw();
      },
      // Without an answer the chips stay as they were judged; the next view asks again.
      (error) => report('order-flags', error),
    );
  }

  function sayState(next: PageReading) {
    const open: Record<string, number> = {};
    for (const { level } of flags) if (level !== 'ok') open[level] = (open[level] ?? 0) + 1;
    const request = {
      site: site.id,
      pageKind: context.kind,
      state: next.state,
      missing: next.missing,
      open,
    };
    if (said === JSON.stringify(request)) return;
    said = JSON.stringify(request);
    void context.send('page.state', request).catch(() => {
      said = '';
    });
  }

  function drawNow() {
    if (!reading) return;
    const places = new Map<string, Rect>();
    const drawn = flags.flatMap(({ case: { order }, level, words }) => {
      const row = reading?.anchors.orders.get(order.id);
      const place = row && placeChip(row, words);
      if (!place) return [];
      places.set(order.id, place);
      return [
        <div key={order.id} class="yg-at" style={at(place)}>
          <OrderChip
            orderId={order.id}
            level={level}
            words={words}
            isSmall={place.width === GLYPH.width}
            isOpen={open === order.id}
            locale={locale}
            onOpen={() => show(open === order.id ? null : order.id)}
          />
        </div>,
      ];
    });
    chips.render(drawn);
    drawCard(places);
    drawStrip();
  }

  function placeChip(row: Element, words: string): Rect | null {
    const size = { width: estimateTagWidth(words), height: 24 };
    const full = pins.pin(row, words, size, findChipPlace(size));
    if (typeof full === 'object') return { ...full, ...size };
    if (full === 'hidden') return null;
    const small = pins.pin(row, 'glyph', GLYPH, findGlyphPlace(GLYPH));
    return typeof small === 'object' ? { ...small, ...GLYPH } : null;
  }

  function drawCard(places: Map<string, Rect>) {
    const index = flags.findIndex((flag) => flag.case.order.id === open);
    const flag = flags[index];
    const row = flag && reading?.anchors.orders.get(flag.case.order.id);
    if (!flag || !row) return card.render(null);
    const { order } = flag.case;
    const chip = places.get(order.id);
    const height = card.node.firstElementChild?.getBoundingClientRect().height || CARD_HEIGHT;
    const position = flags.length > 1 ? { index: index + 1, count: flags.length } : null;
    card.render(
      <OrderCard
        key={order.id}
        view={cardView(flag.case, resolvedWords(order.id), position, locale)}
        policy={t(context.isRecording ? 'agent.policy' : 'agent.policyOff')}
        author={context.person && `${context.person}，${formatTime(context.now())}`}
        style={
          chip ? cardStyle(chip, shipButtons(row), height, isAsking) : { visibility: 'hidden' }
        }
        locale={locale}
        onOutcome={(outcome, reason) => resolve(order.id, outcome, reason)}
        onStep={(by) => step(by)}
        onClose={() => show(null)}
        onAsk={(next) => {
          if (isAsking !== next) draw();
          isAsking = next;
        }}
      />,
    );
  }

  function drawStrip() {
    if (!reading) return;
    const isBlind = reading.orders === null;
    if (!isBlind && book.cases.length === 0) return strip.render(null);
    stripHome ??= stripPlace(reading.anchors) ?? null;
    const counts: StripCount[] = LEVELS.map((level) => ({
      level,
      count: flags.filter((flag) => flag.level === level).length,
    })).filter(({ count }) => count > 0);
    strip.render(
      <PageStrip
        orderCount={isBlind ? null : book.cases.length}
        counts={counts}
        isFolded={stand.isFolded ?? false}
        spot={stand.spot}
        home={stripHome}
        locale={locale}
        onJump={jump}
        onStep={step}
        onFold={(next) => {
          change({ isFolded: next });
          drawNow();
        }}
        onMove={(next) => {
          change({ spot: next });
          drawStrip();
        }}
      />,
    );
  }

  /** Opens the card of an order, bringing its row into view; `null` closes and gives the focus back. */
  function show(orderId: string | null) {
    const before = open;
    open = orderId;
    const row = orderId !== null && reading?.anchors.orders.get(orderId);
    if (row) {
      const box = row.getBoundingClientRect();
      const isSeen = box.top >= 0 && box.bottom <= document.documentElement.clientHeight;
      if (!isSeen) row.scrollIntoView({ block: 'center' });
    }
    drawNow();
    // The real height is known once the card is drawn.
    if (orderId !== null) drawNow();
    else if (before !== null)
      chips.node.querySelector<HTMLElement>(`[data-order="${CSS.escape(before)}"]`)?.focus();
  }

  function step(by: 1 | -1) {
    const todo = flags.filter((flag) => flag.level !== 'ok' || flag.case.order.id === open);
    if (todo.length === 0) return;
    const at = todo.findIndex((flag) => flag.case.order.id === open);
    const next = at < 0 ? (by > 0 ? 0 : todo.length - 1) : (at + by + todo.length) % todo.length;
    show(todo[next]?.case.order.id ?? null);
  }

  function jump(level: ChipLevel) {
    const same = flags.filter((flag) => flag.level === level);
    const at = same.findIndex((flag) => flag.case.order.id === open);
    show(same[(at + 1) % same.length]?.case.order.id ?? null);
  }

  function resolve(orderId: string, outcome: OrderOutcome, reason: string | null) {
    const now = context.now();
    void context.record(book.resolve(orderId, outcome, context.person, now));
    if (reason !== null)
      keep([{ kind: 'reason', key: [site.id, orderId, String(now)], at: now, text: reason }]);
    judge();
    if (reading) sayState(reading);
    show(null);
  }
}

const at = ({ x, y, width }: Rect) => ({ '--x': `${x + width}px`, '--y': `${y}px` });
