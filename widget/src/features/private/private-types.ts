/** What two people are to each other, as the reader sees it. */
export type Standing = 'asked' | 'asking' | 'ignored' | 'connected' | 'blocked';

export interface Person {
  person: string;
  name: string;
  lastNameHidden?: boolean;
}

export interface Connection {
  conversation: string;
  other: Person;
  state: Standing;
  since: string;
  last?: { seq: number; at: string; mine: boolean; text?: string };
  unread: number;
}

/** Somebody of the event. */
export interface Participant extends Person {
  conversation: string;
  /** Absent while they are nothing to the reader. */
  state?: Standing;
}

export interface PrivateMessage {
  seq: number;
  at: string;
  /** Absent, like the text, when it was deleted. */
  author?: Person;
  text?: string;
}

/** A conversation, oldest message first. */
export interface Talk {
  messages: PrivateMessage[];
  more: boolean;
}

export const reasons = ['spam', 'harassment', 'hate', 'other'] as const;

/** Why one reports somebody. */
export type ReportReason = (typeof reasons)[number];

/** What somebody told the event's organizers of another. */
export interface PersonReport {
  id: string;
  at: string;
  by: Person;
  about: Person;
  reason: ReportReason;
  note?: string;
  /** What the two wrote to each other last, if it was shown. */
  messages: PrivateMessage[];
}
