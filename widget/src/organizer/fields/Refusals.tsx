import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../client/types';
import { useOrganizer } from '../organizer-context';
import { errorsElsewhere } from './errors';

/** Says above a form that it was refused, in the server's words where they belong to no field; then goes to the first field. */
export function Refusals({ problem, shown }: { problem: Problem | undefined; shown: string[] }) {
  const { t } = useOrganizer();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!problem) return;
    const form = box.current!.closest('form');
    form?.querySelector<HTMLElement>('[aria-invalid=true], .field[data-invalid=true] input')?.focus();
  }, [problem]);
  const atFields = (problem?.errors ?? []).length > 0;
  const elsewhere = errorsElsewhere(problem, shown);
  return (
    <div ref={box} role="alert">
      {problem && (
        <div class="refusal form-refusal">
          <strong>{atFields ? t('console.refused') : (problem.detail ?? problem.title)}</strong>
          {elsewhere.map((error) => (
            <span key={error}>{error}</span>
          ))}
        </div>
      )}
    </div>
  );
}
