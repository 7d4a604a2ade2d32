import { signal, type ReadonlySignal } from '@preact/signals';
import { oneOf } from './settings';

/**
 * side: beside the page's content, can be collapsed. bottom: a phone, fills its place. fill: like bottom, at any width.
 */
export type Layout = 'side' | 'bottom' | 'fill';

/** A container up to this wide (CSS pixels) gets the phone layout. */
export const PHONE_WIDTH = 640;

export interface LayoutWatch {
  layout: ReadonlySignal<Layout>;
  ask(attribute: string | null): void;
  stop(): void;
}

/** Chooses the layout by the attribute, or by the width of the box around the element. */
export function watchLayout(element: HTMLElement): LayoutWatch {
  const layout = signal<Layout>('side');
  let asked: Layout | undefined;
  const container = element.parentElement ?? document.documentElement;
  const choose = () => {
    const width = container.clientWidth;
    layout.value = asked ?? (width > 0 && width <= PHONE_WIDTH ? 'bottom' : 'side');
  };
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(choose);
  observer?.observe(container);
  choose();
  return {
    layout,
    ask: (attribute) => {
      asked = oneOf(['side', 'bottom', 'fill'] as const, attribute);
      choose();
    },
    stop: () => observer?.disconnect(),
  };
}
