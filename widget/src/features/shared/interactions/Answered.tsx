import { Icon } from '../../../ui/icons';
import { useUi } from '../../../ui/ui-context';
import { FACES, type Content, type MyAnswer } from './interaction-types';

/** One's own answer, in words. */
export function Answered({ content, mine }: { content: Content; mine: MyAnswer }) {
  const { t } = useUi();
  const words = wordsOf(content, mine);
  const right = content.kind === 'quiz' ? (content.correct ?? mine.correct) : undefined;
  return (
    <div class="answered">
      <p>
        <Icon name="check" />
        <span>{words ? t('int.youAnswered', { answer: words }) : t('int.answered')}</span>
      </p>
      {right && content.kind === 'quiz' && (
        <p class="answered-right" data-correct={same(right, mine.choices ?? [])}>
          {same(right, mine.choices ?? [])
            ? t('int.right')
            : t('int.wrong', { answer: right.map((index) => content.options[index]).join(', ') })}
        </p>
      )}
    </div>
  );
}

function same(one: number[], other: number[]): boolean {
  return one.length === other.length && one.every((index) => other.includes(index));
}

function wordsOf(content: Content, { choices, rating, text }: MyAnswer): string | undefined {
  if (content.kind === 'poll' || content.kind === 'quiz') return choices?.map((index) => content.options[index]).join(', ');
  if (content.kind === 'rating-scale' && rating !== undefined) return `${rating} ${FACES[content.emoji]}`;
  return text;
}
