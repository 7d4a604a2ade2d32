import { useUi } from '../../ui/ui-context';
import type { Content } from '../shared/interactions/interaction-types';
import { AnnouncementFields } from './AnnouncementFields';
import { errorAt, errorsBelow, type FieldError } from './errors';
import { Check, Faces, Text } from './fields';
import { OptionList } from './OptionList';
import { SurveyFields } from './SurveyFields';

/** Characters of a question or statement. */
export const QUESTION_LIMIT = 300;
/** Options of a poll, answers of a quiz question. */
const MOST_OPTIONS = 5;

interface ContentFieldsProps {
  content: Content;
  errors: FieldError[];
  onWrite(content: Content): void;
}

/** What a form asks for, by kind. */
export function ContentFields({ content, errors: all, onWrite }: ContentFieldsProps) {
  const { t } = useUi();
  const errors = errorsBelow(all, 'content');
  if (content.kind === 'announcement') return <AnnouncementFields content={content} errors={errors} onWrite={onWrite} />;
  if (content.kind === 'survey') return <SurveyFields content={content} errors={errors} onWrite={onWrite} />;
  const question = (
    <Text
      label={t(content.kind === 'rating-scale' || content.kind === 'crowd-vote' ? 'intTab.statement' : 'intTab.question')}
      value={content.question}
      limit={QUESTION_LIMIT}
      rows={2}
      error={errorAt(errors, 'question')}
      onWrite={(text) => onWrite({ ...content, question: text })}
    />
  );
  switch (content.kind) {
    case 'poll':
      return (
        <>
          {question}
          <OptionList
            label="intTab.option"
            addLabel="intTab.addOption"
            options={content.options}
            most={MOST_OPTIONS}
            errors={errors}
            onWrite={(options) => onWrite({ ...content, options })}
          />
          <Check
            label={t('intTab.multiple')}
            checked={content.multiple}
            onCheck={(multiple) => onWrite({ ...content, multiple })}
          />
        </>
      );
    case 'quiz':
      return (
        <>
          {question}
          <OptionList
            label="intTab.answer"
            addLabel="intTab.addAnswer"
            options={content.options}
            correct={content.correct ?? []}
            most={MOST_OPTIONS}
            errors={errors}
            onWrite={(options, correct) => onWrite({ ...content, options, correct })}
          />
          <Check
            label={t('intTab.showCorrect')}
            checked={content.showCorrect}
            onCheck={(showCorrect) => onWrite({ ...content, showCorrect })}
          />
        </>
      );
    case 'open-ended':
      return question;
    default:
      return (
        <>
          {question}
          <Faces
            label={t('intTab.emoji')}
            chosen={[content.emoji]}
            error={errorAt(errors, 'emoji')}
            onChoose={([emoji]) => onWrite({ ...content, emoji: emoji! })}
          />
        </>
      );
  }
}
