import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { useUi } from '../../ui/ui-context';
import type { ChatState } from './chat-state';
import { opensAt, type ClosedReason } from './composer-closed';

const DEFAULT_LIMIT = 2000;
/** The counter shows when this share of the limit is used. */
const COUNT_FROM = 0.8;

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
  const [text, setText] = useState(() => state.draft.read());
  const limit = limits.value?.messageCharacters ?? DEFAULT_LIMIT;
  const left = limit - text.trim().length;
  const replyTo = state.replyTo.value;
  const sendable = (words: string) => words !== '' && words.length <= limit;

  const write = (next: string) => {
    setText(next);
    state.draft.write(next);
  };
  const send = () => {
    // What stands in the field, which may be newer than the last drawing of it.
    const area = field.current!;
    const words = area.value.trim();
    if (!sendable(words)) return;
    state.post(words);
    area.value = '';
    write('');
    area.focus();
  };

  useLayoutEffect(() => {
    const area = field.current!;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [text]);
  useEffect(() => {
    if (replyTo) field.current?.focus();
  }, [replyTo]);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {replyTo && (
        <div class="reply-banner">
          <Icon name="reply" />
          <span class="reply-words">
            <span class="reply-to">{t('chat.replyingTo', { name: replyTo.author.name })}</span>
            <span dir="auto">{replyTo.text}</span>
          </span>
          <IconButton
            icon="close"
            size="small"
            label={t('chat.replyCancel')}
            onClick={() => (state.replyTo.value = null)}
          />
        </div>
      )}
      <div class="field" data-over={left < 0}>
        <textarea
          rows={1}
          dir="auto"
          aria-label={t('chat.write')}
          aria-describedby="composer-hint composer-count"
          aria-invalid={left < 0}
          placeholder={t('chat.write')}
          enterkeyhint="send"
          value={text}
          ref={field}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && replyTo) state.replyTo.value = null;
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button
          type="submit"
          class="send"
          aria-label={t('chat.send')}
          title={t('chat.send')}
          disabled={!sendable(text.trim())}
        >
          <Icon name="send" />
        </button>
      </div>
      <span id="composer-hint" class="unseen">
        {t('chat.enterHint')}
      </span>
      <span id="composer-count" class="counter" data-over={left < 0}>
        {left < limit * (1 - COUNT_FROM) &&
          (left < 0 ? t('chat.over', { count: -left }) : t('chat.left', { count: left }))}
      </span>
    </form>
  );
}
