import { useRef } from 'preact/hooks';
import { IconButton } from '../../ui/Button';
import { Failed } from '../../ui/Failed';
import { Icon } from '../../ui/icons';
import { LinkedText } from '../../ui/LinkedText';
import { Skeleton } from '../../ui/Skeleton';
import { Time } from '../../ui/Time';
import { Confirm } from '../shared/Confirm';
import { KINDS } from '../shared/interactions/kinds';
import { Refusal } from '../shared/Refusal';
import { WritingField } from '../shared/WritingField';
import { Announcement } from '../shared/interactions/Announcement';
import { wordsOf } from '../shared/problems';
import type { Update } from './apply-update-event';
import { BELL } from './bell';
import type { Row, UpdatesState } from './updates-state';

/** Characters of an update. */
const TEXT_LIMIT = 1000;

/** The team's news, the newest first, the same for everybody; moderators write them here. */
export function UpdatesTab({ state }: { state: UpdatesState }) {
  const { t, you } = state.host;
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = state.problem.value;
  const refused = state.refused.value;
  if (problem) return <Failed title={t('updates.failed')} why={wordsOf(problem)} onRetry={state.retry} />;
  if (!state.view.value) return <Skeleton label={t('panel.loading')} />;
  const rows = state.rows();
  return (
    <>
      {rows.length === 0 ? (
        <Empty state={state} />
      ) : (
        <ul class="feed" aria-label={t('updates.label')}>
          {rows.map((row) => (
            <UpdateRow key={row.key} state={state} row={row} />
          ))}
        </ul>
      )}
      {you.value?.moderates && (
        <div class="composer">
          {refused && <Refusal problem={refused} onDismiss={() => (state.refused.value = null)} />}
          <WritingField
            label={t('updates.write')}
            sendLabel={t('updates.send')}
            limit={TEXT_LIMIT}
            draft={state.draft}
            field={field}
            idPrefix="updates"
            returned={state.returned.value}
            onSend={state.send}
          />
        </div>
      )}
    </>
  );
}

function UpdateRow({ state, row }: { state: UpdatesState; row: Row }) {
  const { t, you } = state.host;
  const update = 'update' in row ? row.update : undefined;
  return (
    <li class="feed-card">
      <div class="feed-head">
        <span class="feed-kind">
          <Icon name={update ? BELL : KINDS.announcement.icon} />
          {t(update ? 'updates.update' : 'int.announcement')}
        </span>
        <Time at={row.at} />
        {update && you.value?.moderates && (
          <IconButton icon="trash" size="small" label={t('updates.delete')} onClick={() => askToDelete(state, update)} />
        )}
      </div>
      {'announcement' in row && <Announcement content={row.announcement.content} />}
      {update?.title && (
        <p class="int-question" dir="auto">
          {update.title}
        </p>
      )}
      {update && (
        <p class="int-text" dir="auto">
          <LinkedText text={update.text} />
        </p>
      )}
    </li>
  );
}

/** Who has heard it has heard it: it leaves the list only. */
function askToDelete({ host, remove }: UpdatesState, { id, title, text }: Update): void {
  const { t, ui } = host;
  ui.overlays.openDialog(
    <Confirm
      host={host}
      title={t('updates.deleteTitle')}
      text={t('updates.deleteText', { text: title ?? text })}
      go={t('updates.deleteGo')}
      command={() => remove(id)}
    />,
  );
}

function Empty({ state: { host } }: { state: UpdatesState }) {
  return (
    <div class="placeholder">
      <Icon name={BELL} />
      <p class="placeholder-title">{host.t('updates.empty')}</p>
      <p>{host.t('updates.emptyHint')}</p>
    </div>
  );
}
