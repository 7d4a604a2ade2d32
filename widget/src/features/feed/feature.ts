import { lazyFeature } from '../lazy-feature';

/** What was pinned and answered for everyone, for everybody in the session. */
export const feed = lazyFeature(
  {
    id: 'feed',
    within: 'stage',
    label: 'tabs.feed',
    icon: 'feed',
    visibleFor: (_you, { modules }) => modules.chat || modules.qna,
  },
  () => import('./feed-parts'),
);
