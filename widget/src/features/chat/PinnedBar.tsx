import { useState } from 'preact/hooks';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import type { ChatState } from './chat-state';
import type { PinnedMessage } from './chat-types';

/** Pinned messages above the log: the latest, and all of them on demand. */
export function PinnedBar({ state }: { state: ChatState }) {
  const { t } = state.host;
  const [open, setOpen] = useState(false);
  const pinned = [...state.view.value!.pinned].reverse();
  const count = pinned.length;
  if (count === 0) return null;
  const shown = open ? pinned : pinned.slice(0, 1);
  return (
    <section class="pinned" aria-label={t('chat.pinnedLabel')}>
      <ul>
        {shown.map((pin) => (
          <Pin key={pin.message} state={state} pin={pin} />
        ))}
      </ul>
      {count > 1 && (
        <button type="button" class="pinned-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{open ? t('chat.pinnedFewer') : t('chat.pinnedAll', { count })}</span>
          <Icon name="chevron" />
        </button>
      )}
    </section>
  );
}

function Pin({ state, pin }: { state: ChatState; pin: PinnedMessage }) {
  const { t, you } = state.host;
  const problem = state.refusals.byKey.value.get(pin.message);
  return (
    <li class="pin" data-refused={problem !== undefined}>
      <button type="button" class="pin-text" onClick={() => void state.jumpTo(pin.message)}>
        <Icon name="pin" />
        <span class="unseen">{t('chat.pinnedBy', { name: pin.author.name })}: </span>
        <span class="pin-words">
          <bdi class="pin-name" aria-hidden="true">
            {pin.author.name}
          </bdi>
          <span dir="auto">{pin.text}</span>
        </span>
      </button>
      {you.value?.moderates && (
        <IconButton
          icon="unpin"
          size="small"
          label={t('chat.unpin')}
          onClick={() => state.refusals.watch(pin.message, state.api.unpinMessage(pin.message))}
        />
      )}
    </li>
  );
}
