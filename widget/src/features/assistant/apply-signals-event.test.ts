import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../client';
import { applySignalsEvents } from './apply-signals-event';

const event = (seq: number, type: string, body: object): ChannelEvent => ({
  seq,
  type,
  at: '2026-11-26T12:00:00Z',
  actor: 'system',
  body,
});
const raised = (id: number) => event(id, 'signal-raised', { signal: { id, kind: 'trouble', advice: [] } });
const none = { signals: [] };

describe('signals', () => {
  it('signal-raised and signal-dismissed: any view and the events after it make the view of all events', () => {
    const events = [raised(1), raised(2), event(3, 'signal-dismissed', { signal: 1 }), raised(4)];
    const whole = applySignalsEvents(none, events);
    expect(whole.signals.map(({ id }) => id)).toEqual([4, 2]);
    for (let split = 0; split <= events.length; split++) {
      const early = applySignalsEvents(none, events.slice(0, split));
      expect(applySignalsEvents(early, events.slice(split))).toEqual(whole);
    }
  });

  it('are not changed by unknown or redacted events', () => {
    const before = applySignalsEvents(none, [raised(1)]);
    const { body: _gone, ...redacted } = raised(2);
    expect(applySignalsEvents(before, [{ ...raised(3), type: 'weather-changed' }, redacted])).toEqual(before);
  });

  it('are bounded as they are on the server', () => {
    const many = Array.from({ length: 25 }, (_, i) => raised(i + 1));
    expect(applySignalsEvents(none, many).signals.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, i) => 25 - i),
    );
  });
});
