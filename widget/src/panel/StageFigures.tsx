import { useEffect } from 'preact/hooks';
import { loadTeamFeatures } from '../features';
import { useLate } from '../ui/use-late';
import type { PanelModel } from './panel-model';

const load = () => loadTeamFeatures().then((team) => team.loadFigures());

/** How the session is doing, above the tabs of Live stage. Its code comes late, and only for moderators. */
export function StageFigures({ model: { client, session, addStyle } }: { model: PanelModel }) {
  const parts = useLate(load, true);
  useEffect(() => {
    if (parts) addStyle(parts.styles);
  }, [parts]);
  return parts ? <parts.DashboardStrip client={client} variant={session.value?.assistant ? 'mood' : 'turnout'} /> : null;
}
