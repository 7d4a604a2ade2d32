import type { QnaState } from './qna-state';
import type { ThreadHeader } from './qna-types';

/** Which other moderator is writing an answer now, if one is. */
export function Answering({ state, thread }: { state: QnaState; thread: ThreadHeader }) {
  const { t, ui } = state.host;
  const { answering } = thread;
  if (!answering || state.isMe(answering.person) || Date.parse(answering.until) <= ui.clock.value) return null;
  return (
    <p class="is-answering" role="status">
      {t('qna.isAnswering', { name: answering.name })}
    </p>
  );
}
