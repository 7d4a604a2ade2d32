import type { ComponentChildren } from 'preact';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { LinkedText } from '../../ui/LinkedText';
import type { FeatureHost } from '../feature';
import type { Outbox, OutboxItem } from './outbox';
import { wordsOf } from './problems';

interface PendingRowProps {
  host: FeatureHost;
  outbox: Pick<Outbox, 'retry' | 'discard'>;
  item: OutboxItem;
  /** Why it was refused, where the server's words can be bettered. */
  why?: string | undefined;
  /** What it answers. */
  children?: ComponentChildren;
}

/** What one has written, on its way or refused, in the place it is likely to get. */
export function PendingRow({ host, outbox, item, why, children }: PendingRowProps) {
  const { t, you, connection } = host;
  const { clientId, body, problem } = item;
  const name = you.value?.name ?? t('chat.you');
  const failed = problem !== undefined;
  return (
    <li class="message" part="message" data-group="true" data-waiting={!failed} data-failed={failed}>
      <Avatar person={you.value?.person ?? ''} name={name} />
      <div class="message-body">
        <div class="message-head">
          <span class="message-name">
            <bdi>{name}</bdi>
          </span>
          <span class="badge">{t('chat.you')}</span>
          {!failed && <span class="time">{t(connection.value === 'online' ? 'write.sending' : 'write.waiting')}</span>}
        </div>
        {children}
        <p class="message-text" dir="auto">
          <LinkedText text={body.text} />
        </p>
        {problem && (
          <div class="refusal" role="alert">
            <span>
              <strong>{t('write.notSent')}</strong> {why ?? wordsOf(problem)}
            </span>
            <span class="refusal-actions">
              <Button onClick={() => outbox.retry(clientId)}>{t('write.retry')}</Button>
              <Button onClick={() => outbox.discard(clientId)}>{t('write.discard')}</Button>
            </span>
          </div>
        )}
      </div>
    </li>
  );
}
