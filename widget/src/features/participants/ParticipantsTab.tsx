import { IconButton } from '../../ui/Button';
import { Failed } from '../../ui/Failed';
import { Skeleton } from '../../ui/Skeleton';
import { wordsOf } from '../shared/problems';
import { GroupSection } from './GroupSection';
import type { ParticipantsState } from './participants-state';
import { everybodyMenu } from './person-menu';

/** Everybody in the room, group by group. */
export function ParticipantsTab({ state }: { state: ParticipantsState }) {
  const { t, you, ui } = state.host;
  const list = state.list.value;
  const problem = state.problem.value;
  const typed = state.typed.value;
  const groups = (list?.groups ?? []).filter((one) => shown(one.group, one.count, you.value?.moderates === true));
  const found = groups.reduce((sum, { matches }) => sum + matches, 0);
  return (
    <section class="participants" aria-label={t('tabs.participants')}>
      <div class="participants-head">
        <h3>
          {t('participants.everybody')}
          {list && <span class="count" data-quiet="true">{list.total}</span>}
        </h3>
        {you.value?.moderates && (
          <IconButton
            icon="more"
            size="small"
            menu
            label={t('participants.everybodyMenu')}
            onClick={(event) => ui.overlays.openMenu(everybodyMenu(state, event.currentTarget))}
          />
        )}
      </div>
      <div class="participants-search">
        <input
          type="search"
          dir="auto"
          maxLength={100}
          aria-label={t('participants.search')}
          placeholder={t('participants.search')}
          value={typed}
          onInput={(event) => (state.typed.value = event.currentTarget.value)}
        />
      </div>
      <div class="participants-scroll" aria-busy={list === null}>
        {problem && <Failed title={t('participants.failed')} why={wordsOf(problem)} onRetry={state.retry} />}
        {!problem && !list && <Skeleton label={t('panel.loading')} />}
        {list && typed.trim() !== '' && (
          <p class="participants-found" role="status">
            {t('participants.found', { count: found })}
          </p>
        )}
        {list && groups.map((group) => <GroupSection key={group.group} state={state} group={group} />)}
      </div>
    </section>
  );
}

/** Hands and removals are for moderators; nobody has to see that nobody was removed. */
function shown(group: string, count: number, moderates: boolean): boolean {
  if (group === 'removed') return moderates && count > 0;
  return group !== 'raised-hands' || moderates;
}
