import { lazyFeature } from '../lazy-feature';

/** Conversations with one other participant of the event, whom nobody else can tell of. */
export const privateChat = lazyFeature(
  {
    id: 'private',
    within: 'private',
    label: 'tabs.private',
    icon: 'smile',
    visibleFor: (_you, { event, modules }) => event !== undefined && modules.privateChat,
  },
  () => import('./private-parts'),
);
