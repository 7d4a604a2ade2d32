import { questionsIn } from '../questions-of';
import type { Thread } from '../qna-types';

/** Pairs are compared, so the newest of very many are enough. */
const COMPARED = 200;
const LETTERS = 3;
const LIKENESS = 0.6;

/** For each thread the others that ask nearly the same: shared words over the words of the shorter. Pure. */
export function similarThreads(threads: Thread[]): Map<number, number[]> {
  const asked = threads.slice(-COMPARED).map(({ thread, entries }) => ({ id: thread.id, words: wordsIn(entries) }));
  const similar = new Map<number, number[]>();
  for (const one of asked) {
    const others = asked.filter((other) => other.id !== one.id && likeness(one.words, other.words) >= LIKENESS);
    if (others.length > 0)
      similar.set(
        one.id,
        others.map(({ id }) => id),
      );
  }
  return similar;
}

function wordsIn(entries: Thread['entries']): Set<string> {
  const text = questionsIn(entries)
    .map((entry) => entry.text ?? '')
    .join(' ');
  const words =
    text
      .normalize('NFKC')
      .toLocaleLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > LETTERS));
}

function likeness(a: Set<string>, b: Set<string>): number {
  const shorter = Math.min(a.size, b.size);
  if (shorter < 2) return 0;
  return [...a].filter((word) => b.has(word)).length / shorter;
}
