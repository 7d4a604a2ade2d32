import { useRef } from 'preact/hooks';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/icons';
import { lazily } from '../ui/lazily';
import { OverlayHost } from '../ui/OverlayHost';
import { TabMark } from '../ui/TabMark';
import { ToastStack } from '../ui/ToastStack';
import { UiContext } from '../ui/ui-context';
import { useLate } from '../ui/use-late';
import { ConnectionBar } from './ConnectionBar';
import { Header } from './Header';
import type { PanelModel } from './panel-model';
import { LateConsent } from './personal/LateConsent';
import { Tabs } from './Tabs';

const loadParts = lazily(() => import('./late-parts'));

/** Everything inside the shadow root. */
export function Panel({ model }: { model: PanelModel }) {
  const { t, layout, open, toasts, session, consent } = model;
  const box = useRef<HTMLDivElement>(null);
  const collapsed = layout.value === 'side' && !open.value;
  const late = useLate(loadParts, !!session.value);
  const reactions = !consent.needed.value && session.value?.modules.reactions ? late : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    const toast = box.current!.querySelector<HTMLElement>('.toast button');
    if (toast) event.preventDefault();
    toast?.focus();
  };
  return (
    <UiContext.Provider value={model.ui}>
      <div class="root" ref={box} onKeyDown={onKeyDown}>
        {collapsed ? (
          <Rail model={model} />
        ) : (
          <section class="panel" part="panel" aria-label={t('panel.label')} data-layout={layout.value}>
            <Header model={model} />
            <ConnectionBar model={model} />
            {consent.needed.value ? <LateConsent model={model} /> : <Tabs model={model} />}
            {reactions && <reactions.ReactionRow host={model} />}
          </section>
        )}
        <div class="unseen" role="status">
          {model.announcer.text.value}
        </div>
        {reactions && <reactions.ReactionSky host={model} />}
        {late && <late.ConnectionNotices model={model} />}
        <OverlayHost />
        <ToastStack toasts={toasts} />
      </div>
    </UiContext.Provider>
  );
}

/** The collapsed panel: a slim bar that opens it, as a whole or at one of its tabs. */
function Rail({ model }: { model: PanelModel }) {
  const { t, open, selected, active } = model;
  return (
    <section class="rail" part="panel" aria-label={t('panel.label')}>
      <IconButton icon="expand" label={t('panel.open')} expanded={false} onClick={() => (open.value = true)} />
      {active.value.map(({ feature, state }) => (
          <button
            type="button"
            class="rail-tab"
            onClick={() => {
              selected.value = feature.id;
              open.value = true;
            }}
          >
            <Icon name={feature.icon} />
            <span>{t(feature.label)}</span>
            <TabMark unread={state.unread.value} activity={state.activity?.value} />
          </button>
      ))}
    </section>
  );
}
