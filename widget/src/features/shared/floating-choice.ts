import { signal, type ReadonlySignal } from '@preact/signals';

const KEY = 'ovation:floating-reactions';
const shown = signal(read());

/** Whether reactions float over the screen: a choice of whoever uses this browser, for all sessions. */
export const floatingShown: ReadonlySignal<boolean> = shown;

export function showFloating(show: boolean): void {
  shown.value = show;
  try {
    localStorage.setItem(KEY, show ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
