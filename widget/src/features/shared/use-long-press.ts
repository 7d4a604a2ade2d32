import { useRef } from 'preact/hooks';

const LONG_PRESS_MILLIS = 500;
const STEADY_PIXELS = 10;

/** A finger held still on an element. The mouse has its own ways. */
export function useLongPress(onLongPress: (element: HTMLElement) => void) {
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | undefined>(undefined);
  const end = () => {
    clearTimeout(press.current?.timer);
    press.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => {
      if (event.pointerType === 'mouse') return;
      const element = event.currentTarget;
      end();
      const timer = setTimeout(() => onLongPress(element), LONG_PRESS_MILLIS);
      press.current = { timer, x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const at = press.current;
      if (at && Math.hypot(clientX - at.x, clientY - at.y) > STEADY_PIXELS) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
