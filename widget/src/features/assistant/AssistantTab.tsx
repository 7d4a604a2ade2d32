import { Failed } from '../../ui/Failed';
import { Icon } from '../../ui/icons';
import { Skeleton } from '../../ui/Skeleton';
import { wordsOf } from '../shared/problems';
import type { AssistantState } from './assistant-state';
import { FigureList } from './FigureList';
import { IdeaCards } from './IdeaCards';
import { SignalCards } from './SignalCards';

/** How the session is doing, what moderators should know now, and what they could do next. */
export function AssistantTab({ state }: { state: AssistantState }) {
  return (
    <div class="assistant">
      <SignalCards state={state} />
      <Figures state={state} />
      <IdeaCards state={state} />
    </div>
  );
}

function Figures({ state: { host, dashboard } }: { state: AssistantState }) {
  const { t } = host;
  const view = dashboard.view.value;
  const problem = dashboard.problem.value;
  if (problem) return <Failed title={t('dashboard.failed')} why={wordsOf(problem)} onRetry={dashboard.retry} />;
  if (view === null) return <Skeleton label={t('panel.loading')} />;
  if (!view.figures)
    return (
      <div class="placeholder">
        <Icon name="clock" />
        <p class="placeholder-title">{t('dashboard.soon')}</p>
      </div>
    );
  return (
    <section class="assistant-part">
      <h3 class="assistant-title">{t('dashboard.label')}</h3>
      <FigureList figures={view.figures} variant="mood" look="cards" />
    </section>
  );
}
