import type { Problem } from '../../client';
import type { QnaState } from './qna-state';
import type { ThreadHeader } from './qna-types';

/** A refusal in words that name the other moderator, where another one was first; else undefined. */
export function whyRefused(state: QnaState, { owner, answering }: ThreadHeader, { code }: Problem): string | undefined {
  const { t } = state.host;
  const other = t('qna.otherModerator');
  if (code === 'thread-claimed') return t('qna.claimedFirst', { name: owner?.name ?? other });
  if (code === 'being-answered') return t('qna.isAnswering', { name: answering?.name ?? owner?.name ?? other });
  return undefined;
}

/** The problem, with words that name the other moderator. */
export function named(state: QnaState, thread: ThreadHeader, problem: Problem): Problem {
  const { t } = state.host;
  if (problem.code !== 'thread-claimed') return problem;
  const { errors: _, ...rest } = problem;
  return { ...rest, detail: t('qna.claimedFirstShort', { name: thread.owner?.name ?? t('qna.otherModerator') }) };
}
