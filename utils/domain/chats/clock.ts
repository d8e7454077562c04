/** The live reply clock: sightings in, round changes and what to show out. */
export { advance } from './advance.ts';
export {
  ANSWERED_REVISION,
  type ConversationSighting,
  type ConversationState,
  type RoundChange,
  type SeenMessage,
} from './clock-state.ts';
export { type ClockPolicy, type ClockView, viewClock } from './view-clock.ts';
