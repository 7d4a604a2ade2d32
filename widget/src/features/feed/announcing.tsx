import { AnnouncementBar } from './AnnouncementBar';
import type { FeedState } from './feed-state';

/** What the feed has to show above the chat. */
export function showAnnouncement(state: FeedState) {
  return <AnnouncementBar key="announcement" state={state} />;
}
