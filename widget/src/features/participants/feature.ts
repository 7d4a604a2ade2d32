import { lazyFeature } from '../lazy-feature';

/** Who is in the room, for the team; moderators act on people from here. */
export const participants = lazyFeature(
  { id: 'participants', within: 'stage', label: 'tabs.participants', icon: 'people', visibleFor: (you) => you.team },
  () => import('./participants-parts'),
);
