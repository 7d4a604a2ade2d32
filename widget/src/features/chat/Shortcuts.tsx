import { Icon, type IconName } from '../../ui/icons';
import type { Kind } from '../shared/interactions/interaction-types';
import { KINDS } from '../shared/interactions/kinds';
import { openForm } from '../shared/interactions/open-form';
import type { ChatState } from './chat-state';
import { askToClear, showBlockedPeople } from './actions';

/** The moderator's cards above the chat: a form for each kind of interaction, and what can be done for the chat as a whole. */
export function Shortcuts({ state }: { state: ChatState }) {
  const { t } = state.host;
  const blocked = state.view.value!.blocked.length;
  return (
    <div class="shortcuts" role="group" aria-label={t('chat.shortcuts')}>
      {state.host.session.value?.modules.interactions &&
        (Object.keys(KINDS) as Kind[]).map((kind) => (
          <Card
            key={kind}
            icon={KINDS[kind].icon}
            label={t(KINDS[kind].label)}
            onClick={() => openForm(state.host, { kind })}
          />
        ))}
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
