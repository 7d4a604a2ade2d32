import { useUi } from '../../../ui/ui-context';

/** Characters of an answer in words, as long as an operator does not allow more. */
export const ANSWER_LIMIT = 500;

interface AnswerFieldProps {
  label: string;
  text: string;
  onWrite(text: string): void;
}

export function AnswerField({ label, text, onWrite }: AnswerFieldProps) {
  const { t } = useUi();
  return (
    <label class="answer-field">
      <span>{label}</span>
      <textarea
        rows={2}
        dir="auto"
        maxLength={ANSWER_LIMIT}
        placeholder={t('int.yourAnswer')}
        value={text}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </label>
  );
}
