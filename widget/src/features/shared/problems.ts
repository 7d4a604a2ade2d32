import type { Problem } from '../../client';

export { problemOf } from '../../client';

/** The problem in the server's words, for people. */
export function wordsOf(problem: Problem): string {
  return problem.errors?.[0]?.message ?? problem.detail ?? problem.title;
}
