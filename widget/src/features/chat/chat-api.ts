import type { OvationClient, PendingCommand } from '../../client';
import type { ToldMessage } from './chat-types';

export const CHANNEL = 'chat';

export interface MessagePage {
  messages: ToldMessage[];
  more: boolean;
  nextBefore?: number;
}

/** What the server knows about oneself in this chat. */
export interface MyChat {
  blocked: boolean;
  /** By sequence number. */
  reactions: Record<string, string[]>;
}

export type ChatApi = ReturnType<typeof chatApi>;

/** The chat's commands and questions, one function each. */
export function chatApi(client: OvationClient) {
  const command = (type: string, body: object): PendingCommand => client.send(CHANNEL, type, body);
  return {
    postMessage: (text: string, replyTo?: number) =>
      command('post-message', replyTo === undefined ? { text } : { text, replyTo }),
    deleteMessage: (message: number) => command('delete-message', { message }),
    pinMessage: (message: number) => command('pin-message', { message }),
    unpinMessage: (message: number) => command('unpin-message', { message }),
    addReaction: (message: number, reaction: string) => command('add-reaction', { message, reaction }),
    removeReaction: (message: number, reaction: string) => command('remove-reaction', { message, reaction }),
    blockUser: (person: string) => command('block-user', { person }),
    unblockUser: (person: string) => command('unblock-user', { person }),
    clearHistory: () => command('clear-history', {}),
    pending: () => client.pending(CHANNEL),
    olderMessages: (before: number, limit: number) =>
      client.request<MessagePage>('GET', `/chat/messages?before=${before}&limit=${limit}`),
    myChat: (range?: { from: number; to: number }) =>
      client.request<MyChat>('GET', range ? `/chat/me?from=${range.from}&to=${range.to}` : '/chat/me'),
  };
}
