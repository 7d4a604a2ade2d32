import type { Problem } from '../../client/types';

/**
 * What the server said about one field, its entries and its parts: `tags` has those of `tags[0]` too. A rule of a schema
 * is told in words for programs, so those that people meet have words of their own here.
 */
export function errorsAt(problem: Problem | undefined, home: string, words: Record<string, string> = {}): string[] {
  const found = (problem?.errors ?? []).filter(({ field }) => belongs(field, home));
  return [...new Set(found.map(({ rule, message }) => words[rule] ?? message))];
}

/** What belongs to no field that is shown. */
export function errorsElsewhere(problem: Problem | undefined, shown: string[]): string[] {
  const errors = problem?.errors ?? [];
  const homeless = errors.filter(({ field }) => !shown.some((one) => belongs(field, one)));
  return homeless.map(({ field, message }) => `${field}: ${message}`);
}

function belongs(field: string, home: string): boolean {
  return field === home || field.startsWith(`${home}[`) || field.startsWith(`${home}.`);
}
