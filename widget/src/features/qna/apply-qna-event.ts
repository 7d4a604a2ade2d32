import type { ChannelEvent } from '../../client';
import type { Entry, EntryMarks, Mine, QnaChange, QnaView, Question } from './qna-types';

type NewAnswer = NonNullable<QnaChange['publicAnswer']>;

/**
 * The view after an event. Pure. Every event carries what it changes as it stands afterwards, so its type does not
 * matter, and one that this version does not know is folded like any other.
 */
export function applyQnaEvent(view: QnaView, event: ChannelEvent): QnaView {
  const change = event.body as QnaChange | undefined;
  if (!change) return view;
  return {
    questions: questionsAfter(view.questions, change),
    threads: threadsAfter(view.threads, {
      header: change.thread,
      entries: change.entries,
      marks: change.entryMarks,
      left: change.left,
    }),
    blocked: blockedAfter(view.blocked, change),
    mine: mineAfter(view.mine, change),
  };
}

export function applyQnaEvents(view: QnaView, events: ChannelEvent[]): QnaView {
  return events.reduce(applyQnaEvent, view);
}

/** Entries with new marks; the same list when none of them is in it. */
export function marked(entries: Entry[], marks: { id: number; marks: EntryMarks }[] = []): Entry[] {
  const news = new Map(marks.map((one) => [one.id, one.marks]));
  if (!entries.some(({ id }) => news.has(id))) return entries;
  return entries.map((entry) => {
    const changed = news.get(entry.id);
    return changed ? { ...entry, marks: changed } : entry;
  });
}

/** The list with something new in its place by id, or instead of what had that id. */
export function placed<T extends { id: number }>(list: T[], item: T): T[] {
  return [...list.filter(({ id }) => id < item.id), item, ...list.filter(({ id }) => id > item.id)];
}

function questionsAfter(questions: Question[], change: QnaChange): Question[] {
  const { listed, publicAnswer, questionMarks = [], unlisted = [] } = change;
  let next = listed ? placed(questions, listed) : questions;
  if (publicAnswer) next = next.map((question) => answeredBy(question, publicAnswer));
  for (const { id, marks } of questionMarks) {
    next = next.map((question) => (question.id === id ? { ...question, marks } : question));
  }
  return unlisted.length > 0 ? next.filter(({ id }) => !unlisted.includes(id)) : next;
}

function answeredBy(question: Question, { question: id, answer, marks }: NewAnswer): Question {
  return question.id === id ? { ...question, answers: placed(question.answers, answer), marks } : question;
}

interface ThreadLike<H> {
  thread: H;
  entries: Entry[];
}

interface ThreadChange<H> {
  header: H | undefined;
  entries: Entry[] | undefined;
  marks: { id: number; marks: EntryMarks }[] | undefined;
  left: number[] | undefined;
}

function threadsAfter<H extends { id: number; from: number }>(
  threads: ThreadLike<H>[],
  { header, entries, marks, left = [] }: ThreadChange<H>,
): ThreadLike<H>[] {
  let next = threads;
  if (header) next = withHeader(next, header, entries);
  if (marks) next = next.map((one) => withMarks(one, marks));
  return left.length > 0 ? next.filter(({ thread }) => !left.includes(thread.id)) : next;
}

function withHeader<H extends { id: number; from: number }>(
  threads: ThreadLike<H>[],
  header: H,
  news: Entry[] = [],
): ThreadLike<H>[] {
  const known = threads.find(({ thread }) => thread.id === header.id)?.entries ?? [];
  const entries = news.reduce(placed, known).filter(({ id }) => id >= header.from);
  return [
    ...threads.filter(({ thread }) => thread.id < header.id),
    { thread: header, entries },
    ...threads.filter(({ thread }) => thread.id > header.id),
  ];
}

function withMarks<H>(one: ThreadLike<H>, marks: { id: number; marks: EntryMarks }[]): ThreadLike<H> {
  const entries = marked(one.entries, marks);
  return entries === one.entries ? one : { ...one, entries };
}

function blockedAfter(blocked: QnaView['blocked'], { blocked: added, unblocked }: QnaChange): QnaView['blocked'] {
  if (!added && unblocked === undefined) return blocked;
  const gone = added?.thread ?? unblocked;
  const rest = blocked.filter(({ thread }) => thread !== gone);
  return added ? [...rest, added].sort((a, b) => a.thread - b.thread) : rest;
}

function mineAfter(mine: Mine, { myThread, myEntries, myMarks, myLeft, myBlocked }: QnaChange): Mine {
  if (!myThread && !myMarks && !myLeft && myBlocked === undefined) return mine;
  return {
    threads: threadsAfter(mine.threads, { header: myThread, entries: myEntries, marks: myMarks, left: myLeft }),
    blocked: myBlocked ?? mine.blocked,
  };
}
