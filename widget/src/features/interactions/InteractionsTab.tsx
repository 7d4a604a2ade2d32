import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Skeleton } from '../../ui/Skeleton';
import { InteractionCard } from '../shared/interactions/InteractionCard';
import { isShown, type Kind } from '../shared/interactions/interaction-types';
import { KINDS } from '../shared/interactions/kinds';
import { Drafts } from './Drafts';
import { Editor } from './Editor';
import type { InteractionsTabState } from './interactions-tab-state';

/** The moderators' workshop: make, keep as a draft, publish, and watch what is published. */
export function InteractionsTab({ state }: { state: InteractionsTabState }) {
  const { t } = state.host;
  const view = state.interactions.view.value;
  const draft = state.draft.value;
  const kinds = useRef<HTMLDivElement>(null);
  const wrote = useRef(false);
  useLayoutEffect(() => {
    if (wrote.current && !draft) kinds.current?.querySelector('button')?.focus();
    wrote.current = draft !== null;
  }, [draft]);
  if (draft) return <Editor key={`${draft.content.kind} ${draft.id}`} state={state} draft={draft} />;
  if (!view) return <Skeleton label={t('panel.loading')} />;
  const published = view.interactions.filter(isShown).reverse();
  const drafts = view.interactions.filter((one) => !isShown(one)).reverse();
  if (state.showsDrafts.value) return <Drafts state={state} drafts={drafts} />;
  return (
    <div class="int-tab">
      <h3 id="int-create">{t('intTab.create')}</h3>
      <div class="int-kinds" ref={kinds} role="group" aria-labelledby="int-create">
        {(Object.keys(KINDS) as Kind[]).map((kind) => (
          <button type="button" class="int-kind" key={kind} onClick={() => state.create(kind)}>
            <Icon name={KINDS[kind].icon} />
            <span>{t(KINDS[kind].label)}</span>
          </button>
        ))}
      </div>
      <Button icon="feed" onClick={() => (state.showsDrafts.value = true)}>
        {t('intTab.drafts', { count: drafts.length })}
      </Button>
      <h3 id="int-published">{t('intTab.published')}</h3>
      {published.length === 0 ? (
        <div class="placeholder">
          <p class="placeholder-title">{t('intTab.nothing')}</p>
          <p>{t('intTab.nothingHint')}</p>
        </div>
      ) : (
        <ul class="int-list" aria-labelledby="int-published">
          {published.map((one) => (
            <InteractionCard
              key={one.id}
              watched
              state={state.interactions}
              interaction={one}
              at={one.publishedAt ?? one.createdAt}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
