import { Button } from '../../ui/Button';
import { Refusal } from '../shared/Refusal';
import { KINDS } from '../shared/interactions/kinds';
import { BackHead } from './BackHead';
import { ContentFields } from './ContentFields';
import { errorsOf } from './errors';
import { Check } from './fields';
import type { Draft, InteractionsTabState } from './interactions-tab-state';

/** The form for one interaction. What the server refuses stands at its field, and nothing that was typed is lost. */
export function Editor({ state, draft }: { state: InteractionsTabState; draft: Draft }) {
  const { t } = state.host;
  const { content, shareResults, id } = draft;
  const errors = errorsOf(state.problem.value);
  const kind = t(KINDS[content.kind].label);
  const busy = state.busy.value;
  return (
    <form class="int-tab int-form" onSubmit={(event) => event.preventDefault()}>
      <BackHead
        title={t(id === undefined ? 'intTab.new' : 'intTab.edit', { kind })}
        label={t('intTab.back')}
        onBack={state.leave}
      />
      <ContentFields content={content} errors={errors} onWrite={state.write} />
      {content.kind !== 'announcement' && (
        <Check
          label={t('intTab.share')}
          checked={shareResults}
          onCheck={(share) => (state.draft.value = { ...draft, shareResults: share })}
        />
      )}
      {state.problem.value && !errors.some(({ field }) => field.startsWith('content')) && (
        <Refusal problem={state.problem.value} onDismiss={() => state.write(content)} />
      )}
      <div class="int-actions">
        <Button tone="accent" disabled={busy} onClick={() => void state.save(true)}>
          {t('intTab.publish')}
        </Button>
        <Button disabled={busy} onClick={() => void state.save(false)}>
          {t('intTab.save')}
        </Button>
      </div>
    </form>
  );
}
