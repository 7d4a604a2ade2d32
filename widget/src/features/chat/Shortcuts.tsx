import { Icon, type IconName } from '../../ui/icons';
import type { ChatState } from './chat-state';
import { askToClear, showBlockedPeople } from './actions';

/** The moderator's cards above the chat: one for each thing that can be done for the chat as a whole. */
export function Shortcuts({ state }: { state: ChatState }) {
  const { t } = state.host;
  const blocked = state.view.value!.blocked.length;
  return (
    <div class="shortcuts" role="group" aria-label={t('chat.shortcuts')}>
      {state.host.session.value?.modules.interactions && (
        <Card icon="feed" label={t('chat.shortcut.interactions')} onClick={() => state.host.reveal('interactions')} />
      )}
      <Card
        dialog
        icon="block"
        label={t('chat.shortcut.blocked')}
        count={blocked}
        onClick={() => void showBlockedPeople(state)}
      />
      <Card dialog icon="broom" label={t('chat.shortcut.clear')} onClick={() => void askToClear(state)} />
    </div>
  );
}

interface CardProps {
  icon: IconName;
  label: string;
  count?: number;
  /** Opens a dialog rather than another tab. */
  dialog?: boolean;
  onClick(): void;
}

function Card({ icon, label, count, dialog, onClick }: CardProps) {
  return (
    <button type="button" class="card" aria-haspopup={dialog ? 'dialog' : undefined} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
      {count !== undefined && count > 0 && <span class="count">{count}</span>}
    </button>
  );
}
