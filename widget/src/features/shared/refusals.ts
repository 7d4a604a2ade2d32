import { signal, type ReadonlySignal } from '@preact/signals';
import type { PendingCommand, Problem } from '../../client';
import { problemOf } from './problems';

/** Refused commands, shown below what caused them until dismissed or repeated. */
export interface Refusals<K = number> {
  byKey: ReadonlySignal<ReadonlyMap<K, Problem>>;
  put(key: K, problem: Problem): void;
  dismiss(key: K): void;
  /** Watches a command that was given on something. */
  watch(key: K, command: PendingCommand): void;
}

const REMEMBERED = 20;

export function createRefusals<K = number>(): Refusals<K> {
  const byKey = signal<ReadonlyMap<K, Problem>>(new Map());
  const put = (key: K, problem: Problem) => {
    const entries: [K, Problem][] = [...byKey.value, [key, problem]];
    byKey.value = new Map(entries.slice(-REMEMBERED));
  };
  const dismiss = (key: K) => {
    byKey.value = new Map([...byKey.value].filter(([one]) => one !== key));
  };
  return {
    byKey,
    put,
    dismiss,
    watch: (key, command) => {
      dismiss(key);
      command.done.catch((error: unknown) => put(key, problemOf(error)));
    },
  };
}
