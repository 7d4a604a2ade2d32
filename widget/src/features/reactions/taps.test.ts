import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Counts } from './reaction-kinds';
import { createTaps, GATHER_MILLIS, MOST } from './taps';

let sent: Counts[];
beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
});
afterEach(() => vi.useRealTimers());

const taps = () => createTaps((reactions) => sent.push(reactions));

describe('quick taps', () => {
  it('are gathered for 300 ms into one command', () => {
    const gathering = taps();
    gathering.tap('clap');
    gathering.tap('heart');
    gathering.tap('clap');
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(GATHER_MILLIS);
    expect(sent).toEqual([{ clap: 2, heart: 1 }]);
    vi.advanceTimersByTime(5000);
    expect(sent).toHaveLength(1);
  });

  it('are no more than the server takes, also while a key is kept pressed', () => {
    const gathering = taps();
    let accepted = 0;
    for (let i = 0; i < 300; i++) {
      if (gathering.tap('clap')) accepted += 1;
      vi.advanceTimersByTime(33);
    }
    vi.advanceTimersByTime(GATHER_MILLIS);
    expect(sent.every(({ clap }) => clap! <= MOST)).toBe(true);
    expect(sent.reduce((all, { clap }) => all + clap!, 0)).toBe(accepted);
    expect(accepted).toBeLessThan(10 * 10);
    expect(accepted).toBeGreaterThan(7 * 10);
  });

  it('are ten at once at most', () => {
    const gathering = taps();
    const accepted = Array.from({ length: 15 }, () => gathering.tap('wow')).filter(Boolean);
    expect(accepted).toHaveLength(MOST);
    vi.advanceTimersByTime(GATHER_MILLIS);
    expect(sent).toEqual([{ wow: MOST }]);
  });

  it('are not sent once it is stopped', () => {
    const gathering = taps();
    gathering.tap('clap');
    gathering.stop();
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
  });
});
