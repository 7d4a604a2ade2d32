import { lazyFeature } from '../lazy-feature';

/** What the team told everybody, as a list. */
export const updates = lazyFeature(
  {
    id: 'updates',
    within: 'updates',
    label: 'tabs.updates',
    icon: { path: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4' },
    visibleFor: () => true,
  },
  () => import('./updates-parts'),
);
