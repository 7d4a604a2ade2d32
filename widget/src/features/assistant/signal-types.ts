import type { Kind } from '../shared/interactions/interaction-types';

export type SignalKind =
  | 'open-doors'
  | 'about-to-start'
  | 'end-in-sight'
  | 'last-minutes'
  | 'engagement-dropping'
  | 'engagement-high'
  | 'attendees-dropping'
  | 'attendees-joining'
  | 'trouble';

/** What a form begins with, by the fields that its kind has. */
export interface Prefill {
  question?: string;
  options?: string[];
  emoji?: string;
  text?: string;
}

/** Something that a moderator could put before the audience. */
export interface Suggestion {
  id: string;
  kind: Exclude<Kind, 'quiz' | 'survey'> | 'chat-message';
  prefill: Prefill;
  reason: string;
}

/** Something that moderators should know now. */
export interface Signal {
  id: number;
  kind: SignalKind;
  at: string;
  /** When it is no news any more. */
  until: string;
  /** Minutes, per cent, attendees or people, by the kind. */
  value: number;
  before?: number;
  /** Of trouble. */
  with?: 'sound' | 'picture' | 'access';
  advice: Suggestion[];
}

/** The newest first. */
export interface SignalsView {
  signals: Signal[];
}

export interface Suggestions {
  suggestions: Suggestion[];
  startedOver: boolean;
  topics: string[];
}
