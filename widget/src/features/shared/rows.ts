import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * One tab stop for rows, each marked with `data-row`: arrows, Home and End move between them. `first` is the row that
 * Tab reaches before any has had the focus. A focused row that moves elsewhere in the box keeps the focus, one that
 * leaves it gives it to the row that takes its place.
 */
export function useRows(box: RefObject<HTMLElement | null>, first: number | undefined, ids: number[]) {
  const active = useSignal<number | undefined>(undefined);
  const focused = useRef<{ id: string; at: number } | undefined>(undefined);
  const tabStop = active.value !== undefined && ids.includes(active.value) ? active.value : first;
  const rows = () => [...box.current!.querySelectorAll<HTMLElement>('[data-row]')];

  useLayoutEffect(() => {
    const { current: lost } = focused;
    if (!lost || !box.current || (box.current.getRootNode() as ShadowRoot).activeElement) return;
    const all = rows();
    const heir = all.find((row) => row.dataset['row'] === lost.id) ?? all[Math.min(lost.at, all.length - 1)];
    heir?.focus();
  });

  return {
    tabIndexOf: (id: number) => (id === tabStop ? 0 : -1),
    onFocusIn: (event: FocusEvent) => {
      const row = rowOf(event);
      if (!row) return;
      active.value = Number(row.dataset['row']);
      focused.current = { id: row.dataset['row']!, at: rows().indexOf(row) };
    },
    onFocusOut: (event: FocusEvent) => {
      if (box.current?.contains(event.relatedTarget as Node | null)) return;
      const row = rowOf(event);
      // A row that is still there has been left; one that is not has been taken away with the focus in it.
      queueMicrotask(() => {
        if (row?.isConnected) focused.current = undefined;
      });
    },
    /** Moves the focus; whether the key was one of those. */
    move: (event: KeyboardEvent): boolean => {
      const all = rows();
      const at = all.indexOf(event.target as HTMLElement);
      if (at < 0) return false;
      const next = { ArrowUp: all[at - 1], ArrowDown: all[at + 1], Home: all[0], End: all.at(-1) }[event.key];
      next?.focus();
      return next !== undefined || event.key.startsWith('Arrow');
    },
  };
}

function rowOf(event: FocusEvent): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('[data-row]');
}
