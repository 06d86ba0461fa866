/**
 * The sync loop of a device, as a pure state machine: what the loop is doing (`Phase`), what can happen (`Event`), and
 * for each pair what comes next and what the shell (`engine.ts`) does. SPEC.md has the invariants.
 */
export const PHASES = [
  /** Nothing runs. */
  'stopped',
  /** Sending what waits, before pulling. */
  'pushing',
  /** Fetching what changed since the cursor. */
  'pulling',
  /** Up to date, listening; nothing waits to be sent. */
  'live',
  /** Up to date, listening, and sending what waits. */
  'live_pushing',
  /** The last try failed; a timer runs. */
  'waiting',
  /** Only a person can help: sign in again, update the app. */
  'blocked',
] as const;
export type Phase = (typeof PHASES)[number];

export const EVENTS = [
  /** Begin, or begin again after a person helped. */
  'start',
  /** End; nothing is lost. */
  'stop',
  /** Something suggests that now is a good time: focus, online, a push message, the timer. */
  'wake',
  /** Something was written on this device that waits to be sent. */
  'changed',
  /** All that waited has been sent. */
  'pushed',
  /** The pull reached the end. */
  'pulled',
  /** The server has another history: all is pulled anew. */
  'gone',
  /** A request failed in a way that passes, or the live stream ended. */
  'failed',
  /** The server will not go on until a person has done something. */
  'refused',
] as const;
export type Event = (typeof EVENTS)[number];

/**
 * What the shell does. `push`, `pull` and `listen` each run until they report an event; `heal` makes the store ready for
 * a full pull, then pulls; `wait` starts the timer of the backoff; `halt` aborts all that runs.
 */
export type Effect = 'push' | 'pull' | 'listen' | 'heal' | 'wait' | 'halt';

/** Where the loop is. `again`: something was written while a push ran; it may have missed it. */
export interface State {
  phase: Phase;
  again: boolean;
}

export interface Step {
  state: State;
  effects: readonly Effect[];
}

type Rule = { to: Phase; effects?: readonly Effect[]; again?: boolean };

const stay = (to: Phase): Rule => ({ to });
const PUSH: Rule = { to: 'pushing', effects: ['push'] };
const STOP: Rule = { to: 'stopped', effects: ['halt'] };
const WAIT: Rule = { to: 'waiting', effects: ['halt', 'wait'] };
const BLOCK: Rule = { to: 'blocked', effects: ['halt'] };
const HEAL: Rule = { to: 'pulling', effects: ['halt', 'heal'] };
const RESTART: Rule = { to: 'pushing', effects: ['halt', 'push'] };

/** What happens at each event in each phase. Total by its type; what cannot happen changes nothing. */
export const TABLE: Record<Phase, Record<Event, Rule>> = {
  stopped: {
    start: PUSH,
    stop: stay('stopped'),
    wake: stay('stopped'),
    changed: stay('stopped'),
    pushed: stay('stopped'),
    pulled: stay('stopped'),
    gone: stay('stopped'),
    failed: stay('stopped'),
    refused: stay('stopped'),
  },
  pushing: {
    start: stay('pushing'),
    stop: STOP,
    wake: stay('pushing'),
    // The push that follows the pull takes it.
    changed: stay('pushing'),
    pushed: { to: 'pulling', effects: ['pull'] },
    pulled: stay('pushing'),
    gone: HEAL,
    failed: WAIT,
    refused: BLOCK,
  },
  pulling: {
    start: stay('pulling'),
    stop: STOP,
    wake: stay('pulling'),
    changed: stay('pulling'),
    pushed: stay('pulling'),
    pulled: { to: 'live_pushing', effects: ['listen', 'push'] },
    gone: HEAL,
    failed: WAIT,
    refused: BLOCK,
  },
  live: {
    start: stay('live'),
    stop: STOP,
    wake: { to: 'live_pushing', effects: ['push'] },
    changed: { to: 'live_pushing', effects: ['push'] },
    pushed: stay('live'),
    pulled: stay('live'),
    gone: HEAL,
    failed: WAIT,
    refused: BLOCK,
  },
  live_pushing: {
    start: stay('live_pushing'),
    stop: STOP,
    wake: stay('live_pushing'),
    changed: { to: 'live_pushing', again: true },
    pushed: stay('live'),
    pulled: stay('live_pushing'),
    gone: HEAL,
    failed: WAIT,
    refused: BLOCK,
  },
  waiting: {
    start: RESTART,
    stop: STOP,
    wake: RESTART,
    changed: stay('waiting'),
    pushed: stay('waiting'),
    pulled: stay('waiting'),
    gone: stay('waiting'),
    failed: stay('waiting'),
    refused: BLOCK,
  },
  blocked: {
    start: RESTART,
    stop: STOP,
    wake: stay('blocked'),
    changed: stay('blocked'),
    pushed: stay('blocked'),
    pulled: stay('blocked'),
    gone: stay('blocked'),
    failed: stay('blocked'),
    refused: stay('blocked'),
  },
};

export const INITIAL: State = { phase: 'stopped', again: false };

/** The next state and what is to be done. */
export function step({ phase, again }: State, event: Event): Step {
  if (phase === 'live_pushing' && event === 'pushed' && again)
    return { state: { phase, again: false }, effects: ['push'] };
  const rule = TABLE[phase][event];
  const kept = rule.to === phase && phase === 'live_pushing' && again;
  return { state: { phase: rule.to, again: rule.again ?? kept }, effects: rule.effects ?? [] };
}
