import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Refusal } from '../shared/Refusal';
import { mayChange } from '../shared/interactions/interaction-types';
import { KINDS } from '../shared/interactions/kinds';
import { BackHead } from './BackHead';
import { ContentFields } from './ContentFields';
import { errorsOf } from './errors';
import { Check } from './fields';
import type { Draft, InteractionsTabState } from './interactions-tab-state';

/** The form for one interaction. What the server refuses stands at its field, and nothing that was typed is lost. */
export function Editor({ state, draft }: { state: InteractionsTabState; draft: Draft }) {
  const { t } = state.host;
  const { content, shareResults, changeable, id } = draft;
  const errors = errorsOf(state.problem.value);
  const kind = t(KINDS[content.kind].label);
  const busy = state.busy.value;
  const form = useRef<HTMLFormElement>(null);
  const focus = (what: string) => form.current!.querySelector<HTMLElement>(what)?.focus();
  useLayoutEffect(() => focus('input, textarea'), []);
  useLayoutEffect(() => focus('[aria-invalid=true]'), [state.problem.value]);
  return (
    <form class="int-tab int-form" ref={form} onSubmit={(event) => event.preventDefault()}>
      <BackHead
        title={t(id === undefined ? 'intTab.new' : 'intTab.edit', { kind })}
        label={t('intTab.back')}
        onBack={state.leave}
      >
        {state.begun() && <Button onClick={state.restart}>{t('intTab.restart')}</Button>}
      </BackHead>
      <ContentFields content={content} errors={errors} onWrite={state.write} />
      {mayChange(content.kind) && (
        <Check
          label={t('intTab.changeable')}
          checked={changeable}
          onCheck={(may) => (state.draft.value = { ...draft, changeable: may })}
        />
      )}
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
      <div class="int-actions int-save">
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
