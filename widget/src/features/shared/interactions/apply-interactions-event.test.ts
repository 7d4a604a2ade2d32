import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../../client';
import { applyInteractionsEvents, interactionsView } from './apply-interactions-event';
import type { Interaction } from './interaction-types';

const poll = (id: number, more: Partial<Interaction> = {}): Interaction => ({
  id,
  status: 'open',
  content: { kind: 'poll', question: 'Tea?', options: ['Yes', 'No'], multiple: false },
  changeable: true,
  resultsShared: false,
  createdAt: '2026-11-26T10:00:00Z',
  ...more,
});

let seq = 0;
const event = (type: string, body?: object): ChannelEvent => ({
  seq: ++seq,
  type,
  at: '2026-11-26T10:00:00Z',
  actor: 'p_maya',
  ...(body && { body }),
});

/** The law: any view and the events after it make the view of all events. */
function expectLaw(events: ChannelEvent[], interactions: Interaction[]): void {
  const whole = applyInteractionsEvents(interactionsView(), events);
  expect(whole.interactions).toEqual(interactions);
  for (let split = 0; split <= events.length; split++) {
    const early = applyInteractionsEvents(interactionsView(), events.slice(0, split));
    expect(applyInteractionsEvents(early, events.slice(split))).toEqual(whole);
  }
}

describe('interactions', () => {
  it('interaction-published puts an interaction in its place', () => {
    expectLaw([event('interaction-published', { shown: poll(5) }), event('interaction-published', { shown: poll(2) })], [
      poll(2),
      poll(5),
    ]);
  });

  it('for the team its whole counts, and not what others see', () => {
    const whole = poll(5, { results: { people: 2, counts: [2, 0] } });
    expectLaw([event('interaction-published', { shown: poll(5), interaction: whole })], [whole]);
  });

  it('interaction-edited and interaction-ended replace it', () => {
    const ended = poll(5, { status: 'ended' });
    expectLaw([event('interaction-edited', { interaction: poll(5) }), event('interaction-ended', { shown: ended })], [ended]);
  });

  it('interaction-unpublished and interaction-deleted take it away', () => {
    expectLaw(
      [event('interaction-published', { shown: poll(5) }), event('interaction-unpublished', { removed: 5 })],
      [],
    );
  });

  it('results-counted changes the results alone', () => {
    const results = { people: 3, counts: [1, 2] };
    expectLaw(
      [event('interaction-published', { shown: poll(5) }), event('results-counted', { results: { interaction: 5, results } })],
      [poll(5, { results })],
    );
  });

  it('is not changed by redacted events, other fields and unknown ids', () => {
    expectLaw(
      [
        event('interaction-published', { shown: poll(5) }),
        event('results-counted'),
        event('answer-hidden', { hiding: { interaction: 5, answer: 'a', hidden: true } }),
        event('results-counted', { sharedResults: { interaction: 9, results: { people: 1 } } }),
      ],
      [poll(5)],
    );
  });
});
