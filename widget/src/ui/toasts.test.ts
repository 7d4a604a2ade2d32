import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createToasts, TOAST_MILLIS, type Toasts } from './toasts';

let toasts: Toasts;
let enabled = true;
const texts = () => toasts.shown.value.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  enabled = true;
  toasts = createToasts(() => enabled);
});
afterEach(() => {
  toasts.stop();
  vi.useRealTimers();
});

describe('toasts', () => {
  it('stay eight seconds', () => {
    toasts.show({ text: 'a' });
    vi.advanceTimersByTime(TOAST_MILLIS - 500);
    expect(texts()).toEqual(['a']);
    vi.advanceTimersByTime(1000);
    expect(texts()).toEqual([]);
  });

  it('stay as long as someone reads them', () => {
    toasts.show({ text: 'a' });
    toasts.hold(true);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(['a']);
    toasts.hold(false);
    vi.advanceTimersByTime(TOAST_MILLIS + 500);
    expect(texts()).toEqual([]);
  });

  it('queue beyond three, and the waiting ones get their full time', () => {
    for (const text of ['a', 'b', 'c', 'd']) toasts.show({ text });
    expect(texts()).toEqual(['a', 'b', 'c']);
    vi.advanceTimersByTime(TOAST_MILLIS);
    expect(texts()).toEqual(['d']);
    vi.advanceTimersByTime(TOAST_MILLIS - 500);
    expect(texts()).toEqual(['d']);
  });

  it('are bounded', () => {
    for (let i = 0; i < 100; i++) toasts.show({ text: `${i}` });
    for (let i = 0; i < 19; i++) toasts.dismiss(toasts.shown.value[0]!.id);
    expect(texts()).toEqual(['99']);
  });

  it('are not shown when switched off', () => {
    enabled = false;
    toasts.show({ text: 'a' });
    expect(texts()).toEqual([]);
  });
});
