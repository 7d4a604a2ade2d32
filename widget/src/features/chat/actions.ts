import { lazily } from '../../ui/lazily';
import type { TextKey } from '../../ui/texts/translate';
import type { ChatState } from './chat-state';
import { REACTIONS, type ChatMessage } from './chat-types';

// Menus and dialogs are chunks of their own, loaded when the first messages stand, or when wanted before.
export const loadMenus = lazily(() => import('./message-menu'));
const loadDialogs = lazily(() => import('./moderation/dialogs'));

export async function openMessageMenu(state: ChatState, message: ChatMessage, anchor: HTMLElement): Promise<void> {
  (await loadMenus()).openMessageMenu(state, message, anchor);
}

export async function openReactionMenu(state: ChatState, message: ChatMessage, anchor: HTMLElement): Promise<void> {
  (await loadMenus()).openReactionMenu(state, message, anchor);
}

export async function askToDelete(state: ChatState, message: ChatMessage): Promise<void> {
  (await loadDialogs()).askToDelete(state, message);
}

export async function askToBlock(state: ChatState, message: ChatMessage): Promise<void> {
  (await loadDialogs()).askToBlock(state, message);
}

export async function askToClear(state: ChatState): Promise<void> {
  (await loadDialogs()).askToClear(state);
}

export async function showBlockedPeople(state: ChatState): Promise<void> {
  (await loadDialogs()).showBlockedPeople(state);
}

export function reactionName(state: ChatState, reaction: string): string {
  const { t } = state.host;
  return (REACTIONS as readonly string[]).includes(reaction) ? t(`chat.reaction.${reaction}` as TextKey) : reaction;
}

/** Whether one keeps order here; nobody does in the backchannel. */
export function moderates({ room, host }: ChatState): boolean {
  return room === 'chat' && host.you.value?.moderates === true;
}

/** Whether one may react and write now; reading is always possible. */
export function mayTakePart(state: ChatState): boolean {
  return state.closed.value === undefined;
}
