import { useEffect, useState } from 'preact/hooks';
import { lazily } from './lazily';
import { useUi } from './ui-context';

const loadMenu = lazily(() => import('./Menu'));

/** Shows the open menu and the open dialog, if there are any. The code of menus comes after the first messages. */
export function OverlayHost() {
  const { menu, dialog } = useUi().overlays;
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadMenu>>>();
  const wanted = menu.value !== null;
  useEffect(() => {
    const load = () => void loadMenu().then(setLoaded, () => undefined);
    if (wanted) load();
    else return afterStart(load);
    return undefined;
  }, [wanted]);
  return (
    <>
      {loaded && menu.value && <loaded.Menu request={menu.value} />}
      {dialog.value}
    </>
  );
}

const QUIET_MILLIS = 2000;

/** Runs something when the page has got over its start. */
export function afterStart(run: () => void): () => void {
  const timer = setTimeout(run, QUIET_MILLIS);
  return () => clearTimeout(timer);
}
