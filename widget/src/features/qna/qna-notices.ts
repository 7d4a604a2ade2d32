import type { News } from './news';
import type { QnaState } from './qna-state';
import type { AskerStatus } from './qna-types';

/** What of the news waits to be read: for moderators new questions and words to them, for askers answers and ends. */
export function countNews(state: QnaState, { asked, written, answers, moved }: News): number {
  const ends = moved.filter(({ thread, status }) => isEnd(status) && !answers.some((one) => one.thread === thread));
  const team = state.moderates() ? asked.length + written.length : 0;
  return team + answers.length + ends.length;
}

/** What the news makes heard: announcements, and toasts for what would be missed otherwise. */
export function tellNews(state: QnaState, news: News): void {
  if (state.moderates()) tellModerator(state, news);
  tellAsker(state, news);
}

function tellModerator({ host }: QnaState, { asked, written }: News): void {
  const { t, announcer } = host;
  if (asked.length === 1) announcer.say(t('qna.announce.asked', { text: excerpt(asked[0]!.text) }));
  else if (asked.length > 1) announcer.say(t('qna.announce.askedMany', { count: asked.length }));
  else if (written.length > 0) announcer.say(t('qna.announce.written', { text: excerpt(written.at(-1)!.entry.text) }));
}

function tellAsker(state: QnaState, { answers, moved }: News): void {
  const { t } = state.host;
  for (const { thread, entry } of answers) tell(state, thread, t('qna.announce.answer', { text: excerpt(entry.text) }));
  for (const { thread, question, status } of moved) {
    if (answers.some((one) => one.thread === thread)) continue;
    const text = excerpt(question.text);
    const reason = question.marks.reason;
    if (status === 'declined' && reason) tell(state, thread, t('qna.announce.declinedReason', { text, reason }));
    else if (isEnd(status)) tell(state, thread, t(`qna.announce.${status}`, { text }));
    else state.host.announcer.say(t(`qna.announce.${status}`, { text }));
  }
}

function tell(state: QnaState, thread: number, text: string): void {
  const { host } = state;
  if (host.inView('qna')) return host.announcer.say(text);
  const run = () => {
    host.reveal('qna');
    state.open(thread);
  };
  host.toasts.show({ text, action: { label: host.t('qna.show'), run } });
}

function isEnd(status: AskerStatus): status is 'answered' | 'declined' {
  return status === 'answered' || status === 'declined';
}

export function excerpt(text = ''): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
