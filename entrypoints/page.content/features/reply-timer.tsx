import { ClockTag, clockWords } from '@/components/ClockTag.tsx';
import { ClockTrace } from '@/components/ClockTrace.tsx';
import { HeaderClock, headerWords } from '@/components/HeaderClock.tsx';
import { QueueWidget } from '@/components/QueueWidget.tsx';
import type { ClockPolicy } from '@/utils/domain/chats/clock.ts';
import { formatDuration } from '@/utils/domain/language/format.ts';
import { listen, oncePerFrame } from '@/utils/page/draw/listen.ts';
import { createPins, estimateTagWidth, type Point, wordsOf } from '@/utils/page/draw/pin.ts';
import { placeCard, type Rect } from '@/utils/page/draw/place.ts';
import type { ConversationReading, PageReading } from '@/utils/page/read/reading.ts';
import type { PageContext, PageFeature } from './contract.ts';
import { createAnnouncer } from './reply-timer/announce.ts';
import { findHeaderPlace, findRowPlace, headerBar } from './reply-timer/clock-place.ts';
import { keepLateRounds } from './reply-timer/evidence.ts';
import { createGoTo } from './reply-timer/go-to.ts';
import { blindLines, isMoving, isWaiting, type Line, toLines } from './reply-timer/queue.ts';
import { createRounds } from './reply-timer/rounds.ts';
import { type MessageOwners, toSeen, toSightings } from './reply-timer/sightings.ts';
import { createTeller } from './reply-timer/teller.ts';
import { traceOf } from './reply-timer/trace.ts';

/** Wide enough for 剩 2:05; longer words make it grow in steps, so that figures never move it. */
const ROW_CLOCK = { width: 78, step: 16, height: 20 };
const TRACE = { width: 300, height: 180 };
/** Design 2.3: under this width the queue starts folded. */
const NARROW = 900;

/** Every waiting conversation carries a running clock; it stops at the first reply of a person. */
export const replyTimer: PageFeature = { id: 'reply-timer', kinds: ['chat'], start };

