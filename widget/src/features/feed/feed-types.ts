import type { Person, Role } from '../../client';
import type { KINDS } from './feed-kinds';

/** The feed as everybody sees it. */
export interface FeedView {
  /** The newest first. */
  items: FeedItem[];
}

export interface FeedItem {
  /** The channel that it is from and its place there, such as `chat/41`. */
  id: string;
  kind: keyof typeof KINDS;
  at: string;
  /** How commands of its channel name it. */
  origin: number;
  text: string;
  /** Absent when a question was listed without a name. */
  author?: Person & { role: Role };
  answers: { text: string; at: string }[];
}

/** The most items in the feed; the oldest leave it. */
export const ITEMS = 200;

export function feedView(told?: Partial<FeedView>): FeedView {
  return { items: told?.items ?? [] };
}
