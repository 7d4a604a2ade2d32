/** Hands over what it collected at most every `millis`, and at once after a quiet time. */
export interface EventBuffer<E> {
  add(events: E[]): void;
  /** Hands over at once what waits. */
  flush(): void;
  drop(): void;
}

/** 10 Hz: measured as the point where rendering more often costs much more than it shows. */
export const FLUSH_MILLIS = 100;

export function createEventBuffer<E>(flush: (events: E[]) => void, millis = FLUSH_MILLIS): EventBuffer<E> {
  let waiting: E[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = -Infinity;

  const run = () => {
    timer = undefined;
    lastAt = Date.now();
    const events = waiting;
    waiting = [];
    if (events.length > 0) flush(events);
  };

  return {
    add: (events) => {
      waiting.push(...events);
      if (timer !== undefined) return;
      const wait = lastAt + millis - Date.now();
      if (wait <= 0) run();
      else timer = setTimeout(run, wait);
    },
    flush: () => {
      clearTimeout(timer);
      run();
    },
    drop: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
