import { useState } from 'preact/hooks';
import { Avatar } from '../../ui/Avatar';
import { Icon } from '../../ui/icons';
import { LinkedText } from '../../ui/LinkedText';
import { NameMark } from '../../ui/NameMark';
import { Time } from '../../ui/Time';
import type { ChatState } from './chat-state';
import type { Author, ChatMessage } from './chat-types';
import { MessageActions } from './MessageActions';
import { openMessageMenu } from './actions';
import { QuoteLink } from './QuoteLink';
import { ReactionChips } from './ReactionChips';
import { Refusal } from '../shared/Refusal';
import { useLongPress } from '../shared/use-long-press';

interface MessageRowProps {
  state: ChatState;
  message: ChatMessage;
  startsGroup: boolean;
  /** The one message that Tab reaches, with the buttons and links in it. */
  tabStop: boolean;
  pinned: boolean;
  /** The message that this one answers, when it is loaded. */
  quoted: ChatMessage | undefined;
}

export function MessageRow({ state, message, startsGroup: starts, tabStop, pinned, quoted }: MessageRowProps) {
  const [near, setNear] = useState(false);
  const { seq, author, deleted } = message;
  const startsGroup = starts && !deleted;
  const longPress = useLongPress((row) => !deleted && void openMessageMenu(state, message, row));
  const tabIndex = tabStop ? 0 : -1;
  const problem = state.refusals.byKey.value.get(seq);
  return (
    <li
      class="message"
      part="message"
      data-seq={seq}
      data-group={startsGroup}
      data-team={author.role !== 'attendee' || undefined}
      data-deleted={deleted}
      tabIndex={tabIndex}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocusIn={() => setNear(true)}
      onFocusOut={() => setNear(false)}
      {...longPress}
    >
      {startsGroup && <Avatar person={author.person} name={author.name} />}
      <div class="message-body">
        <MessageHead state={state} author={author} at={message.at} pinned={pinned} compact={!startsGroup} />
        {message.replyTo && <QuoteLink state={state} quote={message.replyTo} quoted={quoted} tabIndex={tabIndex} />}
        {deleted ? (
          <p class="message-text">{state.host.t(`chat.deleted.${deleted}`)}</p>
        ) : (
          <p class="message-text" dir="auto">
            <LinkedText text={message.text} tabIndex={tabIndex} />
          </p>
        )}
        {!deleted && <ReactionChips state={state} message={message} tabIndex={tabIndex} />}
        {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(seq)} />}
      </div>
      {!deleted && <MessageActions state={state} message={message} near={near} tabIndex={tabIndex} />}
    </li>
  );
}

interface MessageHeadProps {
  state: ChatState;
  author: Author;
  at: string;
  pinned: boolean;
  /** Follows a message of the same person: the name is there for screen readers only. */
  compact: boolean;
}

function MessageHead({ state, author, at, pinned, compact }: MessageHeadProps) {
  const { t } = state.host;
  return (
    <div class="message-head" data-compact={compact} data-pinned={pinned}>
      {author.person && (
        <span class={compact ? 'unseen' : 'message-name'}>
          <bdi>{author.name || t('chat.unnamed')}</bdi>
          {author.lastNameHidden && <NameMark />}
        </span>
      )}
      {!compact && state.isMe(author.person) && <span class="badge">{t('chat.you')}</span>}
      {!compact && author.role !== 'attendee' && (
        <span class="badge" data-role={author.role}>
          {t(`role.${author.role}`)}
        </span>
      )}
      <Time at={at} />
      {pinned && (
        <span class="pin-mark">
          <Icon name="pin" />
          <span class="unseen">{t('chat.pinned')}</span>
        </span>
      )}
    </div>
  );
}
