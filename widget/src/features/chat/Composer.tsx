import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';
import { lazily } from '../../ui/lazily';
import { useLate } from '../../ui/use-late';
import { WritingField } from '../shared/WritingField';
import type { ChatState } from './chat-state';

const DEFAULT_LIMIT = 2000;
const loadClosed = lazily(() => import('./ComposerClosed'));
const loadBanner = lazily(() => import('../shared/ReplyBanner'));

interface ComposerProps {
  state: ChatState;
  field: RefObject<HTMLTextAreaElement | null>;
}

export function Composer({ state, field }: ComposerProps) {
  const closed = state.closed.value;
  const late = useLate(loadClosed, closed !== undefined);
  return (
    <div class="composer" part="composer">
      {closed ? late && <late.ComposerClosed state={state} reason={closed} /> : <Writing state={state} field={field} />}
    </div>
  );
}

function Writing({ state, field }: ComposerProps) {
  const { t, limits } = state.host;
  const replyTo = state.replyTo.value;
  const written = state.written.value;
  const late = useLate(loadBanner, replyTo !== null);
  const cancelReply = () => (state.replyTo.value = null);
  useEffect(() => {
    if (replyTo || written) field.current?.focus();
    state.written.value = false;
  }, [replyTo, written]);
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
        returned={+written}
        onSend={state.post}
        onEscape={cancelReply}
      />
    </>
  );
}
