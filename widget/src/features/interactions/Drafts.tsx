import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Confirm } from '../shared/Confirm';
import { Refusal } from '../shared/Refusal';
import { headingOf, type Interaction } from '../shared/interactions/interaction-types';
import { KINDS } from '../shared/interactions/kinds';
import { BackHead } from './BackHead';
import type { InteractionsTabState } from './interactions-tab-state';

/** What is saved and not published, and what was taken off again. */
export function Drafts({ state, drafts }: { state: InteractionsTabState; drafts: Interaction[] }) {
  const { t } = state.host;
  return (
    <div class="int-tab">
      <BackHead
        title={t('intTab.drafts', { count: drafts.length })}
        label={t('intTab.back')}
        onBack={() => (state.showsDrafts.value = false)}
      />
      {drafts.length === 0 && <p class="int-people">{t('intTab.noDrafts')}</p>}
      <ul class="int-list" aria-label={t('intTab.drafts', { count: drafts.length })}>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} state={state} draft={draft} />
        ))}
      </ul>
    </div>
  );
}

function DraftRow({ state, draft }: { state: InteractionsTabState; draft: Interaction }) {
  const { t } = state.host;
  const { api, give, refusals } = state.interactions;
  const { id, content, status } = draft;
  const problem = refusals.byKey.value.get(id);
  const askToDelete = () =>
    state.host.ui.overlays.openDialog(
      <Confirm
        host={state.host}
        title={t('intTab.deleteTitle')}
        text={t('intTab.deleteText', { text: headingOf(content) })}
        go={t('intTab.delete')}
        command={() => api.deleteInteraction(id)}
      />,
    );
  return (
    <li class="feed-card">
      <div class="feed-head">
        <span class="feed-kind">
          <Icon name={KINDS[content.kind].icon} />
          {t(KINDS[content.kind].label)}
        </span>
        {status === 'unpublished' && <span class="badge">{t('intTab.taken')}</span>}
      </div>
      <p class="int-question" dir="auto">
        {headingOf(content)}
      </p>
      <div class="int-actions">
        <Button tone="accent" onClick={() => give(id, api.publishInteraction(id))}>
          {t('intTab.publish')}
        </Button>
        <Button onClick={() => state.edit(draft)}>{t('intTab.editDraft')}</Button>
        <IconButton
          icon="copy"
          label={t('int.duplicate')}
          onClick={() => give(id, api.duplicateInteraction(id))}
        />
        <IconButton icon="trash" label={t('intTab.delete')} onClick={askToDelete} />
      </div>
      {problem && <Refusal problem={problem} onDismiss={() => refusals.dismiss(id)} />}
    </li>
  );
}
