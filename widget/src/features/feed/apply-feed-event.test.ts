import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../client';
import { applyFeedEvents } from './apply-feed-event';
import { feedView, ITEMS, type FeedItem } from './feed-types';

const item = (id: string, text = id): FeedItem => ({
  id,
  kind: 'pinned-message',
  at: '2026-11-20T12:00:00Z',
  origin: 1,
  text,
  answers: [],
});

const event = (seq: number, type: string, body?: object): ChannelEvent => ({
  seq,
  type,
  at: '2026-11-20T12:00:00Z',
  actor: 'system',
  ...(body && { body }),
});

const publish = (seq: number, one: FeedItem) => event(seq, 'item-published', { item: one });
const remove = (seq: number, ...ids: string[]) => event(seq, 'items-removed', { ids });

/** The law: any view and the events after it make the view of all events. */
function expectLaw(events: ChannelEvent[], texts: string[]): void {
  const whole = applyFeedEvents(feedView(), events);
  expect(whole.items.map(({ text }) => text)).toEqual(texts);
  for (let split = 0; split <= events.length; split++) {
    const early = applyFeedEvents(feedView(), events.slice(0, split));
    expect(applyFeedEvents(early, events.slice(split))).toEqual(whole);
  }
}

describe('the feed', () => {
  it('item-published puts the newest at the top', () => {
    expectLaw([publish(1, item('chat/1', 'one')), publish(2, item('qna/1', 'two'))], ['two', 'one']);
  });

  it('item-published takes the place of what had its id', () => {
    expectLaw(
      [publish(1, item('qna/1', 'old')), publish(2, item('chat/1', 'pin')), publish(3, item('qna/1', 'new'))],
      ['new', 'pin'],
    );
  });

  it('items-removed takes all that it names away', () => {
    expectLaw([publish(1, item('chat/1')), publish(2, item('chat/2')), remove(3, 'chat/1', 'chat/2', 'chat/9')], []);
  });

  it('lets the oldest leave when it is full', () => {
    const events = Array.from({ length: ITEMS + 1 }, (_, i) => publish(i + 1, item(`chat/${i}`)));
    expect(applyFeedEvents(feedView(), events).items).toHaveLength(ITEMS);
    expect(applyFeedEvents(feedView(), events).items.at(-1)!.id).toBe('chat/1');
  });

  it('is not changed by unknown or redacted events', () => {
    const before = applyFeedEvents(feedView(), [publish(1, item('chat/1'))]);
    expect(applyFeedEvents(before, [event(2, 'item-praised', {}), event(3, 'item-published')])).toEqual(before);
  });
});
