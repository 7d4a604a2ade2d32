import { useEffect, useRef } from 'preact/hooks';
import type { QnaState } from './qna-state';

/** Gives the focus back to the thread that one comes from, when the list stands again. */
export function useReturn(state: QnaState) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>(`[data-thread="${state.left}"]`);
    (card?.matches('[data-row]') ? card : card?.querySelector('button'))?.focus();
    state.left = undefined;
  }, []);
  return list;
}
