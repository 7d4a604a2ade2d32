import { useId } from 'preact/hooks';
import { useUi } from '../../ui/ui-context';
import { FACES, type Face } from '../shared/interactions/interaction-types';

interface TextProps {
  label: string;
  value: string;
  limit: number;
  error?: string;
  rows?: number;
  type?: 'text' | 'url';
  onWrite(value: string): void;
}

/** A labelled text with its limit, and below it why the server refused it. */
export function Text({ label, value, limit, error, rows, type = 'text', onWrite }: TextProps) {
  const id = useId();
  const wiring = {
    id,
    dir: 'auto' as const,
    value,
    maxLength: limit,
    'aria-invalid': error !== undefined,
    'aria-describedby': error && `${id}-error`,
  };
  return (
    <div class="int-field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...wiring} onInput={(event) => onWrite(event.currentTarget.value)} />
      ) : (
        <input {...wiring} type={type as 'text'} onInput={(event) => onWrite(event.currentTarget.value)} />
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id?: string; error: string | undefined }) {
  return error ? (
    <p class="field-error" role="alert" id={id}>
      {error}
    </p>
  ) : null;
}

export function Check({ label, checked, onCheck }: { label: string; checked: boolean; onCheck(on: boolean): void }) {
  return (
    <label class="int-check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface FacesProps {
  label: string;
  chosen: Face[];
  several?: boolean;
  error?: string;
  onChoose(faces: Face[]): void;
}

/** One face, or several, of the set that the server knows. */
export function Faces({ label, chosen, several = false, error, onChoose }: FacesProps) {
  const { t } = useUi();
  const name = useId();
  const toggle = (face: Face, on: boolean) =>
    onChoose(several ? (on ? [...chosen, face] : chosen.filter((one) => one !== face)) : [face]);
  return (
    <fieldset class="int-faces" aria-label={t('intTab.emoji')}>
      <legend>{label}</legend>
      {(Object.keys(FACES) as Face[]).map((face) => (
        <label key={face} title={face}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(face)}
            onChange={(event) => toggle(face, event.currentTarget.checked)}
          />
          <span aria-hidden="true">{FACES[face]}</span>
          <span class="unseen">{face}</span>
        </label>
      ))}
      <FieldError error={error} />
    </fieldset>
  );
}
