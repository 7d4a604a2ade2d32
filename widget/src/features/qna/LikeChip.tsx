import { Icon } from '../../ui/icons';
import type { QnaState } from './qna-state';

interface LikeChipProps {
  state: QnaState;
  entry: number;
  likes: number;
  tabIndex?: number;
  /** Whether it is there before anybody likes the entry. */
  always?: boolean;
}

/** The like of an entry with its count, a toggle. */
export function LikeChip({ state, entry, likes, tabIndex, always = false }: LikeChipProps) {
  const liked = state.marks.likes(entry);
  const count = Math.max(likes, liked ? 1 : 0);
  if (count === 0 && !always) return null;
  return (
    <div class="chips">
      <button
        type="button"
        class="chip"
        aria-pressed={liked}
        tabIndex={tabIndex}
        disabled={state.view.value?.mine.blocked}
        onClick={() => state.marks.toggleLike(entry)}
      >
        <Icon name="like" />
        <span>{count}</span>
        <span class="unseen">{state.host.t('qna.like', { count })}</span>
      </button>
    </div>
  );
}
