import type { MenuItem } from '../../ui/overlays';
import { showBlockedAskers } from './triage/dialogs';
import type { QnaState } from './qna-state';

/** Q&A's entries in the panel's three-dots menu. */
export function qnaMenuItems(state: QnaState): MenuItem[] {
  if (!state.moderates()) return [];
  return [{ label: state.host.t('qna.blockedPeople'), icon: 'block', onSelect: () => showBlockedAskers(state) }];
}
