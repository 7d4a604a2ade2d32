import { IconButton } from '../../ui/Button';
import type { ChatState } from './chat-state';
import { LIKE, type ChatMessage } from './chat-types';
import { mayTakePart, openMessageMenu, openReactionMenu } from './actions';

interface MessageActionsProps {
  state: ChatState;
  message: ChatMessage;
  /** Hovered or focused: the short cuts are there too, else the three dots alone. */
  near: boolean;
  tabIndex: number;
}

export function MessageActions({ state, message, near, tabIndex }: MessageActionsProps) {
  const { t } = state.host;
  const quick = near && mayTakePart(state);
  return (
    <div class="actions" data-near={near}>
      {quick && (
        <>
          <IconButton
            icon="like"
            size="small"
            label={t('chat.like')}
            pressed={state.mine.has(message.seq, LIKE)}
            tabIndex={tabIndex}
            onClick={() => state.toggleReaction(message.seq, LIKE)}
          />
          <IconButton
            icon="smile"
            size="small"
            label={t('chat.react')}
            menu
            tabIndex={tabIndex}
            onClick={(event) => void openReactionMenu(state, message, event.currentTarget)}
          />
          <IconButton
            icon="reply"
            size="small"
            label={t('chat.reply')}
            tabIndex={tabIndex}
            onClick={() => (state.replyTo.value = message)}
          />
        </>
      )}
      <IconButton
        icon="more"
        size="small"
        label={t('chat.more')}
        menu
        tabIndex={tabIndex}
        onClick={(event) => void openMessageMenu(state, message, event.currentTarget)}
      />
    </div>
  );
}
