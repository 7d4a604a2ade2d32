import type { PendingCommand, Problem } from '../../client';
import { createToggles } from '../shared/toggles';
import type { ChatApi } from './chat-api';

/** Which reactions one has put on which message. */
export interface MyReactions {
  has(message: number, reaction: string): boolean;
  toggle(message: number, reaction: string): void;
  /** Takes over what the server knows. */
  learn(reactions: Record<string, string[]>): void;
  restore(): void;
}

export function createMyReactions(api: ChatApi, onRefused: (message: number, problem: Problem) => void): MyReactions {
  const keyOf = (message: number | string, reaction: string) => `${message} ${reaction}`;
  const toggles = createToggles((key, problem) => onRefused(Number(key.split(' ')[0]), problem));

  function track(command: PendingCommand) {
    const { message, reaction } = command.body as { message: number; reaction: string };
    toggles.track(keyOf(message, reaction), command.type === 'add-reaction', command);
  }

  const has = (message: number, reaction: string) => toggles.has(keyOf(message, reaction));
  return {
    has,
    toggle: (message, reaction) =>
      track(has(message, reaction) ? api.removeReaction(message, reaction) : api.addReaction(message, reaction)),
    learn: (reactions) =>
      toggles.learn(
        Object.entries(reactions).flatMap(([message, names]) => names.map((name) => keyOf(message, name))),
      ),
    restore: () => {
      for (const command of api.pending()) {
        if (command.type === 'add-reaction' || command.type === 'remove-reaction') track(command);
      }
    },
  };
}
