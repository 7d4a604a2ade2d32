import { Button, IconButton } from '../../ui/Button';
import { useUi } from '../../ui/ui-context';
import type { TextKey } from '../../ui/texts/translate';
import type { ContentOf, SurveyQuestion } from '../shared/interactions/interaction-types';
import { QUESTION_LIMIT } from './ContentFields';
import { emptyQuestion } from './empty-content';
import { errorAt, errorsBelow, type FieldError as Refused } from './errors';
import { Check, Faces, FieldError, Text } from './fields';
import { OptionList } from './OptionList';

type Survey = ContentOf<'survey'>;

const LIMITS = { name: 150, intro: 500, startLabel: 40, questions: 10, options: 8 };
const ADD: Record<SurveyQuestion['kind'], TextKey> = {
  'multiple-choice': 'intTab.addMultipleChoice',
  'icon-choice': 'intTab.addIconChoice',
  'rating-scale': 'intTab.addRating',
  open: 'intTab.addOpen',
};

interface SurveyFieldsProps {
  content: Survey;
  errors: Refused[];
  onWrite(content: Survey): void;
}

/** The survey builder: how it introduces itself, and up to ten questions of four kinds in their order. */
export function SurveyFields({ content, errors, onWrite }: SurveyFieldsProps) {
  const { t } = useUi();
  const { questions } = content;
  const text = (field: 'name' | 'intro' | 'startLabel', rows?: number) => (
    <Text
      label={t(`intTab.${field}`)}
      value={content[field]}
      limit={LIMITS[field]}
      rows={rows}
      error={errorAt(errors, field)}
      onWrite={(words) => onWrite({ ...content, [field]: words })}
    />
  );
  const replace = (next: SurveyQuestion[]) => onWrite({ ...content, questions: next });
  const moveUp = (at: number) => {
    const next = [...questions];
    next.splice(at - 1, 2, questions[at]!, questions[at - 1]!);
    replace(next);
  };
  return (
    <>
      {text('name')}
      {text('intro', 2)}
      {text('startLabel')}
      <h4>{t('intTab.questions')}</h4>
      <FieldError error={errorAt(errors, 'questions') && t('intTab.questionsHint')} />
      <ol class="int-questions">
        {questions.map((question, index) => (
          <li key={index}>
            <div class="int-question-head">
              <span>{t(ADD[question.kind])}</span>
              {index > 0 && <IconButton icon="up" size="small" label={t('intTab.moveUp', { count: index + 1 })} onClick={() => moveUp(index)} />}
              <IconButton
                icon="trash"
                size="small"
                label={t('intTab.removeQuestion', { count: index + 1 })}
                onClick={() => replace(questions.filter((_, at) => at !== index))}
              />
            </div>
            <QuestionFields
              question={question}
              errors={errorsBelow(errors, `questions[${index}]`)}
              onWrite={(next) => replace(questions.map((one, at) => (at === index ? next : one)))}
            />
          </li>
        ))}
      </ol>
      {questions.length < LIMITS.questions && (
        <div class="int-add" role="group" aria-label={t('intTab.addContent')}>
          {(Object.keys(ADD) as SurveyQuestion['kind'][]).map((kind) => (
            <Button key={kind} onClick={() => replace([...questions, emptyQuestion(kind, t)])}>
              + {t(ADD[kind])}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

interface QuestionFieldsProps {
  question: SurveyQuestion;
  errors: Refused[];
  onWrite(question: SurveyQuestion): void;
}

function QuestionFields({ question, errors, onWrite }: QuestionFieldsProps) {
  const { t } = useUi();
  return (
    <>
      <Text
        label={t('intTab.question')}
        value={question.question}
        limit={QUESTION_LIMIT}
        error={errorAt(errors, 'question')}
        onWrite={(text) => onWrite({ ...question, question: text })}
      />
      {question.kind === 'multiple-choice' && (
        <>
          <OptionList
            label="intTab.option"
            addLabel="intTab.addOption"
            options={question.options}
            most={LIMITS.options}
            errors={errors}
            onWrite={(options) => onWrite({ ...question, options })}
          />
          <Check
            label={t('intTab.multiple')}
            checked={question.multiple}
            onCheck={(multiple) => onWrite({ ...question, multiple })}
          />
        </>
      )}
      {question.kind === 'icon-choice' && (
        <Faces
          label={t('intTab.icons')}
          several
          chosen={question.icons}
          error={errorAt(errors, 'icons')}
          onChoose={(icons) => onWrite({ ...question, icons })}
        />
      )}
      {question.kind === 'rating-scale' && (
        <Faces
          label={t('intTab.emoji')}
          chosen={[question.emoji]}
          error={errorAt(errors, 'emoji')}
          onChoose={([emoji]) => onWrite({ ...question, emoji: emoji! })}
        />
      )}
      <Check
        label={t('intTab.mandatory')}
        checked={question.mandatory}
        onCheck={(mandatory) => onWrite({ ...question, mandatory })}
      />
    </>
  );
}
