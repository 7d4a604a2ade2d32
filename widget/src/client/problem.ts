import type { Problem } from './types';

/** A refusal, carrying the problem object the gateway answered with or one this client found itself. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** A problem this client noticed without the gateway, in the same shape. */
export function localProblem(status: number, code: string, title: string, detail?: string): Problem {
  return { type: `/problems/${code}`, title, status, code, ...(detail ? { detail } : {}) };
}

/** What went wrong, as a problem, whatever was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { type: 'about:blank', title: String(error), status: 0, code: 'unknown' };
}
