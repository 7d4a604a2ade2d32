import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import { useOrganizer } from '../organizer-context';
import { Field, type FieldProps, type Wiring } from './Field';

export interface Option {
  id: string;
  label: string;
  /** What helps telling it from others, such as an address. */
  note?: string;
  /** Chosen for what it does (create, invite) and not for what it is. */
  action?: boolean;
}

interface PickerProps extends FieldProps {
  chosen: Option[];
  placeholder: string;
  /** What fits the text so far, newest question wins. */
  suggest(text: string): Promise<Option[]>;
  onChoose(option: Option, text: string): void;
  onRemove(id: string): void;
}

const QUIET_MILLIS = 150;

/** Several of many, found by typing: a combobox with a list box after the WAI-ARIA pattern, and what is chosen as chips. */
export function Picker({ chosen, placeholder, suggest, onChoose, onRemove, ...field }: PickerProps) {
  const { t } = useOrganizer();
  return (
    <Field {...field}>
      {(wiring) => (
        <>
          {chosen.length > 0 && (
            <ul class="chips" aria-label={field.label}>
              {chosen.map(({ id, label }) => (
                <li class="chip" key={id}>
                  <span dir="auto">{label}</span>
                  <button type="button" aria-label={t('form.remove', { name: label })} onClick={() => onRemove(id)}>
                    <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Combobox
            wiring={wiring}
            placeholder={placeholder}
            required={field.required}
            suggest={async (text) => (await suggest(text)).filter(({ id }) => !chosen.some((one) => one.id === id))}
            onChoose={onChoose}
            onBack={() => chosen.length > 0 && onRemove(chosen.at(-1)!.id)}
          />
        </>
      )}
    </Field>
  );
}

interface ComboboxProps extends Pick<PickerProps, 'placeholder' | 'suggest' | 'onChoose' | 'required'> {
  wiring: Wiring;
  /** Backspace in the empty field. */
  onBack(): void;
}

function Combobox({ wiring, placeholder, required, suggest, onChoose, onBack }: ComboboxProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = useSuggestions(suggest, text, open);
  const listed = open ? options : [];
  const current = listed[Math.min(active, listed.length - 1)];
  const choose = (option: Option) => {
    onChoose(option, text.trim());
    setText('');
    setActive(0);
    setOpen(!option.action);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(open ? (active + 1) % Math.max(1, listed.length) : 0);
    else if (event.key === 'ArrowUp') setActive((active - 1 + listed.length) % Math.max(1, listed.length));
    else if (event.key === 'Enter' && current) choose(current);
    else if (event.key === 'Escape' && open) setOpen(false);
    else if (event.key === 'Backspace' && text === '') return onBack();
    else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="combobox">
      <input
        {...wiring}
        class="input"
        role="combobox"
        dir="auto"
        autocomplete="off"
        aria-required={required}
        aria-expanded={listed.length > 0}
        aria-controls={listed.length > 0 ? `${wiring.id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={current && `${wiring.id}-${current.id}`}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {listed.length > 0 && <Suggestions id={wiring.id} options={listed} current={current} onChoose={choose} />}
    </div>
  );
}

interface SuggestionsProps {
  id: string;
  options: Option[];
  current: Option | undefined;
  onChoose(option: Option): void;
}

function Suggestions({ id, options, current, onChoose }: SuggestionsProps) {
  const { t } = useOrganizer();
  return (
    <ul class="suggestions" role="listbox" id={`${id}-list`} aria-label={t('form.suggestions')}>
      {options.map((option) => (
        <li
          key={option.id}
          id={`${id}-${option.id}`}
          role="option"
          aria-selected={option === current}
          data-action={option.action}
          // Before the field loses the focus, which would close the list.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <span dir="auto">{option.label}</span>
          {option.note && <span class="suggestion-note">{option.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The answers to what stands in the field now, asked when typing pauses; never those to an earlier text. */
function useSuggestions(suggest: PickerProps['suggest'], text: string, open: boolean): Option[] {
  const [answer, setAnswer] = useState<{ to: string; options: Option[] }>({ to: '', options: [] });
  const newest = useRef(0);
  const to = text.trim();
  useEffect(() => {
    if (!open) return undefined;
    const turn = ++newest.current;
    const answered = (options: Option[]) => turn === newest.current && setAnswer({ to, options });
    const timer = setTimeout(() => void suggest(to).then(answered, () => answered([])), QUIET_MILLIS);
    return () => clearTimeout(timer);
  }, [to, open]);
  return answer.to === to ? answer.options : [];
}
