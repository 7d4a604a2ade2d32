import { Counter } from './Counter';
import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'number' | 'date' | 'time' | 'email';
  multiline?: boolean;
  list?: string;
  /** How many characters are fine: a counter says how many are left, or too many. */
  characters?: number;
}

/** One line of text, or several. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', multiline, characters, list, required, ...field } = props;
  const hint = (
    <>
      {field.hint && <span>{field.hint}</span>}
      {characters !== undefined && <Counter left={characters - [...value].length} />}
    </>
  );
  return (
    <Field {...field} required={required} hint={field.hint || characters !== undefined ? hint : undefined}>
      {(wiring) =>
        multiline ? (
          <textarea
            {...wiring}
            class="input"
            rows={4}
            dir="auto"
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...wiring}
            class="input"
            type={type}
            dir={type === 'text' ? 'auto' : undefined}
            inputMode={type === 'number' ? 'numeric' : undefined}
            list={list}
            autocomplete="off"
            aria-required={required}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
