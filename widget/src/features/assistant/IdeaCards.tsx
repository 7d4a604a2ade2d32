import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Failed } from '../../ui/Failed';
import { Icon } from '../../ui/icons';
import { Skeleton } from '../../ui/Skeleton';
import { wordsOf } from '../shared/problems';
import { FACES, type Face } from '../shared/interactions/interaction-types';
import type { AssistantState } from './assistant-state';
import { chooseSuggestion, kindOf, labelOf } from './choose-suggestion';
import type { Suggestion } from './signal-types';

/** What to do next: some ideas, and a button for more. */
export function IdeaCards({ state }: { state: AssistantState }) {
  const { t } = state.host;
  const { shown, startedOver, busy, problem, generate } = state.ideas;
  useEffect(() => {
    if (shown.peek() === null) void generate();
  }, []);
  const ideas = shown.value;
  return (
    <section class="assistant-part" aria-label={t('suggest.label')}>
      <h3 class="assistant-title">{t('suggest.label')}</h3>
      {problem.value ? (
        <Failed title={t('suggest.failed')} why={wordsOf(problem.value)} onRetry={() => void generate()} />
      ) : ideas === null ? (
        <Skeleton label={t('panel.loading')} />
      ) : ideas.length === 0 ? (
        <p class="signal-hint">{t('suggest.none')}</p>
      ) : (
        <>
          <ul class="signals" aria-live="polite">
            {ideas.map((idea) => (
              <IdeaCard key={idea.id} state={state} idea={idea} />
            ))}
          </ul>
          {startedOver.value && <p class="signal-hint">{t('suggest.startedOver')}</p>}
          <Button icon="assistant" disabled={busy.value} onClick={() => void generate()}>
            {t('suggest.generate')}
          </Button>
        </>
      )}
    </section>
  );
}

function IdeaCard({ state: { host }, idea }: { state: AssistantState; idea: Suggestion }) {
  const { t } = host;
  const { label, icon } = kindOf(idea);
  const { question, text, options = [], emoji } = idea.prefill;
  return (
    <li class="signal">
      <p class="idea-kind">
        <Icon name={icon} />
        {t(label)}
      </p>
      <p class="idea-words" dir="auto">
        {question ?? text} {emoji && <span aria-hidden="true">{FACES[emoji as Face]}</span>}
      </p>
      {options.length > 0 && (
        <ul class="idea-options">
          {options.map((option) => (
            <li key={option} dir="auto">
              {option}
            </li>
          ))}
        </ul>
      )}
      <p class="signal-hint">{idea.reason}</p>
      <Button
        tone="accent"
        label={t('suggest.do', { kind: t(labelOf(idea)), words: question ?? text ?? '' })}
        onClick={() => chooseSuggestion(host, idea)}
      >
        {t(labelOf(idea))}
      </Button>
    </li>
  );
}
