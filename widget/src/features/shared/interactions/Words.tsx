import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../../ui/Button';
import { useUi } from '../../../ui/ui-context';
import { Refusal } from '../Refusal';
import { problemOf } from '../problems';
import type { Problem } from '../../../client';
import type { ListedAnswer } from './interaction-types';
import type { Interactions } from './interactions-store';

/** What people wrote, when somebody asks to read it. Moderators keep what is rude out of what others read. */
export function Words({ state, interaction, people }: { state: Interactions; interaction: number; people: number }) {
  const { t } = useUi();
  const [listed, setListed] = useState<ListedAnswer[]>();
  const [cursor, setCursor] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const moderates = state.host.you.value?.moderates === true;
  const load = (from?: string) =>
    state.api.listAnswers(interaction, from).then(
      ({ answers, nextCursor }) => {
        setListed(from ? [...(listed ?? []), ...answers] : answers);
        setCursor(nextCursor);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  const toggle = ({ key, hidden }: ListedAnswer) => {
    const { hideAnswer, unhideAnswer } = state.api;
    const command = (hidden ? unhideAnswer : hideAnswer)(interaction, key);
    state.give(interaction, command);
    command.done.then(
      () => setListed(listed?.map((one) => (one.key === key ? { ...one, hidden: !hidden } : one))),
      () => undefined,
    );
  };
  return (
    <div class="words">
      <Button disabled={people === 0} onClick={() => void load()}>
        {t(listed ? 'int.wordsAgain' : 'int.words')}
      </Button>
      {problem && <Refusal problem={problem} onDismiss={() => setProblem(undefined)} />}
      {listed && (
        <ul aria-label={t('int.wordsLabel')}>
          {listed.map((answer) => (
            <li key={answer.key} data-hidden={answer.hidden || undefined}>
              <div>
                <p dir="auto">{answer.text}</p>
                {answer.name && <bdi class="words-by">{answer.name}</bdi>}
              </div>
              {moderates && (
                <IconButton
                  icon={answer.hidden ? 'check' : 'block'}
                  size="small"
                  label={t(answer.hidden ? 'int.unhideAnswer' : 'int.hideAnswer')}
                  onClick={() => toggle(answer)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {cursor && <Button onClick={() => void load(cursor)}>{t('int.wordsMore')}</Button>}
    </div>
  );
}
