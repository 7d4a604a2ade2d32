import { useEffect, useState } from 'preact/hooks';
import { lazily } from '../../ui/lazily';
import { Skeleton } from '../../ui/Skeleton';
import type { PanelModel } from '../panel-model';

const load = lazily(() => import('./ConsentGate'));

/** Most sessions ask for no consent, so its code comes when one does; a failed load is tried again with the connection. */
export function LateConsent({ model }: { model: PanelModel }) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof load>>>();
  const online = model.connection.value === 'online';
  useEffect(() => void load().then(setLoaded, () => undefined), [online]);
  return loaded ? <loaded.ConsentGate model={model} /> : <Skeleton label={model.t('panel.loading')} />;
}
