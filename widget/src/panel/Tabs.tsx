import type { ComponentChildren } from 'preact';
import { Failed } from '../ui/Failed';
import { Skeleton } from '../ui/Skeleton';
import { TabBar, type Tab } from '../ui/TabBar';
import { AreaBar } from './AreaBar';
import { StageFigures } from './StageFigures';
import type { ActiveFeature, PanelModel } from './panel-model';

/** The main areas of the panel, in the order of their tabs. A feature says in which one it stands; all but Live stage have one feature. */
const AREAS = ['assistant', 'interactions', 'updates', 'stage', 'private'] as const;

/** Tab bars and the tab in front. A bar with a single entry is left out: the header names the session anyway. */
export function Tabs({ model }: { model: PanelModel }) {
  const { active, selected, session } = model;
  const current = active.value.find(({ feature }) => feature.id === selected.value);
  if (!session.value) return <BeforeSession model={model} />;
  if (!current) return null; // A panel that was given features of its own may show none.
  const inArea = (id: string) => active.value.filter(({ feature }) => feature.within === id);
  const areas = AREAS.filter((id) => inArea(id).length > 0);
  const siblings = inArea(current.feature.within);
  const inside = siblings.length > 1 ? 'sub' : areas.length > 1 ? 'main' : undefined;
  const front = <TabPanel current={current} among={inside} banners={active.value.map(({ state }) => state.banner?.())} />;
  const stage = areas.length > 1 ? { role: 'tabpanel' as const, 'aria-labelledby': 'main-tab-stage' } : {};
  return (
    <>
      {areas.length > 1 && <AreaBar model={model} areas={areas} current={current.feature} inArea={inArea} />}
      {siblings.length > 1 ? (
        <div class="tab-panel" id="main-panel-stage" {...stage}>
          {model.you.value?.moderates && <StageFigures model={model} />}
          <TabBar
            label={model.t('tabs.stageAreas')}
            tabs={siblings.map((one) => tabOf(model, one))}
            selected={current.feature.id}
            onSelect={(id) => (selected.value = id)}
            idPrefix="sub"
            look="sub"
          />
          {front}
        </div>
      ) : (
        front
      )}
    </>
  );
}

interface TabPanelProps {
  current: ActiveFeature;
  among: 'sub' | 'main' | undefined;
  banners: ComponentChildren;
}

/** The feature in front, named by its tab in the bar that it stands in. */
function TabPanel({ current: { feature, state }, among, banners }: TabPanelProps) {
  const { Tab, id, within } = feature;
  const name = among === 'main' ? within : id;
  const named = among ? { role: 'tabpanel' as const, 'aria-labelledby': `${among}-tab-${name}` } : {};
  return (
    <div class="tab-panel" id={`${among}-panel-${name}`} {...named}>
      {id === 'chat' && banners}
      <Tab state={state} key={id} />
    </div>
  );
}

function tabOf({ t }: PanelModel, { feature, state }: ActiveFeature): Tab {
  return { id: feature.id, label: t(feature.label), unread: state.unread.value, activity: state.activity?.value ?? false };
}

function BeforeSession({ model }: { model: PanelModel }) {
  const { t, connection, client } = model;
  if (connection.value !== 'token-error' && connection.value !== 'closed')
    return <Skeleton label={t('panel.loading')} />;
  const why = t(connection.value === 'closed' ? 'connection.closed' : 'connection.tokenError');
  return <Failed title={t('panel.failed')} why={why} onRetry={() => client.reconnectNow()} />;
}
