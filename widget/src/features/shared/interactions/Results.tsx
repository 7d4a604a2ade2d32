import { Icon } from '../../../ui/icons';
import { useUi } from '../../../ui/ui-context';
import { FACES, type Content, type ContentOf, type MyAnswer, type Results as Told, type SurveyQuestion, type Tally } from './interaction-types';

interface ResultsProps {
  content: Content;
  results: Told;
  mine?: MyAnswer;
}

/** What people answered so far, as bars with their numbers in words beside them. */
export function Results({ content, results, mine }: ResultsProps) {
  const { t } = useUi();
  if (content.kind === 'crowd-vote') {
    return (
      <p class="vote-count">
        <span aria-hidden="true">{FACES[content.emoji]}</span> {t('int.votes', { count: results.people })}
      </p>
    );
  }
  const people = <p class="int-people">{t('int.people', { count: results.people })}</p>;
  if (content.kind === 'survey') {
    return (
      <>
        {people}
        {content.questions.map((question, index) => (
          <SurveyResult key={index} question={question} tally={results.questions?.[index] ?? { people: 0 }} />
        ))}
      </>
    );
  }
  const correct = content.kind === 'quiz' ? (content.correct ?? mine?.correct ?? []) : [];
  const labels = labelsOf(content);
  return (
    <>
      {labels && <Bars labels={labels} tally={results} chosen={mine?.choices} correct={correct} />}
      {people}
    </>
  );
}

function SurveyResult({ question, tally }: { question: SurveyQuestion; tally: Tally }) {
  const { t } = useUi();
  const labels = labelsOf(question);
  return (
    <div class="survey-result">
      <p class="int-question" dir="auto">{question.question}</p>
      {labels && <Bars labels={labels} tally={tally} />}
      {!labels && <p class="int-people">{t('int.people', { count: tally.people })}</p>}
    </div>
  );
}

function labelsOf(content: Content | SurveyQuestion): string[] | undefined {
  switch (content.kind) {
    case 'poll':
    case 'quiz':
    case 'multiple-choice':
      return content.options;
    case 'icon-choice':
      return content.icons.map((icon) => FACES[icon]);
    case 'rating-scale':
      return [1, 2, 3, 4, 5].map((rating) => `${rating} ${FACES[content.emoji]}`);
    default:
      return undefined;
  }
}

/** The answers of a quiz question with the right ones marked, for those who may know and see no numbers. */
export function Marked({ content, mine }: { content: ContentOf<'quiz'>; mine: MyAnswer | undefined }) {
  const correct = content.correct ?? mine?.correct;
  if (!correct) return null;
  return (
    <ul class="bars">
      {content.options.map((option, index) => (
        <li key={index} class="bar" data-correct={correct.includes(index) || undefined}>
          <Label text={option} right={correct.includes(index)} own={mine?.choices?.includes(index)} />
        </li>
      ))}
    </ul>
  );
}

interface BarsProps {
  labels: string[];
  tally: Tally;
  chosen?: number[];
  correct?: number[];
}

function Bars({ labels, tally, chosen = [], correct = [] }: BarsProps) {
  const { t } = useUi();
  const counts = tally.counts ?? [];
  return (
    <ul class="bars">
      {labels.map((label, index) => {
        const share = tally.people > 0 ? Math.round(((counts[index] ?? 0) / tally.people) * 100) : 0;
        const right = correct.includes(index);
        return (
          <li key={index} class="bar" data-correct={right || undefined}>
            <span class="bar-fill" aria-hidden="true" style={{ inlineSize: `${share}%` }} />
            <Label text={label} right={right} own={chosen.includes(index)} />
            <span class="bar-share">{t('int.share', { percent: share, count: counts[index] ?? 0 })}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Label({ text, right, own = false }: { text: string; right: boolean; own?: boolean | undefined }) {
  const { t } = useUi();
  return (
    <span class="bar-label" dir="auto">
      {text}
      {right && (
        <span class="bar-mark">
          <Icon name="check" /> {t('int.correct')}
        </span>
      )}
      {own && <span class="badge">{t('int.yours')}</span>}
    </span>
  );
}
