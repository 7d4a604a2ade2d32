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

/** What a message answers. It carries no words: a deletion shall leave no copy of them. */
export interface Quote extends Person {
  seq: number;
}

export interface PinnedMessage {
  message: number;
  text: string;
  author: Person;
  at: string;
}

/** On old pages the deletion itself is not at hand. */
export type DeletedBy = 'author' | 'moderator' | 'unknown';
export type ReactionCounts = Record<string, number>;

export const LIKE = 'like';
/** What may be put on a message, the like first. */
export const REACTIONS = [LIKE, '❤️', '😂', '👏', '🎉'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** How a reaction is drawn. */
export function faceOf(reaction: string): string {
  return reaction === LIKE ? '👍' : reaction;
}

/** The author of what was deleted: nobody is told any more. */
const NOBODY: Author = { person: '', name: '', role: 'attendee' };

/** A message as the server tells it: of a deleted one only its place is left. */
export type ToldMessage = Pick<ChatMessage, 'seq' | 'at'> & Partial<ChatMessage>;

/** The message with what the server leaves out. */
export function completed(told: ToldMessage): ChatMessage {
  return { text: '', author: NOBODY, reactions: {}, ...told };
}

/** The place where a message was. */
export function tombstone({ seq, at }: ToldMessage, deleted: DeletedBy): ChatMessage {
  return completed({ seq, at, deleted });
}

/** A snapshot's view, which leaves out what is empty. */
export type ToldView = Partial<Omit<ChatView, 'messages'>> & { messages?: ToldMessage[] };

/** An empty chat, and the defaults for what a snapshot leaves out. */
export function chatView({ messages = [], ...view }: ToldView = {}): ChatView {
  return { more: false, pinned: [], blocked: [], floor: 0, ...view, messages: messages.map(completed) };
}

export function quoteOf(message: ChatMessage): Quote {
  return { seq: message.seq, person: message.author.person, name: message.author.name };
}
