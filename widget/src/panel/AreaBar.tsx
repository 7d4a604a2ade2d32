import { useRef } from 'preact/hooks';
import type { Feature } from '../features/feature';
import { TabBar } from '../ui/TabBar';
import type { ActiveFeature, PanelModel } from './panel-model';

interface AreaBarProps {
  model: PanelModel;
  areas: Feature['within'][];
  current: Feature;
  inArea(id: string): ActiveFeature[];
}

/** The bar of the main areas, where there are several. Who comes back to an area finds the tab that was in front there. */
export function AreaBar({ model: { t, selected }, areas, current, inArea }: AreaBarProps) {
  const front = useRef<Record<string, string>>({});
  front.current[current.within] = current.id;
  const tabs = areas.map((id) => {
    const inside = inArea(id);
    return {
      id,
      label: t(`tabs.${id}`),
      icon: id === 'stage' ? ('stage' as const) : inside[0]!.feature.icon,
      unread: inside.reduce((sum, { state }) => sum + state.unread.value, 0),
      activity: inside.some(({ state }) => state.activity?.value),
    };
  });
  const select = (id: string) => {
    const ids = inArea(id).map(({ feature }) => feature.id);
    selected.value = ids.find((one) => one === front.current[id]) ?? ids[0]!;
  };
  return (
    <TabBar
      label={t('panel.mainTabs')}
      tabs={tabs}
      selected={current.within}
      onSelect={select}
      idPrefix="main"
      look="bottom"
    />
  );
}
