import { TabBar } from '../ui/TabBar';
import type { PanelModel } from './panel-model';
import type { Area } from './Tabs';

export interface AreaBarProps {
  model: PanelModel;
  areas: readonly Area[];
  current: string;
}

/** The bar of the main areas, where there are several. */
export function AreaBar({ model, areas, current }: AreaBarProps) {
  const { t, active, selected } = model;
  const within = (id: string) => active.value.filter(({ feature }) => feature.within === id);
  const tabs = areas.map(({ id, label, icon }) => ({
    id,
    label: t(label),
    icon,
    unread: within(id).reduce((sum, { state }) => sum + state.unread.value, 0),
    activity: within(id).some(({ state }) => state.activity?.value),
  }));
  const select = (id: string) => (selected.value = within(id)[0]?.feature.id ?? selected.value);
  return (
    <TabBar
      label={t('panel.mainTabs')}
      tabs={tabs}
      selected={current}
      onSelect={select}
      idPrefix="main"
      look="bottom"
    />
  );
}
