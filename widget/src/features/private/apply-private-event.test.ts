import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../client';
import { applyPrivateEvents, talkOf } from './apply-private-event';

const at = '2026-11-26T10:00:00Z';
const author = { person: 'p_ada', name: 'Ada' };
const event = (seq: number, type: string, body?: object): ChannelEvent => ({ seq, type, at, actor: 'p_ada', ...(body && { body }) });
const sent = (seq: number) => event(seq, 'message-sent', { text: `text ${seq}`, author });

/** The law: any view and the events after it make the view of all events. */
function expectLaw(events: ChannelEvent[], texts: (string | undefined)[]): void {
  const whole = applyPrivateEvents(talkOf(), events);
  expect(whole.messages.map(({ text }) => text)).toEqual(texts);
  for (let split = 0; split <= events.length; split++) {
    const early = applyPrivateEvents(talkOf(), events.slice(0, split));
    expect(applyPrivateEvents(early, events.slice(split))).toEqual(whole);
  }
}

describe('a private conversation', () => {
  it('message-sent adds a message at the end', () => {
    expectLaw([event(1, 'connection-requested', {}), event(2, 'connection-accepted', {}), sent(3), sent(4)], ['text 3', 'text 4']);
  });

  it('message-deleted leaves the place, and a redacted row has nothing', () => {
    expectLaw([sent(1), event(2, 'message-deleted', { message: 1 })], [undefined]);
    expectLaw([event(1, 'message-sent'), sent(2)], [undefined, 'text 2']);
  });

  it('is not changed by what it does not know', () => {
    expectLaw([sent(1), event(2, 'message-praised', { message: 1 })], ['text 1']);
  });
});
