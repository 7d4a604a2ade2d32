import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';
import { Icon } from '../../ui/icons';
import { lazily } from '../../ui/lazily';
import { useUi } from '../../ui/ui-context';
import { useLate } from '../../ui/use-late';
import { WritingField } from '../shared/WritingField';
import type { ChatState } from './chat-state';
import { opensAt, type ClosedReason } from './composer-closed';

const DEFAULT_LIMIT = 2000;
const loadBanner = lazily(() => import('../shared/ReplyBanner'));

interface ComposerProps {
  state: ChatState;
  field: RefObject<HTMLTextAreaElement | null>;
}

export function Composer({ state, field }: ComposerProps) {
  const closed = state.closed.value;
  return (
    <div class="composer" part="composer">
      {closed ? <Closed state={state} reason={closed} /> : <Writing state={state} field={field} />}
    </div>
  );
}

function Closed({ state, reason }: { state: ChatState; reason: ClosedReason }) {
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

function Writing({ state, field }: ComposerProps) {
  const { t, limits } = state.host;
  const replyTo = state.replyTo.value;
  const late = useLate(loadBanner, replyTo !== null);
  const cancelReply = () => (state.replyTo.value = null);
  useEffect(() => {
    if (replyTo) field.current?.focus();
  }, [replyTo]);
  return (
    <>
      {late && replyTo && <late.ReplyBanner name={replyTo.author.name} text={replyTo.text} onCancel={cancelReply} />}
      <WritingField
        label={t(`${state.room}.write`)}
        sendLabel={t('chat.send')}
        limit={limits.value?.messageCharacters ?? DEFAULT_LIMIT}
        draft={state.draft}
        field={field}
        idPrefix="composer"
        onSend={state.post}
        onEscape={cancelReply}
      />
    </>
  );
}
