import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { LinkedText } from '../../ui/LinkedText';
import { wordsOf } from '../shared/problems';
import type { ChatState } from './chat-state';
import type { OutboxItem } from './outbox';
import { QuoteLink } from './QuoteLink';

/** One's own message on its way, in the place it is likely to get. */
export function OutboxRow({ state, item }: { state: ChatState; item: OutboxItem }) {
  const { t, you, connection } = state.host;
  const name = you.value?.name ?? t('chat.you');
  const failed = item.problem !== undefined;
  return (
    <li class="message" part="message" data-group="true" data-waiting={!failed} data-failed={failed}>
      <Avatar person={you.value?.person ?? ''} name={name} />
      <div class="message-body">
        <div class="message-head">
          <span class="message-name">
            <bdi>{name}</bdi>
          </span>
          <span class="badge">{t('chat.you')}</span>
          {!failed && <span class="time">{connection.value === 'online' ? t('chat.sending') : t('chat.waiting')}</span>}
        </div>
        {item.replyTo && <QuoteLink state={state} quote={item.replyTo} quoted={state.find(item.replyTo.seq)} tabIndex={0} />}
        <p class="message-text" dir="auto">
          <LinkedText text={item.text} />
        </p>
        {item.problem && (
          <div class="refusal" role="alert">
            <span>
              <strong>{t('chat.notSent')}</strong> {wordsOf(item.problem)}
            </span>
            <span class="refusal-actions">
              <Button onClick={() => state.outbox.retry(item.clientId)}>{t('chat.retry')}</Button>
              <Button onClick={() => state.outbox.discard(item.clientId)}>{t('chat.discard')}</Button>
            </span>
          </div>
        )}
      </div>
    </li>
  );
}
