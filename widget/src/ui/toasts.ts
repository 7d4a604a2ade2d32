import { signal, type ReadonlySignal } from '@preact/signals';

export interface Toast {
  id: number;
  text: string;
  tone: 'info' | 'success' | 'warning';
  action?: { label: string; run(): void };
  /** Says that one's own action failed; shown to those who want no other notifications too. */
  own?: boolean;
  /** Names what it is about; a newer one of the same key takes its place. */
  key?: string;
  /** Until it is dismissed, by somebody or by its key. */
  stays?: boolean;
}

/** The notifications at the lower left: a bounded queue; each stays 8 s unless it carries an action or is held. */
export interface Toasts {
  shown: ReadonlySignal<Toast[]>;
  show(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): void;
  dismiss(id: number): void;
  dismissKey(key: string): void;
  /** Stops the clock while someone reads (pointer or focus inside). */
  hold(held: boolean): void;
  stop(): void;
}

const SHOWN_AT_ONCE = 3;
const WAITING_AT_MOST = 20;
export const TOAST_MILLIS = 8000;
const ACTION_TOAST_MILLIS = 20_000;

export function createToasts(wanted: (toast: Pick<Toast, 'own'>) => boolean): Toasts {
  const all = signal<Toast[]>([]);
  const shown = signal<Toast[]>([]);
  const ends = new Map<number, number>();
  let ids = 0;
  let held = false;
  const timer = setInterval(() => {
    if (held) for (const [id, left] of ends) ends.set(id, left + TICK);
    for (const [id, left] of ends) if (Date.now() >= left) dismiss(id);
  }, TICK);

  function update(next: Toast[]) {
    all.value = next;
    shown.value = next.slice(0, SHOWN_AT_ONCE);
    for (const toast of shown.value) {
      if (ends.has(toast.id)) continue;
      ends.set(toast.id, toast.stays ? Infinity : Date.now() + (toast.action ? ACTION_TOAST_MILLIS : TOAST_MILLIS));
    }
  }

  function dismiss(id: number) {
    ends.delete(id);
    update(all.value.filter((toast) => toast.id !== id));
  }

  const without = (key: string | undefined) => all.value.filter((toast) => !key || toast.key !== key);

  return {
    shown,
    show: (toast) => {
      if (wanted(toast)) update([...without(toast.key), { tone: 'info' as const, ...toast, id: ++ids }].slice(-WAITING_AT_MOST));
    },
    dismiss,
    dismissKey: (key) => update(without(key)),
    hold: (value) => (held = value),
    stop: () => clearInterval(timer),
  };
}

const TICK = 250;
