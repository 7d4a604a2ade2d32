import { signal, type Signal } from '@preact/signals';
import type { AnnounceLevel } from '../ui/announcer';

export type Theme = 'auto' | 'light' | 'dark';

/** A person's own choices, kept in this browser over sessions. */
export interface Settings {
  announce: Signal<AnnounceLevel>;
  /** Undefined: what the embedding page asks for. */
  theme: Signal<Theme | undefined>;
}

const KEY = 'ovation:settings';
const LEVELS: AnnounceLevel[] = ['off', 'summary', 'every'];
const THEMES: Theme[] = ['auto', 'light', 'dark'];

export function loadSettings(): Settings {
  const stored = read();
  return {
    announce: signal(oneOf(LEVELS, stored['announce']) ?? 'summary'),
    theme: signal(oneOf(THEMES, stored['theme'])),
  };
}

export function saveSettings({ announce, theme }: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ announce: announce.value, theme: theme.value }));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

function read(): Record<string, unknown> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}
