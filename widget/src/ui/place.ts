const GAP = 4;
const EDGE = 8;

/** Puts a box of the top layer below its anchor, ends aligned, flipped or shifted to stay on the screen. */
export function placeBeside(box: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const below = at.bottom + GAP;
  const top = below + height > innerHeight - EDGE ? at.top - GAP - height : below;
  const left = rtl ? at.left : at.right - width;
  box.style.top = `${clamp(top, EDGE, innerHeight - height - EDGE)}px`;
  box.style.left = `${clamp(left, EDGE, innerWidth - width - EDGE)}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
