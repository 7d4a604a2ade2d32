import { signal } from '@preact/signals';
import type { PendingCommand, Problem } from '../../client';
import { problemOf } from './problems';

/** What one has switched on, such as likes and votes: what the server said, with one's unanswered commands on top. */
export interface Toggles {
  has(key: string): boolean;
  /** Takes this as wished until the command is answered. */
  track(key: string, on: boolean, command: PendingCommand): void;
  /** Takes over what the server knows to be on. */
  learn(keys: Iterable<string>): void;
}

export function createToggles(onRefused: (key: string, problem: Problem) => void): Toggles {
  const known = new Map<string, boolean>();
  const wanted = new Map<string, boolean>();
  const version = signal(0);
  const changed = () => (version.value += 1);
  return {
    has: (key) => version.value >= 0 && (wanted.get(key) ?? known.get(key) ?? false),
    track: (key, on, command) => {
      wanted.set(key, on);
      changed();
      const settle = () => {
        if (wanted.get(key) === on) wanted.delete(key);
        changed();
      };
      command.done.then(
        () => {
          known.set(key, on);
          settle();
        },
        (error: unknown) => {
          settle();
          onRefused(key, problemOf(error));
        },
      );
    },
    learn: (keys) => {
      for (const key of keys) known.set(key, true);
      changed();
    },
  };
}
