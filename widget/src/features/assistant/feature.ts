import { lazyFeature } from '../lazy-feature';

/** How the session is doing and what to do about it, for moderators of sessions that have the assistant. */
export const assistant = lazyFeature(
  {
    id: 'assistant',
    within: 'assistant',
    label: 'tabs.assistant',
    icon: 'assistant',
    visibleFor: (you, session) => you.moderates && session.assistant,
  },
  () => import('./assistant-parts'),
);
