import { describe, expect, it } from 'vitest';
import { claimedIn, leadingQuestion, listedIn, pendingIn } from './questions-of';
import { qnaView, type Entry, type Question, type Thread } from './qna-types';

const listed = (id: number, votes: number, more: Partial<Question['marks']> = {}): Question => ({
  id,
  text: '',
  at: '',
  answers: [],
  marks: { votes, likes: {}, ...more },
});
const thread = (id: number, more: Partial<Thread['thread']> = {}): Thread => ({
  thread: { id, askedAt: `2026-11-20T12:0${id}:00Z`, asker: { anonymous: false }, state: 'pending', from: id, ...more },
  entries: [{ id, kind: 'question', at: '', text: '', marks: { likes: 0 } }],
});
const ids = (list: { id: number }[]) => list.map(({ id }) => id);
const threadIds = (list: Thread[]) => ids(list.map((one) => one.thread));

describe('the list for everyone', () => {
  const view = qnaView({
    questions: [listed(1, 5), listed(2, 0, { pinned: 8 }), listed(3, 9), listed(4, 1, { pinned: 9, answered: 'live' })],
  });

  it('has the latest pin on top, then the most popular', () =>
    expect(ids(listedIn(view, 'popular'))).toEqual([4, 2, 3, 1]));
  it('has the newest below the pins', () => expect(ids(listedIn(view, 'newest'))).toEqual([4, 2, 3, 1]));
  it('has what is answered', () => expect(ids(listedIn(view, 'answered'))).toEqual([4]));
  it('has what one has asked oneself', () => {
    const own = { id: 3, askedAt: '', anonymous: false, status: 'seen' as const, from: 3 };
    const mine = { threads: [{ thread: own, entries: thread(3).entries }], blocked: false };
    expect(ids(listedIn({ ...view, mine }, 'mine'))).toEqual([3]);
  });
});

describe('the moderators’ lists', () => {
  it('have who waits longest first, or the most wanted', () => {
    const view = qnaView({
      questions: [listed(2, 7)],
      threads: [thread(1, { waitingSince: '2026-11-20T13:00:00Z' }), thread(2), thread(3)],
    });
    expect(threadIds(pendingIn(view, 'waiting'))).toEqual([2, 3, 1]);
    expect(threadIds(pendingIn(view, 'votes'))[0]).toBe(2);
  });

  it('have one’s own claimed threads first', () => {
    const by = (person: string) => ({ state: 'claimed' as const, owner: { person, name: person } });
    const view = qnaView({ threads: [thread(1, by('p_other')), thread(2, by('p_me'))] });
    expect(threadIds(claimedIn(view, 'p_me'))).toEqual([2, 1]);
  });
});

describe('what a thread is about', () => {
  const question = (id: number, marks: Partial<Entry['marks']> = {}, more: Partial<Entry> = {}): Entry => ({
    id,
    kind: 'question',
    at: '',
    text: '',
    marks: { likes: 0, ...marks },
    ...more,
  });

  it('is the oldest question that is open', () =>
    expect(leadingQuestion([question(1, { answered: 'live' }), question(2), question(3)])!.id).toBe(2));
  it('is the newest when none is open', () =>
    expect(leadingQuestion([question(1, { answered: 'live' }), question(2, { listing: 'dismissed' })])!.id).toBe(2));
  it('is nothing when all are deleted', () =>
    expect(leadingQuestion([question(1, {}, { deleted: 'author' })])).toBeUndefined());
});
