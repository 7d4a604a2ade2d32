import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../ui/icons';
import { useUi } from '../../../ui/ui-context';
import { choicesOf, FACES, type Content, type MyAnswer } from './interaction-types';

interface AnsweredProps {
  content: Content;
  mine: MyAnswer;
  /** It has just taken the place of the form that had the focus. */
  focused: boolean;
}

/** One's own answer, in words. */
export function Answered({ content, mine, focused }: AnsweredProps) {
  const { t } = useUi();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focused) box.current!.focus({ preventScroll: true });
  }, [focused]);
  const words = wordsOf(content, mine);
  const right = content.kind === 'quiz' ? (content.correct ?? mine.correct) : undefined;
  return (
    <div class="answered" tabIndex={-1} ref={box}>
      <p>
        <Icon name="check" />
        <span>{words ? t('int.youAnswered', { answer: words }) : t(content.kind === 'crowd-vote' ? 'int.voted' : 'int.answered')}</span>
      </p>
      {right && content.kind === 'quiz' && (
        <p class="answered-right" data-correct={same(right, mine.choices ?? [])}>
          {same(right, mine.choices ?? [])
            ? t('int.right')
            : t('int.wrong', { answer: choicesOf(content, right) })}
        </p>
      )}
    </div>
  );
}

function same(one: number[], other: number[]): boolean {
  return one.length === other.length && one.every((index) => other.includes(index));
}

function wordsOf(content: Content, { choices, rating, text }: MyAnswer): string | undefined {
  if (content.kind === 'poll' || content.kind === 'quiz') return choices && choicesOf(content, choices);
  if (content.kind === 'rating-scale' && rating !== undefined) return `${rating} ${FACES[content.emoji]}`;
  return text;
}
