import { lazyFeature } from '../lazy-feature';

/** Questions to the team and their answers, for everybody in the session. */
export const qna = lazyFeature(
  {
    id: 'qna',
    within: 'stage',
    label: 'tabs.qna',
    icon: 'question',
    visibleFor: (_you, session) => session.modules.qna,
  },
  () => import('./qna-parts'),
);
