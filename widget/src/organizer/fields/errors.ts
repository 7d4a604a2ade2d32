import type { Problem } from '../../client/types';

/** What the server said about one field, its entries and its parts: `tags` has those of `tags[0]` too. */
export function errorsAt(problem: Problem | undefined, ...fields: string[]): string[] {
  const found = (problem?.errors ?? []).filter(({ field }) => fields.some((one) => belongs(field, one)));
  return [...new Set(found.map(({ message }) => message))];
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
