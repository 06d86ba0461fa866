import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENTS, INITIAL, PHASES, step, TABLE, type Event } from './machine.ts';

const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 });
const run = (all: readonly Event[]) =>
  all.reduce((state, event) => step(state, event).state, INITIAL);

test('every phase has an answer to every event, and it leads to a phase', () => {
  for (const phase of PHASES)
    for (const event of EVENTS) expect(PHASES).toContain(TABLE[phase][event].to);
});

test('stop ends the loop from wherever it is, and start begins it again', () => {
  fc.assert(
    fc.property(events, (before) => {
      const stopped = step(run(before), 'stop').state;
      expect(stopped.phase).toBe('stopped');
      expect(step(stopped, 'start')).toMatchObject({
        state: { phase: 'pushing' },
        effects: ['push'],
      });
    }),
  );
});

test('a change made while a push runs is pushed after it', () => {
  const pushing = { phase: 'live_pushing', again: false } as const;
  const changed = step(pushing, 'changed').state;
  expect(step(changed, 'pushed')).toEqual({
    state: { phase: 'live_pushing', again: false },
    effects: ['push'],
  });
  expect(step(step(changed, 'pushed').state, 'pushed').state.phase).toBe('live');
});

test('whatever is left running is halted before something of its kind is begun', () => {
  // What runs, by the effects alone: a second push or pull beside the first would be two loops.
  fc.assert(
    fc.property(events, (all) => {
      let state = INITIAL;
      const running = new Set<string>();
      for (const event of all) {
        if (event === 'pushed') running.delete('push');
        if (event === 'pulled') running.delete('pull');
        const expected =
          (event !== 'pushed' || ['pushing', 'live_pushing'].includes(state.phase)) &&
          (event !== 'pulled' || state.phase === 'pulling');
        if (!expected) continue; // the shell reports only what it was told to do
        const next = step(state, event);
        for (const effect of next.effects) {
          if (effect === 'halt') running.clear();
          else if (effect !== 'wait') {
            const kind = effect === 'heal' ? 'pull' : effect;
            expect(running.has(kind)).toBe(false);
            running.add(kind);
          }
        }
        state = next.state;
      }
    }),
  );
});

test('only a person’s start leads out of blocked, apart from stop', () => {
  for (const event of EVENTS) {
    const { phase } = step({ phase: 'blocked', again: false }, event).state;
    const expected = event === 'start' ? 'pushing' : event === 'stop' ? 'stopped' : 'blocked';
    expect(phase).toBe(expected);
  }
});
