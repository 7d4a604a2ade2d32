import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSprites, FLOAT_MILLIS, MOST_SPRITES, SPREAD_MILLIS } from './sprites';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('sprites', () => {
  it('stand for a sum, and are gone when they have floated', () => {
    const { floating, show } = createSprites(() => false);
    show({ clap: 2, heart: 1 });
    expect(floating.value.map(({ id }) => id).sort()).toEqual(['clap', 'clap', 'heart']);
    vi.advanceTimersByTime(FLOAT_MILLIS + SPREAD_MILLIS);
    expect(floating.value).toEqual([]);
  });

  it('are never more than thirty, and every sum has room', () => {
    const { floating, show } = createSprites(() => false);
    for (let tick = 0; tick < 40; tick++) {
      const before = new Set(floating.value.map(({ key }) => key));
      show({ smile: 5000 });
      expect(floating.value.length).toBeLessThanOrEqual(MOST_SPRITES);
      expect(floating.value.some(({ key }) => !before.has(key))).toBe(true);
      vi.advanceTimersByTime(500);
    }
  });

  it('are a counter for those who want no motion', () => {
    const { floating, counted, show } = createSprites(() => true);
    show({ clap: 2 });
    show({ clap: 3, wow: 1 });
    expect(floating.value).toEqual([]);
    expect(counted.value).toEqual({ clap: 5, wow: 1 });
    vi.advanceTimersByTime(3000);
    expect(counted.value).toEqual({});
  });
});
