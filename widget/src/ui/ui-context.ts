import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';
import type { Overlays } from './overlays';
import type { Translate } from './texts/translate';
import type { Times } from './times';

/** What every component may need, whichever feature it belongs to. */
export interface Ui {
  t: Translate;
  times: Times;
  /** Milliseconds, by the server's clock, refreshed every few seconds. */
  clock: ReadonlySignal<number>;
  overlays: Overlays;
  /** Phone layout: menus become sheets. */
  narrow: ReadonlySignal<boolean>;
}

export const UiContext = createContext<Ui | null>(null);

export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('UiContext is missing above this component');
  return ui;
}
