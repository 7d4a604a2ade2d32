import type { MenuGroup } from '../ui/overlays';
import { addIcons } from '../ui/icons';
import { laterIcons } from '../ui/icons-later';
import { enMenus } from '../ui/texts/en-menus';
import { addTexts } from '../ui/texts/translate';
import type { PanelModel } from './panel-model';
import { saveSettings } from './settings';

addTexts('en', enMenus);
addIcons(laterIcons);

/** The three dots in the header: what features add, and one's own settings. */
export function openPanelMenu(model: PanelModel, anchor: HTMLElement): void {
  const { t, ui, settings, active } = model;
  const choice = <T extends string>(label: string, checked: boolean, choose: (value: T) => void, value: T) => ({
    kind: 'radio' as const,
    label,
    checked,
    onSelect: () => {
      choose(value);
      saveSettings(settings);
    },
  });
  const groups: MenuGroup[] = [
    { items: active.value.flatMap(({ state }) => state.menuItems?.() ?? []) },
    {
      label: t('settings.announce'),
      items: (['off', 'summary', 'every'] as const).map((level) =>
        choice(
          t(`settings.announce.${level}`),
          settings.announce.value === level,
          (v) => (settings.announce.value = v),
          level,
        ),
      ),
    },
    {
      label: t('settings.theme'),
      items: (['auto', 'light', 'dark'] as const).map((theme) =>
        choice(
          t(`settings.theme.${theme}`),
          (settings.theme.value ?? 'auto') === theme,
          (v) => (settings.theme.value = v),
          theme,
        ),
      ),
    },
  ];
  ui.overlays.openMenu({ label: t('panel.more'), groups: groups.filter((group) => group.items.length > 0), anchor });
}
