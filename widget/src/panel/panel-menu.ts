import type { MenuGroup, MenuItem } from '../ui/overlays';
import { floatingShown, showFloating } from '../features/shared/floating-choice';
import { addIcons } from '../ui/icons';
import { laterIcons } from '../ui/icons-later';
import { enMenus } from '../ui/texts/en-menus';
import { enPersonal } from '../ui/texts/en-personal';
import { addTexts } from '../ui/texts/translate';
import type { PanelModel } from './panel-model';
import { CHOICES, saveChoices } from './personal/personal-settings';
import { saveSettings } from './settings';

addTexts('en', enMenus);
addTexts('en', enPersonal);
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
    { label: t('settings.personal'), items: personalItems(model) },
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

/** One's choices as the server keeps them; the check mark follows when the server has said so. */
function personalItems({ t, you, client, toasts, session }: PanelModel): MenuItem[] {
  const settings = you.value?.settings;
  if (!settings) return [];
  const kept: MenuItem[] = CHOICES.map((name) => ({
    kind: 'check',
    label: t(`settings.${name}`),
    checked: settings[name],
    onSelect: () =>
      void saveChoices(client, { [name]: !settings[name] }).catch(() =>
        toasts.show({ text: t('settings.failed'), tone: 'warning', own: true }),
      ),
  }));
  return session.value?.modules.reactions ? [...kept, floatingItem(t)] : kept;
}

/** Kept in this browser, for it is about its screen. */
function floatingItem(t: PanelModel['t']): MenuItem {
  const shown = floatingShown.value;
  return { kind: 'check', label: t('settings.floating'), checked: shown, onSelect: () => showFloating(!shown) };
}
