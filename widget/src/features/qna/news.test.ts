import { describe, expect, it } from 'vitest';
import { newsBetween } from './news';
import { qnaView, type Entry, type OwnThread, type QnaView, type Thread } from './qna-types';

const entry = (id: number, kind: Entry['kind'], more: Partial<Entry> = {}): Entry => ({
  id,
  kind,
  at: '2026-11-20T12:00:00Z',
  text: `text ${id}`,
  marks: { likes: 0 },
  ...more,
});
const team = (entries: Entry[], owner?: string): Thread => ({
  thread: {
    id: entries[0]!.id,
    askedAt: '',
    asker: { anonymous: false },
    state: owner ? 'claimed' : 'pending',
    ...(owner && { owner: { person: owner, name: owner } }),
    from: 1,
  },
  entries,
});
const own = (status: OwnThread['thread']['status'], entries: Entry[]): OwnThread => ({
  thread: { id: 1, askedAt: '', anonymous: false, status, from: 1 },
  entries,
});
const mine = (...threads: OwnThread[]): QnaView => qnaView({ mine: { threads, blocked: false } });

describe('news', () => {
  it('are the questions that the team has not had before', () => {
    const before = qnaView({ threads: [team([entry(1, 'question')])] });
    const after = qnaView({ threads: [before.threads[0]!, team([entry(2, 'question')])] });
    expect(newsBetween(before, after, 'p_me').asked.map(({ id }) => id)).toEqual([2]);
  });

  it('are an asker’s words only to the moderator who has the thread', () => {
    const words = (owner: string) => {
      const before = qnaView({ threads: [team([entry(1, 'question')], owner)] });
      const after = qnaView({ threads: [team([entry(1, 'question'), entry(2, 'message')], owner)] });
      return newsBetween(before, after, 'p_me').written.length;
    };
    expect([words('p_me'), words('p_other')]).toEqual([1, 0]);
  });

  it('are the answers to one’s own questions, and where these stand now', () => {
    const question = entry(1, 'question');
    const before = mine(own('waiting', [question]));
    const after = mine(own('answered', [question, entry(2, 'answer')]));
    const { answers, moved } = newsBetween(before, after, 'p_me');
    expect(answers.map((one) => one.entry.id)).toEqual([2]);
    expect(moved.map(({ status }) => status)).toEqual(['answered']);
  });

  it('tell a declined question of several in one conversation by itself', () => {
    const questions = (listing: 'waiting' | 'dismissed') => [
      entry(1, 'question', { marks: { likes: 0, listing } }),
      entry(2, 'question'),
    ];
    const { moved } = newsBetween(
      mine(own('seen', questions('waiting'))),
      mine(own('seen', questions('dismissed'))),
      'p',
    );
    expect(moved.map(({ question, status }) => [question.id, status])).toEqual([[1, 'declined']]);
  });

  it('are nothing where nothing has changed', () => {
    const view = mine(own('seen', [entry(1, 'question')]));
    expect(newsBetween(view, view, 'p_me')).toEqual({ asked: [], written: [], answers: [], moved: [], listed: [] });
  });
});
