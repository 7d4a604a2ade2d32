import { Failed } from '../ui/Failed';
import { Icon } from '../ui/icons';
import { lazily } from '../ui/lazily';
import { Skeleton } from '../ui/Skeleton';
import { TabBar, type Tab } from '../ui/TabBar';
import { useLate } from '../ui/use-late';
import type { AreaBarProps } from './AreaBar';
import type { ActiveFeature, PanelModel } from './panel-model';

/** The main areas of the panel. A feature says in which one it stands. */
const AREAS = [{ id: 'stage', label: 'tabs.stage', bar: 'tabs.stageAreas', icon: 'stage' }] as const;

export type Area = (typeof AREAS)[number];

const loadAreaBar = lazily(() => import('./AreaBar'));

/** Tab bars and the tab in front. A bar with a single entry is left out: the header names the session anyway. */
export function Tabs({ model }: { model: PanelModel }) {
  const { active, selected, session } = model;
  const current = active.value.find(({ feature }) => feature.id === selected.value);
  if (!session.value) return <BeforeSession model={model} />;
  if (!current) return <Nothing model={model} />;
  const areas = AREAS.filter(({ id }) => active.value.some(({ feature }) => feature.within === id));
  const area = areas.find(({ id }) => id === current.feature.within)!;
  const siblings = active.value.filter(({ feature }) => feature.within === area.id);
  return (
    <>
      {areas.length > 1 && <LateAreaBar model={model} areas={areas} current={area.id} />}
      {siblings.length > 1 && (
        <TabBar
          label={model.t(area.bar)}
          tabs={siblings.map((one) => tabOf(model, one))}
          selected={current.feature.id}
          onSelect={(id) => (selected.value = id)}
          idPrefix="sub"
          look="sub"
        />
      )}
      <TabPanel current={current} alone={siblings.length === 1} />
    </>
  );
}

/** Most sessions have one area, so the code of this bar comes when it is wanted. */
function LateAreaBar(bar: AreaBarProps) {
  const late = useLate(loadAreaBar, true);
  return late ? <late.AreaBar {...bar} /> : null;
}

function TabPanel({ current: { feature, state }, alone }: { current: ActiveFeature; alone: boolean }) {
  const { Tab } = feature;
  const named = alone ? {} : { role: 'tabpanel' as const, 'aria-labelledby': `sub-tab-${feature.id}` };
  return (
    <div class="tab-panel" id={`sub-panel-${feature.id}`} {...named}>
      <Tab state={state} key={feature.id} />
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

function Nothing({ model: { t } }: { model: PanelModel }) {
  return (
    <div class="placeholder">
      <Icon name="stage" />
      <p class="placeholder-title">{t('panel.nothing')}</p>
      <p>{t('panel.nothingHint')}</p>
    </div>
  );
}
