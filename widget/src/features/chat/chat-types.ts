import type { Person, Role } from '../../client';

/** The chat as everybody sees it: what the snapshot carries and every event changes. */
export interface ChatView {
  /** Oldest first, without a hole up to the newest. */
  messages: ChatMessage[];
  /** Whether the server has older ones than these. */
  more: boolean;
  pinned: PinnedMessage[];
  /** Only the team is told. */
  blocked: Person[];
  /** Everything up to this sequence number has been cleared. */
  floor: number;
}

export interface ChatMessage {
  seq: number;
  text: string;
  author: Author;
  at: string;
  replyTo?: Quote;
  reactions: ReactionCounts;
  deleted?: DeletedBy;
}

export interface Author extends Person {
  role: Role;
}

export interface Quote {
  seq: number;
  author: Person;
  excerpt: string;
}

export interface PinnedMessage {
  message: number;
  text: string;
  author: Person;
  at: string;
}

export type DeletedBy = 'author' | 'moderator';
export type ReactionCounts = Record<string, number>;

export const LIKE = 'like';
/** What may be put on a message, the like first. */
export const REACTIONS = [LIKE, '❤️', '😂', '👏', '🎉'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** How a reaction is drawn. */
export function faceOf(reaction: string): string {
  return reaction === LIKE ? '👍' : reaction;
}

/** An empty chat, and the defaults for what a snapshot leaves out. */
export function chatView(view: Partial<ChatView> = {}): ChatView {
  return { messages: [], more: false, pinned: [], blocked: [], floor: 0, ...view };
}
