import { signal, type ReadonlySignal } from '@preact/signals';
import { problemOf, type PendingCommand, type Problem } from '../../client';

/** Refused commands, shown below the message that caused them until dismissed or repeated. */
export interface Refusals {
  byMessage: ReadonlySignal<ReadonlyMap<number, Problem>>;
  put(message: number, problem: Problem): void;
  dismiss(message: number): void;
  /** Watches a command that was given on a message. */
  watch(message: number, command: PendingCommand): void;
}

const REMEMBERED = 20;

export function createRefusals(): Refusals {
  const byMessage = signal<ReadonlyMap<number, Problem>>(new Map());
  const put = (message: number, problem: Problem) => {
    const entries: [number, Problem][] = [...byMessage.value, [message, problem]];
    byMessage.value = new Map(entries.slice(-REMEMBERED));
  };
  const dismiss = (message: number) => {
    byMessage.value = new Map([...byMessage.value].filter(([one]) => one !== message));
  };
  return {
    byMessage,
    put,
    dismiss,
    watch: (message, command) => {
      dismiss(message);
      command.done.catch((error: unknown) => put(message, problemOf(error)));
    },
  };
}

/** The problem in the server's words, for people. */
export function wordsOf(problem: Problem): string {
  return problem.errors?.[0]?.message ?? problem.detail ?? problem.title;
}
