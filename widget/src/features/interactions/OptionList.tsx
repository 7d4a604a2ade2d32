import { Button, IconButton } from '../../ui/Button';
import { useUi } from '../../ui/ui-context';
import type { TextKey } from '../../ui/texts/translate';
import { errorAt, type FieldError as Refused } from './errors';
import { FieldError, Text } from './fields';

const OPTION_LIMIT = 100;
const FEWEST = 2;

interface OptionListProps {
  label: TextKey;
  addLabel: TextKey;
  options: string[];
  most: number;
  errors: Refused[];
  /** Those that are right, where some have to be. */
  correct?: number[];
  onWrite(options: string[], correct: number[]): void;
}

/** The options of a question: written, added and removed between the least and the most. */
export function OptionList({ label, addLabel, options, most, errors, correct, onWrite }: OptionListProps) {
  const { t } = useUi();
  const right = correct ?? [];
  const remove = (at: number) =>
    onWrite(
      options.filter((_, index) => index !== at),
      right.filter((index) => index !== at).map((index) => (index > at ? index - 1 : index)),
    );
  const mark = (at: number) =>
    onWrite(options, right.includes(at) ? right.filter((index) => index !== at) : [...right, at].sort((a, b) => a - b));
  return (
    <div class="int-options">
      {options.map((option, index) => (
        <div class="int-option" key={index} data-correct={right.includes(index) || undefined}>
          {correct && (
            <IconButton
              icon="check"
              label={t('intTab.isCorrect', { count: index + 1 })}
              pressed={right.includes(index)}
              onClick={() => mark(index)}
            />
          )}
          <Text
            label={t(label, { count: index + 1 })}
            value={option}
            limit={OPTION_LIMIT}
            error={errorAt(errors, `options[${index}]`)}
            onWrite={(text) => onWrite(options.map((one, at) => (at === index ? text : one)), right)}
          />
          {options.length > FEWEST && (
            <IconButton icon="trash" label={t('intTab.removeOption', { count: index + 1 })} onClick={() => remove(index)} />
          )}
        </div>
      ))}
      <FieldError error={errorAt(errors, 'options')} />
      {correct && errorAt(errors, 'correct') ? (
        <FieldError error={t('intTab.correctHint')} />
      ) : (
        correct && <p class="int-people">{t('intTab.correctHint')}</p>
      )}
      {options.length < most && <Button onClick={() => onWrite([...options, ''], right)}>+ {t(addLabel)}</Button>}
    </div>
  );
}
