import type { OvationClient, PendingCommand } from '../../client';
import type { ToldMessage } from './chat-types';

/** The rooms that messages are written in; each is a channel, a feature and a module of the session of that name. */
export type ChatRoom = 'chat' | 'backchannel';

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

/** A room's commands and questions, one function each; the backchannel refuses what moderates. */
export function chatApi(client: OvationClient, room: ChatRoom) {
  const command = (type: string, body: object): PendingCommand => client.send(room, type, body);
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
    pending: () => client.pending(room),
    olderMessages: (before: number, limit: number) =>
      client.request<MessagePage>('GET', `/${room}/messages?before=${before}&limit=${limit}`),
    myChat: (range?: { from: number; to: number }) =>
      client.request<MyChat>('GET', `/${room}/me${range ? `?from=${range.from}&to=${range.to}` : ''}`),
  };
}
