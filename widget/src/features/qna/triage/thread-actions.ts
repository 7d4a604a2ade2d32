import type { QnaState } from '../qna-state';
import { leadingQuestion } from '../questions-of';
import type { Thread, ThreadHeader } from '../qna-types';

/** Whether this moderator may answer: nobody has it, or they have it themselves. */
export function mayAnswer(state: QnaState, { state: stands, owner }: ThreadHeader): boolean {
  if (stands === 'dismissed') return false;
  return stands !== 'claimed' || owner === undefined || state.isMe(owner.person);
}

/** Answering begins with the claim, so that the others see it; the text field is there at once. */
export function claimAndOpen(state: QnaState, thread: ThreadHeader): void {
  claim(state, thread);
  state.open(thread.id);
}

export function claim(state: QnaState, thread: ThreadHeader): void {
  if (thread.state === 'pending') state.refusals.watch(thread.id, state.api.claimThread(thread.id));
}

export function approve(state: QnaState, { entries }: Thread): void {
  const question = leadingQuestion(entries);
  if (question) state.refusals.watch(question.id, state.api.approveQuestion(question.id));
}

/** Puts a public question at the top for everyone, or takes it from there. */
export function togglePin(state: QnaState, { thread, entries }: Thread): void {
  const listed = state.view.value?.questions.find(({ id }) => id === leadingQuestion(entries)?.id);
  if (!listed) return state.host.announcer.say(state.host.t('qna.notListed'));
  const { pinQuestion, unpinQuestion } = state.api;
  const command = listed.marks.pinned === undefined ? pinQuestion(listed.id) : unpinQuestion(listed.id);
  state.refusals.watch(thread.id, command);
}
