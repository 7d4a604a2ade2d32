import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import type { Overlays } from '../../../ui/overlays';
import { useUi } from '../../../ui/ui-context';
import { Refusal } from '../Refusal';
import { AnswerField } from './AnswerField';
import { Choices } from './Choices';
import { FACES, type Answer, type ContentOf, type Interaction, type SurveyQuestion } from './interaction-types';
import type { Interactions } from './interactions-store';
import { Rating } from './Rating';

export function openSurvey(overlays: Overlays, state: Interactions, interaction: Interaction): void {
  overlays.openDialog(<SurveyDialog state={state} interaction={interaction} />);
}

/** All questions of a survey; it is handed in once, when the mandatory ones are answered. */
function SurveyDialog({ state, interaction }: { state: Interactions; interaction: Interaction }) {
  const { t, overlays } = useUi();
  const { id } = interaction;
  const { name, questions } = interaction.content as ContentOf<'survey'>;
  const [answers, setAnswers] = useState<Answer[]>(() => questions.map(() => ({})));
  const [missing, setMissing] = useState<number[]>([]);
  const problem = state.refusals.byKey.value.get(id);
  const busy = state.sending.value.has(id);

  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current!.querySelector<HTMLElement>('[data-missing] :is(input, textarea)')?.focus(), [missing]);

  const submit = async () => {
    const left = questions.flatMap(({ mandatory }, index) => (mandatory && isEmpty(answers[index]!) ? [index] : []));
    setMissing(left);
    if (left.length > 0) return;
    const given = answers.flatMap((answer, question) => (isEmpty(answer) ? [] : [{ question, ...answer }]));
    if (await state.answer(id, { answers: given })) overlays.closeDialog();
  };

  return (
    <Dialog
      title={name}
      actions={
        <Button tone="accent" disabled={busy} onClick={() => void submit()}>
          {t('int.submit')}
        </Button>
      }
    >
      <div class="survey" ref={box}>
        {questions.map((question, index) => (
          <div class="survey-question" key={index} data-missing={missing.includes(index) || undefined}>
            <Question
              question={question}
              answer={answers[index]!}
              onAnswer={(answer) => setAnswers(answers.map((one, at) => (at === index ? answer : one)))}
            />
            {missing.includes(index) && (
              <p class="field-error" role="alert">
                {t('int.mandatoryMissing')}
              </p>
            )}
          </div>
        ))}
        {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(id)} />}
      </div>
    </Dialog>
  );
}

function isEmpty({ choices, rating, text }: Answer): boolean {
  return !choices?.length && rating === undefined && !text?.trim();
}

interface QuestionProps {
  question: SurveyQuestion;
  answer: Answer;
  onAnswer(answer: Answer): void;
}

function Question({ question, answer, onAnswer }: QuestionProps) {
  const { t } = useUi();
  const words = question.mandatory ? t('int.mandatoryQuestion', { question: question.question }) : question.question;
  switch (question.kind) {
    case 'open':
      return <AnswerField label={words} text={answer.text ?? ''} onWrite={(text) => onAnswer({ text })} />;
    case 'rating-scale':
      return <Rating legend={words} emoji={question.emoji} rating={answer.rating} onRate={(rating) => onAnswer({ rating })} />;
    case 'icon-choice':
      return (
        <Choices
          legend={words}
          options={question.icons.map((icon) => FACES[icon])}
          multiple={false}
          chosen={answer.choices ?? []}
          onChoose={(choices) => onAnswer({ choices })}
        />
      );
    default:
      return (
        <Choices
          legend={words}
          options={question.options}
          multiple={question.multiple}
          chosen={answer.choices ?? []}
          onChoose={(choices) => onAnswer({ choices })}
        />
      );
  }
}
