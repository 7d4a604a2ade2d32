import { describe, expect, it } from 'vitest';
import { newsOf } from './signal-news';
import type { Signal } from './signal-types';

const signals = (...ids: number[]) => ids.map((id) => ({ id }) as Signal);
const ids = (some: Signal[]) => some.map(({ id }) => id);

describe('new signals', () => {
  it('are told once, the oldest first, and not those that were there at first', () => {
    const news = newsOf();
    expect(news(undefined)).toEqual([]);
    expect(news(signals(3))).toEqual([]);
    expect(ids(news(signals(5, 4, 3)))).toEqual([4, 5]);
    expect(news(signals(5, 4, 3))).toEqual([]);
  });

  it('are no news again after they were dismissed', () => {
    const news = newsOf();
    news(signals());
    expect(ids(news(signals(1)))).toEqual([1]);
    expect(news(signals())).toEqual([]);
    expect(news(signals(1))).toEqual([]);
  });
});
