import type { AskerStatus, Entry, OwnHeader, Question, QnaView, Thread } from './qna-types';

/** The questions in a thread that are still there, oldest first. */
export function questionsIn(entries: Entry[]): Entry[] {
  return entries.filter(({ kind, deleted }) => kind === 'question' && !deleted);
}

/** What a thread is about now: the oldest question in it that is neither answered nor declined, else the newest. */
export function leadingQuestion(entries: Entry[]): Entry | undefined {
  const questions = questionsIn(entries);
  const open = questions.find(({ marks }) => !marks.answered && marks.listing !== 'dismissed');
  return open ?? questions.at(-1);
}

/** Where one's own question stands; in a conversation of several each has its own end. */
export function statusOf(thread: OwnHeader, question: Entry): AskerStatus {
  if (question.marks.listing === 'dismissed') return 'declined';
  return question.marks.answered ? 'answered' : thread.status;
}

export function votesOf(view: QnaView, question: number): number {
  return view.questions.find(({ id }) => id === question)?.marks.votes ?? 0;
}

export type Order = 'popular' | 'newest' | 'mine' | 'answered';

/** The list for everyone in the asked order; what is pinned comes first, the latest pin at the top. */
export function listedIn(view: QnaView, order: Order): Question[] {
  const own = new Set(view.mine.threads.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const kept = view.questions.filter(({ id, marks }) => {
    if (order === 'mine') return own.has(id);
    return order !== 'answered' || marks.answered !== undefined;
  });
  const byVotes = order === 'popular' || order === 'answered';
  return kept.sort(
    (a, b) =>
      (b.marks.pinned ?? 0) - (a.marks.pinned ?? 0) || (byVotes ? b.marks.votes - a.marks.votes : 0) || b.id - a.id,
  );
}

export type WaitingOrder = 'waiting' | 'votes';

/** Pending threads: who waits longest first, or what most people want to know. */
export function pendingIn(view: QnaView, order: WaitingOrder): Thread[] {
  const votes = new Map(view.questions.map(({ id, marks }) => [id, marks.votes]));
  const weigh = ({ entries }: Thread) => Math.max(0, ...entries.map(({ id }) => votes.get(id) ?? 0));
  const since = ({ thread }: Thread) => Date.parse(thread.waitingSince ?? thread.askedAt);
  return threadsIn(view, 'pending').sort(
    (a, b) => (order === 'votes' ? weigh(b) - weigh(a) : 0) || since(a) - since(b) || a.thread.id - b.thread.id,
  );
}

/** Claimed threads: mine first, then by who has waited longest. */
export function claimedIn(view: QnaView, me: string | undefined): Thread[] {
  const mine = ({ thread }: Thread) => Number(thread.owner?.person === me);
  return threadsIn(view, 'claimed').sort((a, b) => mine(b) - mine(a) || a.thread.id - b.thread.id);
}

/** What is over, the newest first. */
export function endedIn(view: QnaView, state: 'answered' | 'dismissed'): Thread[] {
  return threadsIn(view, state).sort((a, b) => b.thread.id - a.thread.id);
}

function threadsIn(view: QnaView, state: Thread['thread']['state']): Thread[] {
  return view.threads.filter(({ thread }) => thread.state === state);
}
