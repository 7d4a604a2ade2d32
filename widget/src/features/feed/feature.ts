import { lazyFeature } from '../lazy-feature';

/** What was pinned, answered for everyone and put to everybody, for everybody in the session. */
export const feed = lazyFeature(
  {
    id: 'feed',
    within: 'stage',
    label: 'tabs.feed',
    icon: 'feed',
    visibleFor: (_you, { modules }) => modules.chat || modules.qna || modules.interactions,
  },
  () => import('./feed-parts'),
);
