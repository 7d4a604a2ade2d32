import { lazily } from './lazily';
import { useUi } from './ui-context';
import { useLate } from './use-late';

const loadMenu = lazily(() => import('./Menu'));

/** Shows the open menu and the open dialog, if there are any. The code of menus comes after the first messages. */
export function OverlayHost() {
  const { menu, dialog } = useUi().overlays;
  const late = useLate(loadMenu, menu.value !== null);
  return (
    <>
      {late && menu.value && <late.Menu request={menu.value} />}
      {dialog.value}
    </>
  );
}
