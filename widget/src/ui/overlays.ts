import { signal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { IconName } from './icons';

export type MenuItem =
  | { kind?: 'action'; label: string; icon?: IconName; danger?: boolean; onSelect(): void }
  | { kind: 'radio'; label: string; checked: boolean; onSelect(): void }
  | { kind: 'check'; label: string; checked: boolean; onSelect(): void }
  | { kind: 'emoji'; label: string; emoji: string; checked: boolean; onSelect(): void };

export interface MenuGroup {
  label?: string;
  items: MenuItem[];
}

export interface MenuRequest {
  label: string;
  groups: MenuGroup[];
  /** Where it opens, and where the focus returns to. */
  anchor: HTMLElement;
}

/** The one open menu and the one open dialog of a panel. */
export interface Overlays {
  menu: Signal<MenuRequest | null>;
  dialog: Signal<ComponentChildren>;
  openMenu(request: MenuRequest): void;
  openDialog(content: ComponentChildren): void;
  closeDialog(): void;
}

export function createOverlays(): Overlays {
  const menu = signal<MenuRequest | null>(null);
  const dialog = signal<ComponentChildren>(null);
  return {
    menu,
    dialog,
    openMenu: (request) => (menu.value = request),
    openDialog: (content) => (dialog.value = content),
    closeDialog: () => (dialog.value = null),
  };
}
