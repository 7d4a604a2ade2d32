import type { DrawnIcon } from '../../../ui/icons';
import type { TextKey } from '../../../ui/texts/translate';
import type { Kind } from './interaction-types';

/** How each kind is called and drawn. */
export const KINDS: Record<Kind, { label: TextKey; icon: DrawnIcon; toast: TextKey }> = {
  poll: { label: 'int.poll', toast: 'int.toast.poll', icon: { path: 'M5 19V11M12 19V5M19 19v-5' } },
  quiz: {
    label: 'int.quiz',
    toast: 'int.toast.quiz',
    icon: { path: 'M12 4l2.4 4.9 5.4.8-3.9 3.8.9 5.4L12 16.3l-4.8 2.6.9-5.4-3.9-3.8 5.4-.8z' },
  },
  'rating-scale': { label: 'int.rating', toast: 'int.toast.rating', icon: { path: 'M4 12h16M4 9v6M9.3 10v4M14.7 10v4M20 9v6' } },
  'crowd-vote': {
    label: 'int.crowdVote',
    toast: 'int.toast.crowdVote',
    icon: { path: 'M7.5 10.5V20H4v-9.5zM7.5 10.5L11 4c1.5 0 2.5 1 2.5 2.5V10h5c1.2 0 2 1 1.8 2.2l-1 6c-.2 1-1 1.8-2 1.8H7.5' },
  },
  'open-ended': { label: 'int.openEnded', toast: 'int.toast.openEnded', icon: { path: 'M5 6.5h14M5 12h9M5 17.5h6M17 14.5l3 3-3 3' } },
  announcement: {
    label: 'int.announcement',
    toast: 'int.toast.announcement',
    icon: { path: 'M4.5 10v4h3l8 4.5v-13L7.5 10zM18.5 9.5c1 1.5 1 3.5 0 5' },
  },
  survey: { label: 'int.survey', toast: 'int.toast.survey', icon: { path: 'M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3.5' } },
};
