import { lazyFeature } from '../lazy-feature';
import { BELL } from './bell';

/** What the team told everybody, as a list. */
export const updates = lazyFeature(
  {
    id: 'updates',
    within: 'updates',
    label: 'tabs.updates',
    icon: BELL,
    visibleFor: () => true,
  },
  () => import('./updates-parts'),
);
