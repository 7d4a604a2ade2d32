import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChatState } from './chat-state';
import { FOLLOWING, frozen, grownDown, grownUp, reachesEnd, reachesStart } from './live-tail';

/** Pixels from the end that still count as being at it. */
const AT_END = 40;
/** Pixels from an end at which the next rows are put in. */
const NEAR = 400;

interface Anchor {
  seq: string;
  offset: number;
}

/**
 * Ties the scroll position to the tail. Following, it stays at the end whatever grows; scrolled up, the first visible
 * row keeps its place while rows come and go around it. Positions are measured, so the browser's anchoring is off.
 */
export function useLiveTail(state: ChatState) {
  const scroller = useRef<HTMLDivElement>(null);
  const lastTop = useRef(0);
  const anchor = useRef<Anchor | undefined>(undefined);
  const { tail, target } = state;
  const messages = () => state.view.value?.messages ?? [];

  const toEnd = () => {
    const box = scroller.current!;
    box.scrollTop = box.scrollHeight;
    lastTop.current = box.scrollTop;
  };

  const follow = () => {
    tail.value = FOLLOWING;
    toEnd();
  };

  const grow = () => {
    const box = scroller.current!;
    if (box.scrollTop < NEAR) {
      if (!reachesStart(messages(), tail.value)) tail.value = grownUp(messages(), tail.value);
      else if (state.older.value === 'idle') void growIntoHistory();
    }
    if (distanceToEnd(box) < NEAR && !reachesEnd(messages(), tail.value))
      tail.value = grownDown(messages(), tail.value);
  };

  const growIntoHistory = async () => {
    if (await state.loadOlder()) tail.value = grownUp(messages(), tail.value);
  };

  const onScroll = () => {
    const box = scroller.current!;
    const up = box.scrollTop < lastTop.current - 2;
    lastTop.current = box.scrollTop;
    if (tail.value.following) {
      if (!up || distanceToEnd(box) < AT_END) return;
      tail.value = frozen(messages(), tail.value);
    } else if (!up && distanceToEnd(box) < AT_END && reachesEnd(messages(), tail.value)) {
      tail.value = FOLLOWING;
      return;
    }
    anchor.current = firstVisible(box);
    grow();
  };

  useLayoutEffect(() => {
    const box = scroller.current!;
    tail.value = FOLLOWING;
    toEnd();
    box.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(() => tail.value.following && toEnd());
    observer.observe(box);
    return () => {
      box.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    const box = scroller.current!;
    if (tail.value.following) return toEnd();
    const row = target.value !== null && box.querySelector<HTMLElement>(`[data-seq="${target.value}"]`);
    if (row) {
      target.value = null;
      show(box, row);
      anchor.current = firstVisible(box);
    } else if (anchor.current) {
      restore(box, anchor.current);
    }
    lastTop.current = box.scrollTop;
  });

  return { scroller, follow };
}

function distanceToEnd(box: HTMLElement): number {
  return box.scrollHeight - box.scrollTop - box.clientHeight;
}

function firstVisible(box: HTMLElement): Anchor | undefined {
  const top = box.getBoundingClientRect().top;
  for (const row of box.querySelectorAll<HTMLElement>('[data-seq]')) {
    const at = row.getBoundingClientRect();
    if (at.bottom > top) return { seq: row.dataset['seq']!, offset: at.top - top };
  }
  return undefined;
}

function restore(box: HTMLElement, { seq, offset }: Anchor): void {
  const row = box.querySelector(`[data-seq="${seq}"]`);
  if (row) box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top - offset;
}

function show(box: HTMLElement, row: HTMLElement): void {
  const middle = (box.clientHeight - row.clientHeight) / 2;
  box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top - Math.max(0, middle);
  row.focus({ preventScroll: true });
  row.removeAttribute('data-flash');
  void row.offsetWidth; // Restarts the animation when the same row is shown again.
  row.setAttribute('data-flash', '');
}
