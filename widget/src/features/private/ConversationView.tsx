import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Avatar } from '../../ui/Avatar';
import { Button, IconButton } from '../../ui/Button';
import { Failed } from '../../ui/Failed';
import { Icon } from '../../ui/icons';
import { LinkedText } from '../../ui/LinkedText';
import { NameMark } from '../../ui/NameMark';
import { Skeleton } from '../../ui/Skeleton';
import type { MenuItem } from '../../ui/overlays';
import { Time } from '../../ui/Time';
import { Confirm } from '../shared/Confirm';
import { PendingRow } from '../shared/PendingRow';
import { Refusal } from '../shared/Refusal';
import { WritingField } from '../shared/WritingField';
import { wordsOf } from '../shared/problems';
import type { Conversation } from './conversation';
import type { PrivateState } from './private-state';
import type { Connection, PrivateMessage } from './private-types';
import { ReportDialog } from './ReportDialog';

/** Characters of a message, unless the installation allows others; the server says so in place. */
const TEXT_LIMIT = 2000;
const NEAR_END_PIXELS = 80;

interface ViewProps {
  state: PrivateState;
  conversation: Conversation;
}

/** What two people wrote to each other, and the field for more. */
export function ConversationView({ state, conversation }: ViewProps) {
  const { t } = state.host;
  const connection = state.connections.value?.find((one) => one.conversation === conversation.id);
  const problem = conversation.problem.value;
  const talk = conversation.talk.value;
  return (
    <>
      <Head state={state} connection={connection} />
      {problem && <Failed title={t('private.failed')} why={wordsOf(problem)} onRetry={() => state.enter(conversation.id)} />}
      {!problem && !talk && <Skeleton label={t('panel.loading')} />}
      {!problem && talk && <Messages state={state} conversation={conversation} />}
      {!problem && <Foot state={state} conversation={conversation} connection={connection} />}
    </>
  );
}

function Head({ state, connection }: { state: PrivateState; connection: Connection | undefined }) {
  const { t, ui } = state.host;
  const name = connection?.other.name ?? '';
  const block: MenuItem = {
    label: t('private.block'),
    icon: 'block',
    danger: true,
    onSelect: () => ui.overlays.openDialog(<Block state={state} connection={connection!} />),
  };
  const report: MenuItem = {
    label: t('private.report'),
    icon: 'flag',
    onSelect: () => ui.overlays.openDialog(<ReportDialog state={state} connection={connection!} />),
  };
  const menu = (anchor: HTMLElement) =>
    ui.overlays.openMenu({
      label: t('private.more'),
      anchor,
      groups: [
        {
          items: connection?.state === 'blocked' ? [report] : [report, block],
        },
      ],
    });
  return (
    <div class="private-head">
      <IconButton icon="back" label={t('private.back')} onClick={state.toList} />
      {connection && <Avatar person={connection.other.person} name={name} />}
      <h3>
        <bdi>{name}</bdi>
        {connection?.other.lastNameHidden && <NameMark />}
      </h3>
      {connection && (
        <IconButton icon="more" menu label={t('private.more')} onClick={(event) => menu(event.currentTarget)} />
      )}
    </div>
  );
}

function Block({ state, connection }: { state: PrivateState; connection: Connection }) {
  const { t, client } = state.host;
  const { name } = connection.other;
  return (
    <Confirm
      host={state.host}
      title={t('private.blockTitle', { name })}
      text={t('private.blockBody', { name })}
      go={t('private.block')}
      command={() => client.send(`conversation/${connection.conversation}`, 'block-person', {})}
    />
  );
}

function Messages({ state, conversation }: ViewProps) {
  const { t } = state.host;
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const { messages, more } = conversation.talk.value!;
  const waiting = conversation.outbox.items.value;
  useLayoutEffect(() => {
    if (atEnd.current) box.current!.scrollTop = box.current!.scrollHeight;
  }, [messages, waiting]);
  const scrolled = ({ currentTarget: area }: { currentTarget: HTMLElement }) =>
    (atEnd.current = area.scrollHeight - area.scrollTop - area.clientHeight < NEAR_END_PIXELS);
  return (
    <div class="private-scroll" ref={box} onScroll={scrolled} tabIndex={0} role="log" aria-label={t('private.messages')}>
      {more && <Button onClick={() => void conversation.older()}>{t('private.older')}</Button>}
      <p class="private-note">
        <Icon name="lock" />
        {t('private.note')}
      </p>
      <ul class="private-messages">
        {messages.map((message) => (
          <MessageRow key={message.seq} state={state} conversation={conversation} message={message} />
        ))}
        {waiting.map((item) => (
          <PendingRow key={item.clientId} host={state.host} outbox={conversation.outbox} item={item} />
        ))}
      </ul>
    </div>
  );
}

function MessageRow({ state, conversation, message }: ViewProps & { message: PrivateMessage }) {
  const { t, you } = state.host;
  const { author, text, at, seq } = message;
  const problem = conversation.refusals.byKey.value.get(seq);
  const mine = author !== undefined && author.person === you.value?.person;
  return (
    <li class="message" part="message" data-group="true" data-deleted={author === undefined || undefined}>
      <Avatar person={author?.person ?? ''} name={author?.name ?? ''} />
      <div class="message-body">
        <div class="message-head">
          {author && (
            <span class="message-name">
              <bdi>{author.name}</bdi>
            </span>
          )}
          {mine && <span class="badge">{t('private.you')}</span>}
          <Time at={at} />
          {mine && <IconButton icon="trash" size="small" label={t('private.delete')} onClick={() => conversation.remove(seq)} />}
        </div>
        <p class="message-text" dir="auto">
          {text === undefined ? t('private.deleted') : <LinkedText text={text} />}
        </p>
        {problem && <Refusal problem={problem} onDismiss={() => conversation.refusals.dismiss(seq)} />}
      </div>
    </li>
  );
}

function Foot({ state, conversation, connection }: ViewProps & { connection: Connection | undefined }) {
  const { t } = state.host;
  const field = useRef<HTMLTextAreaElement>(null);
  const blocked = connection?.state === 'blocked';
  useEffect(() => {
    if (!state.host.ui.narrow.value) field.current?.focus();
  }, []);
  return (
    <div class="composer" part="composer">
      {blocked ? (
        <div class="composer-closed" role="status">
          <Icon name="block" />
          <span>{t('private.state.blocked')}</span>
          <Button onClick={() => state.step(conversation.id, 'unblock-person')}>{t('private.unblock')}</Button>
        </div>
      ) : (
        <WritingField
          label={t('private.writeTo', { name: connection?.other.name ?? '' })}
          sendLabel={t('private.send')}
          limit={TEXT_LIMIT}
          draft={conversation.draft}
          field={field}
          idPrefix="private"
          onSend={conversation.send}
          onEscape={state.toList}
        />
      )}
    </div>
  );
}
