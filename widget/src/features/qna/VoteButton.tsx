import { Icon } from '../../ui/icons';
import type { QnaState } from './qna-state';

interface VoteButtonProps {
  state: QnaState;
  question: number;
  votes: number;
}

/** The upvote with its count, a toggle. One's own shows before the count arrives. */
export function VoteButton({ state, question, votes }: VoteButtonProps) {
  const voted = state.marks.votes(question);
  const count = Math.max(votes, voted ? 1 : 0);
  return (
    <button
      type="button"
      class="vote"
      aria-pressed={voted}
      disabled={state.view.value?.mine.blocked}
      onClick={() => {
        state.refusals.dismiss(question);
        state.marks.toggleVote(question);
      }}
    >
      <Icon name="up" />
      <span>{count}</span>
      <span class="unseen">{state.host.t('qna.upvote', { count })}</span>
    </button>
  );
}
