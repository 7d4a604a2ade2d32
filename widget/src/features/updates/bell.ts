import type { DrawnIcon } from '../../ui/icons';

/** How updates are drawn, on their tab and in its list. */
export const BELL: DrawnIcon = { path: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4' };
