import { Icon, type IconName } from '../../ui/icons';
import type { ChatState } from './chat-state';
import { askToClear, showBlockedPeople } from './actions';

/** The moderator's cards above the chat: one for each thing that can be done for the chat as a whole. */
export function Shortcuts({ state }: { state: ChatState }) {
  const { t } = state.host;
  const blocked = state.view.value!.blocked.length;
  return (
    <div class="shortcuts" role="group" aria-label={t('chat.shortcuts')}>
      <Card
        icon="block"
        label={t('chat.shortcut.blocked')}
        count={blocked}
        onClick={() => void showBlockedPeople(state)}
      />
      <Card icon="broom" label={t('chat.shortcut.clear')} onClick={() => void askToClear(state)} />
    </div>
  );
}

interface CardProps {
  icon: IconName;
  label: string;
  count?: number;
  onClick(): void;
}

function Card({ icon, label, count, onClick }: CardProps) {
  return (
    <button type="button" class="card" aria-haspopup="dialog" onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
      {count !== undefined && count > 0 && <span class="count">{count}</span>}
    </button>
  );
}
