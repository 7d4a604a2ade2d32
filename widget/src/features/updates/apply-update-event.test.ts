import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../client';
import { applyUpdateEvents, updatesView } from './apply-update-event';

const event = (seq: number, type: string, body?: object): ChannelEvent => ({
  seq,
  type,
  at: '2026-11-26T10:00:00Z',
  actor: 'p_maya',
  ...(body && { body }),
});
const update = (id: number) => ({ id, text: `news ${id}`, at: '2026-11-26T10:00:00Z' });

/** The law: any view and the events after it make the view of all events. */
function expectLaw(events: ChannelEvent[], ids: number[]): void {
  const whole = applyUpdateEvents(updatesView(), events);
  expect(whole.updates.map(({ id }) => id)).toEqual(ids);
  for (let split = 0; split <= events.length; split++) {
    const early = applyUpdateEvents(updatesView(), events.slice(0, split));
    expect(applyUpdateEvents(early, events.slice(split))).toEqual(whole);
  }
}

describe('updates', () => {
  it('update-sent puts the newest at the top', () => {
    expectLaw([event(1, 'update-sent', { update: update(1) }), event(2, 'update-sent', { update: update(2) })], [2, 1]);
  });

  it('update-deleted takes one away, and its redacted row brings nothing back', () => {
    expectLaw([event(1, 'update-sent'), event(2, 'update-sent', { update: update(2) }), event(3, 'update-deleted', { update: 1 })], [2]);
    expectLaw([event(1, 'update-sent', { update: update(1) }), event(2, 'update-deleted', { update: 1 })], []);
  });

  it('is not changed by what it does not know', () => {
    expectLaw([event(1, 'update-sent', { update: update(1) }), event(2, 'update-praised', { update: 1 })], [1]);
  });
});
