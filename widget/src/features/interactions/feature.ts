import { lazyFeature } from '../lazy-feature';

/** Polls, quizzes, surveys, announcements and more: made, published and ended here, by moderators. */
export const interactions = lazyFeature(
  {
    id: 'interactions',
    within: 'interactions',
    label: 'tabs.interactions',
    icon: { path: 'M5 19V11M12 19V5M19 19v-5' },
    visibleFor: (you, { modules }) => you.moderates && modules.interactions,
  },
  () => import('./interactions-parts'),
);
