import { KINDS, type Counts, type ReactionId } from './reaction-kinds';

/** A tap of one's own that was shown at once and is still to come back in the sum of everybody's. */
export interface OwnTap {
  id: ReactionId;
  /** When it is not waited for any longer, milliseconds: it was lost on the way. */
  until: number;
}

/** A sum without one's own taps in it, and those that are still to come. */
export function withoutOwn(value: Counts, own: OwnTap[], now: number): { rest: Counts; own: OwnTap[] } {
  const rest = { ...value };
  const waiting = own.filter(({ id, until }) => {
    if (until <= now) return false;
    if (!rest[id]) return true;
    rest[id] -= 1;
    return false;
  });
  return { rest, own: waiting };
}

/** Which sprites stand for a sum when there is room for so many: all of it, or one of each kind and then the shares, the largest first. */
export function share(counts: Counts, room: number): ReactionId[] {
  const sprites: ReactionId[] = [];
  const given: Counts = {};
  const left = () => KINDS.map(({ id }) => ({ id, count: counts[id] ?? 0, given: given[id] ?? 0 }));
  while (sprites.length < room) {
    const [next] = left()
      .filter((kind) => kind.count > kind.given)
      .sort((a, b) => weight(b) - weight(a));
    if (!next) break;
    given[next.id] = next.given + 1;
    sprites.push(next.id);
  }
  return sprites;
}

function weight({ count, given }: { count: number; given: number }): number {
  return given === 0 ? Number.MAX_SAFE_INTEGER : count / (given + 1);
}

export interface Place {
  left: number;
  width: number;
  /** From the bottom of the viewport. */
  bottom: number;
  /** How high they rise. */
  height: number;
}

const BESIDE = 200;
const OVER_THE_BARS = 184;

/** Where reactions float, in CSS pixels of the viewport: beside the panel over the page where there is room, else over the panel. */
export function placeFor(panel: { left: number; right: number; top: number; bottom: number }, view: { width: number; height: number }): Place {
  const top = Math.max(0, panel.top);
  const low = Math.min(panel.bottom, view.height);
  const height = Math.max(120, (low - top) * 0.7);
  const bottom = view.height - low + 16;
  if (panel.left >= BESIDE) return { left: panel.left - BESIDE, width: BESIDE, bottom, height };
  if (view.width - panel.right >= BESIDE) return { left: panel.right, width: BESIDE, bottom, height };
  const width = (panel.right - panel.left) * 0.4;
  return { left: panel.right - width - 8, width, bottom: bottom + OVER_THE_BARS, height: height * 0.8 };
}
