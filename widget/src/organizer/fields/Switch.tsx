import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  hint?: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** On or off, in effect when saved. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <span class="switch-words">
        <span id={id} class="switch-label">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} class="field-hint">
            {hint}
          </span>
        )}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={hint && `${id}-hint`}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
