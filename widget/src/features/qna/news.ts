import { questionsIn, statusOf } from './questions-of';
import type { AskerStatus, Entry, QnaView, Question } from './qna-types';

/** What a change of the view means to the person who looks at it. */
export interface News {
  /** Questions that the team has not had before. */
  asked: Entry[];
  /** What askers wrote in threads that this moderator has claimed. */
  written: { thread: number; entry: Entry }[];
  /** Answers to one's own questions. */
  answers: { thread: number; entry: Entry }[];
  /** One's own questions that stand elsewhere now. */
  moved: { thread: number; question: Entry; status: AskerStatus }[];
  listed: Question[];
}

/** Compares two views. Pure; what has not changed is the same object and is not looked at. */
export function newsBetween(before: QnaView, after: QnaView, me: string | undefined): News {
  const news: News = { asked: [], written: [], answers: [], moved: [], listed: [] };
  teamNews(before, after, me, news);
  askerNews(before, after, news);
  if (before.questions !== after.questions) {
    const known = new Set(before.questions.map(({ id }) => id));
    news.listed = after.questions.filter(({ id }) => !known.has(id));
  }
  return news;
}

function teamNews(before: QnaView, after: QnaView, me: string | undefined, news: News): void {
  for (const { thread, fresh } of freshEntries(before.threads, after.threads)) {
    for (const entry of fresh) {
      if (entry.kind === 'question') news.asked.push(entry);
      if (entry.kind === 'message' && thread.owner?.person === me) news.written.push({ thread: thread.id, entry });
    }
  }
}

function askerNews(before: QnaView, after: QnaView, news: News): void {
  for (const { thread, fresh } of freshEntries(before.mine.threads, after.mine.threads)) {
    for (const entry of fresh) if (entry.kind === 'answer') news.answers.push({ thread: thread.id, entry });
  }
  const known = new Map(before.mine.threads.map((one) => [one.thread.id, one]));
  for (const one of after.mine.threads) {
    const earlier = known.get(one.thread.id);
    if (!earlier || earlier === one) continue;
    for (const question of questionsIn(one.entries)) {
      const was = earlier.entries.find(({ id }) => id === question.id);
      const status = statusOf(one.thread, question);
      if (was && statusOf(earlier.thread, was) !== status) news.moved.push({ thread: one.thread.id, question, status });
    }
  }
}

function freshEntries<H extends { id: number }>(
  before: { thread: H; entries: Entry[] }[],
  after: { thread: H; entries: Entry[] }[],
): { thread: H; fresh: Entry[] }[] {
  if (before === after) return [];
  const known = new Map(before.map((one) => [one.thread.id, one]));
  return after
    .filter((one) => known.get(one.thread.id) !== one)
    .map(({ thread, entries }) => {
      const last = known.get(thread.id)?.entries.at(-1)?.id ?? 0;
      return { thread, fresh: entries.filter(({ id, deleted }) => id > last && !deleted) };
    });
}
