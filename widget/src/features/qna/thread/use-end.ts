import { useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels from the end that still count as being at it. */
const AT_END = 60;

/** Keeps a scroller at its end while the reader is there, and goes there when `count` grows by one's own doing. */
export function useEnd(count: number, own: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const before = useRef(own);
  useLayoutEffect(() => {
    const box = scroller.current!;
    if (atEnd.current || own > before.current) box.scrollTop = box.scrollHeight;
    before.current = own;
  }, [count, own]);
  const onScroll = () => {
    const box = scroller.current!;
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < AT_END;
  };
  return { scroller, onScroll };
}
