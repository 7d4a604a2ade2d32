import { signal, type ReadonlySignal } from '@preact/signals';
import { share } from './floats';
import { sum, type Counts, type ReactionId } from './reaction-kinds';

/** The most that float at the same time. */
export const MOST_SPRITES = 30;
/** The most that one sum adds, so that there is always room for the next. */
const MOST_OF_ONE = 5;
/** How long one floats: the length of its animation and of its delay. */
export const FLOAT_MILLIS = 2400;
export const SPREAD_MILLIS = 450;
/** How long the counter of those who want no motion stands still. */
const COUNTER_MILLIS = 3000;

export interface Sprite {
  key: number;
  id: ReactionId;
  /** Where across, from 0 to 1. */
  across: number;
  delay: number;
}

export interface Sprites {
  floating: ReadonlySignal<Sprite[]>;
  /** For those who want no motion: what came in the last seconds. */
  counted: ReadonlySignal<Counts>;
  show(counts: Counts): void;
  stop(): void;
}

export function createSprites(calm: () => boolean): Sprites {
  const floating = signal<Sprite[]>([]);
  const counted = signal<Counts>({});
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let forget: ReturnType<typeof setTimeout> | undefined;
  let made = 0;

  const later = (millis: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, millis);
    timers.add(timer);
    return timer;
  };
  const float = (counts: Counts) => {
    const room = Math.min(MOST_OF_ONE, MOST_SPRITES - floating.value.length);
    const ids = share(counts, room);
    const batch = ids.map((id, place) => ({
      key: made++,
      id,
      across: Math.random(),
      delay: ids.length > 1 ? (place * SPREAD_MILLIS) / ids.length : 0,
    }));
    if (batch.length === 0) return;
    floating.value = [...floating.value, ...batch];
    later(FLOAT_MILLIS + SPREAD_MILLIS, () => {
      floating.value = floating.value.filter((sprite) => !batch.includes(sprite));
    });
  };
  const count = (counts: Counts) => {
    counted.value = sum(counted.value, counts);
    clearTimeout(forget);
    forget = later(COUNTER_MILLIS, () => (counted.value = {}));
  };
  return {
    floating,
    counted,
    show: (counts) => (calm() ? count(counts) : float(counts)),
    stop: () => timers.forEach(clearTimeout),
  };
}
