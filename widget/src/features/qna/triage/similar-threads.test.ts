import { describe, expect, it } from 'vitest';
import type { Thread } from '../qna-types';
import { similarThreads } from './similar-threads';

const asking = (id: number, text: string): Thread => ({
  thread: { id, askedAt: '', asker: { anonymous: false }, state: 'pending', from: id },
  entries: [{ id, kind: 'question', at: '', text, marks: { likes: 0 } }],
});

describe('similar threads', () => {
  it('share most words of the shorter one, whatever their case and punctuation', () => {
    const threads = [
      asking(1, 'Will the slides be shared afterwards?'),
      asking(2, 'SLIDES – shared afterwards, please?'),
      asking(3, 'When is the coffee break?'),
    ];
    expect(similarThreads(threads)).toEqual(
      new Map([
        [1, [2]],
        [2, [1]],
      ]),
    );
  });

  it('are none by a single common word', () => {
    expect(similarThreads([asking(1, 'Slides?'), asking(2, 'Where are the slides of today?')])).toEqual(new Map());
  });

  it('are looked for in every script', () => {
    const threads = [asking(1, 'Будут ли доступны слайды?'), asking(2, 'слайды будут доступны сегодня')];
    expect([...similarThreads(threads).keys()]).toEqual([1, 2]);
  });

  it('compares the newest of very many', () => {
    const threads = Array.from({ length: 300 }, (_, id) => asking(id + 1, 'the very same question again'));
    const similar = similarThreads(threads);
    expect(similar.size).toBe(200);
    expect(similar.has(1)).toBe(false);
  });
});
