import { IconButton } from '../../../ui/Button';
import type { QnaState } from '../qna-state';
import type { Entry } from '../qna-types';

interface EntryActionsProps {
  state: QnaState;
  entry: Entry;
  /** Hovered or focused: the short cuts are there too, else the three dots alone. */
  near: boolean;
  tabIndex: number;
  onReply: ((entry: Entry) => void) | undefined;
  onMore(anchor: HTMLElement): void;
}

export function EntryActions({ state, entry, near, tabIndex, onReply, onMore }: EntryActionsProps) {
  const { t } = state.host;
  return (
    <div class="actions" data-near={near}>
      {near && (
        <IconButton
          icon="like"
          size="small"
          label={t('qna.likeAction')}
          pressed={state.marks.likes(entry.id)}
          tabIndex={tabIndex}
          onClick={() => state.marks.toggleLike(entry.id)}
        />
      )}
      {near && onReply && (
        <IconButton
          icon="reply"
          size="small"
          label={t('qna.reply')}
          tabIndex={tabIndex}
          onClick={() => onReply(entry)}
        />
      )}
      <IconButton
        icon="more"
        size="small"
        label={t('qna.more')}
        menu
        tabIndex={tabIndex}
        onClick={(event) => onMore(event.currentTarget)}
      />
    </div>
  );
}
