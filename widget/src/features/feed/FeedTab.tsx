import { Failed } from '../../ui/Failed';
import { Icon } from '../../ui/icons';
import { Skeleton } from '../../ui/Skeleton';
import { wordsOf } from '../shared/problems';
import { InteractionCard } from '../shared/interactions/InteractionCard';
import { FeedCard } from './FeedCard';
import type { FeedState } from './feed-state';

/** What the team put before everybody, the newest first. */
export function FeedTab({ state }: { state: FeedState }) {
  const { t } = state.host;
  const view = state.view.value;
  if (view === null) {
    const problem = state.problem.value;
    return problem ? (
      <Failed title={t('feed.failed')} why={wordsOf(problem)} onRetry={state.retry} />
    ) : (
      <Skeleton label={t('panel.loading')} />
    );
  }
  const items = state.items();
  if (items.length === 0) return <Empty state={state} />;
  return (
    <ul class="feed" aria-label={t('feed.label')}>
      {items.map((item) => {
        const interaction = item.kind === 'interaction' && state.interactions.find(item.origin);
        return interaction ? (
          <InteractionCard key={item.id} state={state.interactions} interaction={interaction} at={item.at} />
        ) : (
          <FeedCard key={item.id} state={state} item={item} />
        );
      })}
    </ul>
  );
}

function Empty({ state: { host } }: { state: FeedState }) {
  const { t, you } = host;
  return (
    <div class="placeholder">
      <Icon name="feed" />
      <p class="placeholder-title">{t('feed.empty')}</p>
      <p>{t(you.value?.moderates ? 'feed.emptyHintTeam' : 'feed.emptyHint')}</p>
    </div>
  );
}
