import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useOrganizer } from '../organizer-context';

/** What a control needs so that its hint and refusals are read with it. */
export interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  required?: boolean;
  /** The server's refusals of this field. */
  errors?: string[];
}

/** A labelled control with its hint, and below it what the server said about it. */
export function Field(props: FieldProps & { children(wiring: Wiring): ComponentChildren }) {
  const { label, hint, required, errors = [], children } = props;
  const { t } = useOrganizer();
  const id = useId();
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  const wiring = { id, 'aria-describedby': described || undefined, 'aria-invalid': errors.length > 0 || undefined };
  return (
    <div class="field" data-invalid={errors.length > 0}>
      <label for={id} class="field-label">
        {label}
        {required && <span class="field-required">{t('console.required')}</span>}
      </label>
      {children(wiring)}
      {hint && (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <Refused id={`${id}-error`} errors={errors} />
    </div>
  );
}

export function Refused({ id, errors }: { id: string; errors: string[] }) {
  return (
    <div id={id} class="field-errors">
      {errors.map((error) => (
        <p class="field-error" key={error}>
          {error}
        </p>
      ))}
    </div>
  );
}
