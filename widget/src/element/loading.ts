import { signal, type ReadonlySignal } from '@preact/signals';
import { problemOf } from '../client/problem';
import type { Problem } from '../client/types';

/** Something asked of the server: on its way, there, or refused. */
export interface Loading<V> {
  value: ReadonlySignal<V | undefined>;
  problem: ReadonlySignal<Problem | undefined>;
  busy: ReadonlySignal<boolean>;
  /** Asks again. What was there stays until the answer comes, and when there is none. */
  load(): Promise<void>;
  /** Replaces what is there by what the server answered to a change. */
  put(value: V): void;
}

export function loading<V>(ask: () => Promise<V>): Loading<V> {
  const value = signal<V>();
  const problem = signal<Problem>();
  const busy = signal(false);
  let latest = 0;
  const load = async () => {
    const turn = ++latest;
    busy.value = true;
    try {
      const found = await ask();
      if (turn !== latest) return;
      value.value = found;
      problem.value = undefined;
    } catch (error) {
      if (turn === latest) problem.value = problemOf(error);
    } finally {
      if (turn === latest) busy.value = false;
    }
  };
  return { value, problem, busy, load, put: (next) => (value.value = next) };
}
