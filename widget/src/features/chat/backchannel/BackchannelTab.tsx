import { Icon } from '../../../ui/icons';
import type { ChatState } from '../chat-state';
import { ChatTab } from '../ChatTab';

/** The chat among the team, with the notice of whom one is writing to always above the field. */
export function BackchannelTab({ state }: { state: ChatState }) {
  const { t } = state.host;
  const notice = (
    <p class="team-only" role="note" aria-label={t('backchannel.noticeLabel')}>
      <Icon name="lock" />
      {t('backchannel.notice')}
    </p>
  );
  return <ChatTab state={state} notice={notice} />;
}
