import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../client';
import { applyDashboardEvents } from './apply-dashboard-event';

const measured = (seq: number, attendees: number): ChannelEvent => ({
  seq,
  type: 'figures-measured',
  at: `2026-11-20T12:00:0${seq}Z`,
  actor: 'system',
  body: { figures: { attendees, attendeesTrend: 'flat', engagementTrend: 'flat', endDate: '2026-11-20T13:00:00Z' } },
});

describe('the dashboard', () => {
  it('figures-measured: any view and the events after it make the view of all events', () => {
    const events = [measured(1, 4), measured(2, 7), measured(3, 5)];
    const whole = applyDashboardEvents({}, events);
    expect(whole.figures?.attendees).toBe(5);
    for (let split = 0; split <= events.length; split++) {
      const early = applyDashboardEvents({}, events.slice(0, split));
      expect(applyDashboardEvents(early, events.slice(split))).toEqual(whole);
    }
  });

  it('is not changed by unknown or redacted events', () => {
    const before = applyDashboardEvents({}, [measured(1, 4)]);
    const { body: _gone, ...redacted } = measured(2, 9);
    expect(applyDashboardEvents(before, [{ ...measured(3, 1), type: 'weather-changed' }, redacted])).toEqual(before);
  });
});