function start(context: PageContext): void {
  const { signal, locale, site } = context;
  const { targetMs, goalShare, calendar } = context.policy.reply;
  const policy: ClockPolicy = { targetMs, calendar };
  const rounds = createRounds(site.id, policy, context.now());
  const owners: MessageOwners = new Map();
  const names = new Map<string, ConversationReading>();
  const clocks = context.mount('row-clocks', 'chips');
  const header = context.mount('header-clock', 'chips');
  const queue = context.mount('queue', 'dock');
  const trace = context.mount('clock-trace', 'card');
  const pins = createPins(() => (clocks.node.getRootNode() as ShadowRoot).host ?? null);
  const announce = createAnnouncer(locale);
  const teller = createTeller(context, () => draw());
  const goTo = createGoTo(
    context,
    () => reading,
    (id) => lines.find((line) => line.id === id)?.isOpen ?? false,
  );

  let reading: PageReading | null = null;
  let lines: Line[] = [];
  let order: string[] = [];
  let wasRecording = context.isRecording;
  const { place: stand, change } = context.panel('queue');
  const isNarrow = document.documentElement.clientWidth < NARROW;
  /** The conversation whose trace is open. */
  let traced: string | null = null;
  let aloud = '';
  let stopBeat: (() => void) | null = null;
  const goal = { inTime: 0, total: 0, goalShare, targetMs };

  const draw = oncePerFrame(signal, drawNow);
  context.watch(
    (next) => {
      reading = next;
      takeIn(next);
      update();
      drawNow();
    },
    { whileHidden: true },
  );
  listen(signal, document, 'scroll', draw, { capture: true, passive: true });
  listen(signal, window, 'resize', () => {
    pins.clear();
    draw();
  });
  // Keys typed in our own surfaces end at our root, so each is heard where it is typed.
  for (const target of [window, queue.node, header.node, trace.node])
    listen<KeyboardEvent>(signal, target, 'keydown', byKey);
  listen(signal, window, 'pagehide', () => void context.record(rounds.endRowRounds()));
  signal.addEventListener('abort', () => {
    stopBeat?.();
    teller.leave();
    void context.record(rounds.endRowRounds());
  });

  function takeIn(next: PageReading) {
    const now = context.now();
    for (const row of next.conversations ?? []) names.set(row.id, row);
    const sightings = toSightings(next, now, owners);
    const taken = rounds.take(sightings, next.account, now);
    for (const { waitMs } of taken.answered) {
      goal.total++;
      if (waitMs <= targetMs) goal.inTime++;
    }
    const begins = context.isRecording && !wasRecording;
    wasRecording = context.isRecording;
    void context.record(begins ? [...rounds.openNow(), ...taken.observations] : taken.observations);
    keepLateRounds(context, taken.answered, sightings ?? [], targetMs);
    teller.sayState(next);
  }

  /** Recomputes all clocks from their instants; starts or ends the beat. */
  function update() {
    const now = context.now();
    lines = toLines(rounds, reading?.conversations ?? null, names, policy, now);
    aloud = announce(lines, now) ?? aloud;
    if (reading?.conversations) teller.sayWaiting(lines, targetMs);
    const isNeeded = lines.some(isMoving);
    if (isNeeded)
      stopBeat ??= context.everySecond(() => {
        update();
        drawNow();
      });
    else {
      stopBeat?.();
      stopBeat = null;
    }
  }

  function drawNow() {
    if (!reading || document.hidden || signal.aborted) return;
    drawRows(reading);
    drawHeader(reading);
    drawQueue(reading);
  }

  function drawRows({ anchors, conversations }: PageReading) {
    const drawn = [...lines, ...blindLines(conversations, lines)].flatMap(
      ({ id, view, preview }) => {
        const row = anchors.conversations.get(id);
        const isSoft = (text: string) => text.length > 1 && (preview?.startsWith(text) ?? false);
        const size = rowClockSize(clockWords(view, locale));
        const key = `${size.width} ${row && wordsOf(row)}`;
        const place = row && pins.pin(row, key, size, findRowPlace(size), isSoft);
        if (typeof place !== 'object') return [];
        return [
          <div key={id} class="yg-at" style={at(place.x + size.width, place.y)} aria-hidden="true">
            <ClockTag view={view} locale={locale} />
          </div>,
        ];
      },
    );
    clocks.render(drawn);
  }

  function drawHeader({ anchors, messages }: PageReading) {
    const line = lines.find(({ isOpen }) => isOpen);
    const bar = line && headerBar(anchors);
    const place = line && bar && headerPlace(bar, headerWords(line.view, locale));
    if (!line || !place) {
      header.render(null);
      traced = null;
      return trace.render(null);
    }
    const { view } = line;
    const isWeak = rounds.states.get(line.id)?.open?.source === 'row';
    header.render(
      <div class="yg-at" data-from="start" style={at(place.x, place.y)}>
        <HeaderClock
          view={view}
          isWeak={isWeak}
          hasNote={place.hasNote}
          isOpen={traced === line.id}
          locale={locale}
          onOpen={() => {
            traced = traced === line.id ? null : line.id;
            drawNow();
          }}
        />
      </div>,
    );
    if (traced !== line.id) return trace.render(null);
    const now = context.now();
    const { open, last } = rounds.states.get(line.id) ?? {};
    const key = open?.firstMessageKey ?? last?.firstMessageKey ?? '';
    trace.render(
      <ClockTrace
        steps={traceOf(toSeen(messages ?? [], now), key, view, now)}
        target={formatDuration(targetMs, locale)}
        style={cardStyle({ ...place, width: 160, height: 24 })}
        locale={locale}
        onClose={() => {
          traced = null;
          drawNow();
          header.node.querySelector('button')?.focus();
        }}
      />,
    );
  }

  /** With the line about the start where there is room, else the clock alone. */
  function headerPlace(bar: Element, words: string): (Point & { hasNote: boolean }) | null {
    // In steps, so that a figure that grows does not move the clock every second.
    const width = Math.ceil(estimateTagWidth(words) / 24) * 24;
    const full = { width: width + (locale === 'en' ? 320 : 220), height: 24 };
    const hostWords = wordsOf(bar);
    const first = pins.pin(bar, `note ${width} ${hostWords}`, full, findHeaderPlace(full));
    if (typeof first === 'object') return { ...first, hasNote: true };
    const bare = { width, height: 24 };
    const second = pins.pin(bar, `bare ${width} ${hostWords}`, bare, findHeaderPlace(bare));
    return typeof second === 'object' ? { ...second, hasNote: false } : null;
  }

  function drawQueue(now: PageReading) {
    const waiting = lines.filter(isWaiting);
    queue.render(
      <>
        <QueueWidget
          rows={waiting}
          elsewhereCount={teller.elsewhereCount()}
          goal={goal.total > 0 ? goal : null}
          blind={now.conversations === null ? now.missing : null}
          isFolded={stand.isFolded ?? isNarrow}
          spot={stand.spot}
          locale={locale}
          onFold={(next) => {
            change({ isFolded: next });
            drawNow();
          }}
          onMove={(next) => {
            change({ spot: next });
            drawNow();
          }}
          onGo={goTo}
          onOrder={(ids) => {
            order = ids;
          }}
        />
        <div class="yg-aloud" role="status">
          {aloud}
        </div>
      </>,
    );
  }

  function byKey(event: KeyboardEvent) {
    const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || event.isComposing || event.defaultPrevented)
      return;
    const digit = /^Digit([1-8])$/.exec(code)?.[1];
    const id = digit && order[Number(digit) - 1];
    if (!id) return;
    event.preventDefault();
    goTo(id);
  }
}

function rowClockSize(words: string) {
  const more = Math.max(0, estimateTagWidth(words) - ROW_CLOCK.width);
  const width = ROW_CLOCK.width + Math.ceil(more / ROW_CLOCK.step) * ROW_CLOCK.step;
  return { width, height: ROW_CLOCK.height };
}

const at = (x: number, y: number) => ({ '--x': `${x}px`, '--y': `${y}px` });

function cardStyle(anchor: Rect): Record<string, string> {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const place = placeCard(anchor, TRACE, { width, height });
  return { left: `${place.x}px`, top: `${place.y}px` };
}
