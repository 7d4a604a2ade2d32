import { ProblemError, type Problem } from '../../client';

/** The problem that a failed command or request carries. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { type: 'about:blank', title: String(error), status: 0, code: 'unknown' };
}

/** The problem in the server's words, for people. */
export function wordsOf(problem: Problem): string {
  return problem.errors?.[0]?.message ?? problem.detail ?? problem.title;
}
