import type { Problem } from '../../client';

/** A refusal of one field, such as `content.options[2]`. */
export interface FieldError {
  field: string;
  message: string;
}

export function errorsOf(problem: Problem | null): FieldError[] {
  return problem?.errors ?? [];
}

/** The refusals below a field, named from there. */
export function errorsBelow(errors: FieldError[], path: string): FieldError[] {
  return errors.flatMap(({ field, message }) => {
    if (!field.startsWith(path)) return [];
    const rest = field.slice(path.length);
    return rest === '' || rest.startsWith('.') || rest.startsWith('[') ? [{ field: rest.replace(/^\./, ''), message }] : [];
  });
}

export function errorAt(errors: FieldError[], path: string): string | undefined {
  return errors.find(({ field }) => field === path)?.message;
}
