import { signal, type ReadonlySignal } from '@preact/signals';
import { problemOf, type PendingCommand, type Problem } from '../../client';
import type { ChatApi } from './chat-api';

/** Which reactions one has put on which message: what the server said, with one's unanswered commands on top. */
export interface MyReactions {
  has(message: number, reaction: string): boolean;
  toggle(message: number, reaction: string): void;
  /** Takes over what the server knows. */
  learn(reactions: Record<string, string[]>): void;
  restore(): void;
  version: ReadonlySignal<number>;
}

export function createMyReactions(api: ChatApi, onRefused: (message: number, problem: Problem) => void): MyReactions {
  const known = new Map<string, boolean>();
  const wanted = new Map<string, boolean>();
  const version = signal(0);
  const keyOf = (message: number, reaction: string) => `${message} ${reaction}`;
  const changed = () => (version.value += 1);
  const current = (key: string) => wanted.get(key) ?? known.get(key) ?? false;

  function track(command: PendingCommand) {
    const { message, reaction } = command.body as { message: number; reaction: string };
    const key = keyOf(message, reaction);
    const on = command.type === 'add-reaction';
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
        onRefused(message, problemOf(error));
      },
    );
  }

  return {
    version,
    has: (message, reaction) => version.value >= 0 && current(keyOf(message, reaction)),
    toggle: (message, reaction) =>
      track(
        current(keyOf(message, reaction)) ? api.removeReaction(message, reaction) : api.addReaction(message, reaction),
      ),
    learn: (reactions) => {
      for (const [message, names] of Object.entries(reactions)) {
        for (const name of names) known.set(keyOf(Number(message), name), true);
      }
      changed();
    },
    restore: () => {
      for (const command of api.pending()) {
        if (command.type === 'add-reaction' || command.type === 'remove-reaction') track(command);
      }
    },
  };
}
