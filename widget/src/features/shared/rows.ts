import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';

/**
 * One tab stop for rows, each marked with `data-row`: arrows, Home and End move between them. `first` is the row that
 * Tab reaches before any has had the focus.
 */
export function useRows(box: RefObject<HTMLElement | null>, first: number | undefined, ids: number[]) {
  const active = useSignal<number | undefined>(undefined);
  const tabStop = active.value !== undefined && ids.includes(active.value) ? active.value : first;
  return {
    tabIndexOf: (id: number) => (id === tabStop ? 0 : -1),
    onFocusIn: (event: FocusEvent) => {
      const row = (event.target as Element).closest<HTMLElement>('[data-row]');
      if (row) active.value = Number(row.dataset['row']);
    },
    /** Moves the focus; whether the key was one of those. */
    move: (event: KeyboardEvent): boolean => {
      const rows = [...box.current!.querySelectorAll<HTMLElement>('[data-row]')];
      const at = rows.indexOf(event.target as HTMLElement);
      if (at < 0) return false;
      const next = { ArrowUp: rows[at - 1], ArrowDown: rows[at + 1], Home: rows[0], End: rows.at(-1) }[event.key];
      next?.focus();
      return next !== undefined || event.key.startsWith('Arrow');
    },
  };
}
