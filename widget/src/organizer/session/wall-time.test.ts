import { describe, expect, it } from 'vitest';
import { instantOf, wallTime } from './wall-time';

const iso = (date: string, time: string, zone: string) => new Date(instantOf({ date, time }, zone)!).toISOString();

describe('a wall time', () => {
  it('is an instant by the clocks of its zone', () => {
    expect(iso('2026-12-01', '14:30', 'Europe/Berlin')).toBe('2026-12-01T13:30:00.000Z');
    expect(iso('2026-07-01', '14:30', 'Europe/Berlin')).toBe('2026-07-01T12:30:00.000Z');
    expect(iso('2026-12-01', '14:30', 'Asia/Kolkata')).toBe('2026-12-01T09:00:00.000Z');
  });

  it('keeps its hour around a change of the clocks', () => {
    expect(iso('2026-03-29', '01:30', 'Europe/Berlin')).toBe('2026-03-29T00:30:00.000Z');
    expect(iso('2026-03-29', '03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(iso('2026-03-08', '23:00', 'America/New_York')).toBe('2026-03-09T03:00:00.000Z');
  });

  it('comes back as it was', () => {
    const there = { date: '2026-12-01', time: '00:00' };
    expect(wallTime(instantOf(there, 'America/New_York')!, 'America/New_York')).toEqual(there);
  });

  it('is nothing while it is incomplete', () => {
    expect(instantOf({ date: '', time: '14:30' }, 'UTC')).toBeUndefined();
    expect(instantOf({ date: '2026-12-01', time: '' }, 'UTC')).toBeUndefined();
  });
});
