import { describe, expect, it } from 'vitest';
import type { Figures } from './dashboard-types';
import { turnsOf } from './turns';

const calm: Figures = { attendees: 10, attendeesTrend: 'flat', engagementTrend: 'flat', endDate: '2026-11-20T13:00:00Z' };
const mood = (value: 'positive' | 'neutral' | 'negative' | 'quiet') =>
  ({ value, since: '2026-11-20T12:00:00Z', sure: 'low', messages: 5, people: 4 }) as const;

describe('turns', () => {
  it('are told when an arrow appears or turns round, and not when it goes', () => {
    const rising: Figures = { ...calm, attendeesTrend: 'up' };
    expect(turnsOf(calm, rising)).toEqual(['dashboard.turn.attendees.up']);
    expect(turnsOf(rising, rising)).toEqual([]);
    expect(turnsOf(rising, calm)).toEqual([]);
    expect(turnsOf(rising, { ...calm, attendeesTrend: 'down', engagementTrend: 'down' })).toEqual([
      'dashboard.turn.attendees.down',
      'dashboard.turn.engagement.down',
    ]);
  });

  it('are told of the mood, unless it becomes neutral', () => {
    expect(turnsOf({ ...calm, mood: mood('neutral') }, { ...calm, mood: mood('negative') })).toEqual(['dashboard.turn.mood.negative']);
    expect(turnsOf({ ...calm, mood: mood('negative') }, { ...calm, mood: mood('neutral') })).toEqual([]);
  });

  it('are nothing before there is something to compare with', () => {
    expect(turnsOf(undefined, { ...calm, attendeesTrend: 'up' })).toEqual([]);
  });
});
