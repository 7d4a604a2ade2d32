import type { MenuItem } from '../../ui/overlays';
import type { ChatState } from './chat-state';
import { moderates, askToClear, showBlockedPeople } from './actions';

/** The chat's entries in the panel's three-dots menu. */
export function chatMenuItems(state: ChatState): MenuItem[] {
  const { t } = state.host;
  if (!moderates(state)) return [];
  return [
    { label: t('chat.shortcut.blocked'), icon: 'block', onSelect: () => void showBlockedPeople(state) },
    { label: t('chat.shortcut.clear'), icon: 'broom', danger: true, onSelect: () => void askToClear(state) },
  ];
}
