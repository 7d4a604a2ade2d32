import type { ChannelEvent } from '../../client';
import { ITEMS, type FeedItem, type FeedView } from './feed-types';

/** The feed after these events; an unknown or redacted one changes nothing. */
export function applyFeedEvents(view: FeedView, events: ChannelEvent[]): FeedView {
  return events.reduce(applyFeedEvent, view);
}

function applyFeedEvent(view: FeedView, { type, body }: ChannelEvent): FeedView {
  if (body === undefined) return view;
  if (type === 'item-published') return published(view, body.item as FeedItem);
  if (type === 'items-removed') return { items: without(view, body.ids as string[]) };
  return view;
}

function published(view: FeedView, item: FeedItem): FeedView {
  return { items: [item, ...without(view, [item.id])].slice(0, ITEMS) };
}

function without({ items }: FeedView, ids: string[]): FeedItem[] {
  return items.filter(({ id }) => !ids.includes(id));
}
