import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/icons';
import { Refused } from './Field';

interface Choice<V extends string> {
  value: V;
  label: string;
  hint?: string;
  icon?: IconName;
}

interface RadioCardsProps<V extends string> {
  label: string;
  choices: Choice<V>[];
  value: V;
  errors?: string[];
  onChange(value: V): void;
}

/** One of a few, each with its explanation. */
export function RadioCards<V extends string>({ label, choices, value, errors = [], onChange }: RadioCardsProps<V>) {
  const id = useId();
  return (
    <fieldset class="field radios" aria-describedby={errors.length > 0 ? `${id}-error` : undefined}>
      <legend class="field-label">{label}</legend>
      {choices.map((choice) => (
        <label class="radio" key={choice.value}>
          <input
            type="radio"
            name={id}
            checked={choice.value === value}
            aria-describedby={choice.hint && `${id}-${choice.value}`}
            aria-label={choice.label}
            onChange={() => onChange(choice.value)}
          />
          {choice.icon && <Icon name={choice.icon} />}
          <span>
            <span class="radio-label">{choice.label}</span>
            {choice.hint && (
              <span class="field-hint" id={`${id}-${choice.value}`}>
                {choice.hint}
              </span>
            )}
          </span>
        </label>
      ))}
      <Refused id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}
