import { addIcons, Icon } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enClosed } from '../../ui/texts/en-closed';
import { addTexts } from '../../ui/texts/translate';
import { useUi } from '../../ui/ui-context';
import type { ChatState } from './chat-state';
import { opensAt, type ClosedReason } from './composer-closed';

addTexts('en', enClosed);
addIcons(laterIcons);

/** In place of the message field where one may not write: why, and until when. */
export function ComposerClosed({ state, reason }: { state: ChatState; reason: ClosedReason }) {
  const { t, session } = state.host;
  const { times, clock } = useUi();
  const opens = session.value && opensAt(session.value);
  const text =
    reason === 'chat-not-open' && opens
      ? t('chat.closed.chat-not-open', { time: times.start(new Date(opens).toISOString(), clock.value) })
      : t(`chat.closed.${reason}`);
  return (
    <p class="composer-closed" role="status">
      <Icon name={reason === 'chat-not-open' ? 'clock' : 'block'} />
      {text}
    </p>
  );
}
