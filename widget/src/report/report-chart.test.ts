import { describe, expect, it } from 'vitest';
import { barsOf, intervalFor } from './report-chart';
import type { ReportPoint } from './report-types';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 12, minutes)).toISOString();
const point = (minutes: number, messages: number, entries = 0, answers = 0): ReportPoint => ({
  start: at(minutes),
  counts: { messages, messagesDeleted: 0, threads: 0, entries, answers },
});

describe('the interval', () => {
  it.each([
    [undefined, undefined, 'minutes'],
    [at(0), at(40), 'minutes'],
    [at(0), at(90), 'ten-minutes'],
    [at(0), at(60 * 20), 'hours'],
    [at(0), at(60 * 24 * 30), 'days'],
  ])('from %s to %s is %s', (first, last, interval) => {
    expect(intervalFor(first, last)).toBe(interval);
  });
});

describe('bars', () => {
  it('stand at even steps of time, stacked, as shares of the highest', () => {
    const bars = barsOf([point(0, 3, 1), point(20, 1, 0, 1)], 'ten-minutes');
    expect(bars.map(({ start, total }) => [start, total])).toEqual([
      [at(0), 4],
      [at(10), 0],
      [at(20), 2],
    ]);
    expect(bars[0]!.parts.map(({ series, from, share }) => [series, from, share])).toEqual([
      ['messages', 0, 0.75],
      ['entries', 0.75, 0.25],
      ['answers', 1, 0],
    ]);
    expect(bars[2]!.parts.at(-1)).toEqual({ series: 'answers', from: 0.25, share: 0.25, count: 1 });
  });

  it('are those of the points when the time is too long for all', () => {
    expect(barsOf([point(0, 1), point(60 * 24 * 400, 1)], 'days')).toHaveLength(2);
  });

  it('are none without points', () => {
    expect(barsOf([], 'minutes')).toEqual([]);
  });
});
