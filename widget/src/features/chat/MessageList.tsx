import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { lazily } from '../../ui/lazily';
import { useUi } from '../../ui/ui-context';
import type { ChatState } from './chat-state';
import { indexAtOrAfter, reachesStart, shownRows, type Tail } from './live-tail';
import { MessageRow } from './MessageRow';
import { messageRows } from './message-rows';
import type { ListKeys } from './list-keys';
import { OutboxRow } from './OutboxRow';
import { useLiveTail } from './use-live-tail';

const loadKeys = lazily(() => import('./list-keys'));
let keys: typeof import('./list-keys') | undefined;

/** The keyboard's ways come when the list first has the focus; a key that is pressed before waits for them. */
const fetchKeys = () =>
  loadKeys().then(
    (loaded) => (keys = loaded),
    () => undefined,
  );

function onKey(event: KeyboardEvent, list: ListKeys): void {
  if (keys) keys.moveInList(event, list);
  else void fetchKeys().then((arrived) => arrived?.moveInList(event, list));
}

interface MessageListProps {
  state: ChatState;
  /** Escape: back to the message field. */
  onLeave(): void;
}

export function MessageList({ state, onLeave }: MessageListProps) {
  const { t, times, clock } = useUi();
  const { scroller, follow } = useLiveTail(state);
  const active = useSignal<number | null>(null);
  const { messages, pinned } = state.view.value!;
  const tail = state.tail.value;
  const shown = shownRows(messages, tail);
  const waiting = tail.following || shown.at(-1) === messages.at(-1) ? state.outbox.items.value : [];
  const tabStop = shown.some(({ seq }) => seq === active.value) ? active.value : shown.at(-1)?.seq;
  const pins = new Set(pinned.map((pin) => pin.message));
  const empty = messages.length === 0 && waiting.length === 0;

  return (
    <div class="chat-log">
      <div
        class="scroller"
        role="log"
        aria-live="off"
        aria-label={t(`${state.room}.log`)}
        aria-describedby="chat-keys"
        tabIndex={empty ? 0 : undefined}
        ref={scroller}
        onKeyDown={(event) => onKey(event, { state, scroller: scroller.current!, follow, onLeave })}
        onFocusIn={(event) => {
          const row = (event.target as Element).closest<HTMLElement>('[data-seq]');
          if (row) active.value = Number(row.dataset['seq']);
          void fetchKeys();
        }}
      >
        {!empty && <ListStart state={state} tail={tail} />}
        <ol class="messages">
          {messageRows(shown).map(({ message, startsDay, startsGroup }) => (
            <Fragment key={message.seq}>
              {startsDay && (
                <li class="day">
                  <span>{times.day(message.at, clock.peek())}</span>
                </li>
              )}
              <MessageRow
                state={state}
                message={message}
                startsGroup={startsGroup}
                tabStop={message.seq === tabStop}
                pinned={pins.has(message.seq)}
                quoted={message.replyTo && state.find(message.replyTo.seq)}
              />
            </Fragment>
          ))}
          {waiting.map((item) => (
            <OutboxRow key={item.clientId} state={state} item={item} />
          ))}
        </ol>
        {empty && <Empty state={state} />}
      </div>
      <span id="chat-keys" class="unseen">
        {t('chat.keyboardHint')}
      </span>
      {!tail.following && <JumpButton missed={missedBelow(messages, tail)} onClick={follow} />}
    </div>
  );
}

function missedBelow(messages: { seq: number }[], tail: Tail): number {
  return tail.following ? 0 : messages.length - indexAtOrAfter(messages, tail.last + 1);
}

function ListStart({ state, tail }: { state: ChatState; tail: Tail }) {
  const { t } = useUi();
  const { messages, more } = state.view.value!;
  const older = state.older.value;
  if (older === 'loading') return <p class="list-start">{t('chat.olderLoading')}</p>;
  if (!reachesStart(messages, tail)) return null;
  if (!more) return <p class="list-start">{t('chat.start')}</p>;
  return (
    <p class="list-start">
      {older === 'failed' && <span class="refusal">{t('chat.olderFailed')}</span>}
      <Button onClick={() => void state.loadOlder()}>{t('chat.older')}</Button>
    </p>
  );
}

function Empty({ state: { room } }: { state: ChatState }) {
  const { t } = useUi();
  return (
    <div class="placeholder">
      <Icon name="chat" />
      <p class="placeholder-title">{t(`${room}.empty`)}</p>
      <p>{t(`${room}.emptyHint`)}</p>
    </div>
  );
}

function JumpButton({ missed, onClick }: { missed: number; onClick(): void }) {
  const { t } = useUi();
  return (
    <button type="button" class="jump" onClick={onClick}>
      <Icon name="down" />
      {missed > 0 ? t('chat.jump', { count: missed }) : t('chat.jumpLatest')}
    </button>
  );
}
