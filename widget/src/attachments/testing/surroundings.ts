import { signal } from '@preact/signals';
import { createOverlays } from '../../ui/overlays';
import { translator } from '../../ui/texts/translate';
import { timesIn } from '../../ui/times';
import { createToasts, type Toasts } from '../../ui/toasts';
import type { Ui } from '../../ui/ui-context';

/** What an element would lend to the components. */
export function surroundings(narrow = false): { ui: Ui; toasts: Toasts } {
  const ui: Ui = {
    t: translator('en'),
    times: timesIn('en', { today: 'Today', yesterday: 'Yesterday' }),
    clock: signal(0),
    overlays: createOverlays(),
    narrow: signal(narrow),
  };
  return { ui, toasts: createToasts(() => true) };
}
