import type { QnaState } from '../qna-state';
import { leadingQuestion } from '../questions-of';
import type { Thread } from '../qna-types';
import { askToDecline } from './dialogs';
import { mayApprove } from './question-items';
import { approve, claim, claimAndOpen, mayAnswer, togglePin } from './thread-actions';

/** One key, one step, while a thread in the list has the focus; whether the key was one of them. */
export function actByKey(state: QnaState, one: Thread, key: string): boolean {
  const question = leadingQuestion(one.entries);
  const { thread } = one;
  if (key === 'Enter') {
    if (state.moderates() && mayAnswer(state, thread)) claimAndOpen(state, thread);
    else state.open(thread.id);
    return true;
  }
  if (!state.moderates() || !question) return false;
  const steps: Record<string, () => void> = {
    a: () => mayApprove(question) && approve(state, one),
    c: () => claim(state, thread),
    d: () => thread.state !== 'dismissed' && askToDecline(state, question),
    h: () => togglePin(state, one),
  };
  const step = steps[key.toLowerCase()];
  step?.();
  return step !== undefined;
}
