import { sum, type Counts, type ReactionId } from './reaction-kinds';

/** For how long taps are gathered into one command, milliseconds. */
export const GATHER_MILLIS = 300;
/** The most taps of one command; the server takes no more. */
export const MOST = 10;
/** Somewhat less than the server allows, since what leaves evenly does not arrive evenly. */
const PER_SECOND = 8;

export interface Taps {
  /** False when one is too fast: that tap counts for nothing. */
  tap(id: ReactionId): boolean;
  stop(): void;
}

/** Gathers quick taps, and slows down whoever keeps a key pressed. */
export function createTaps(send: (reactions: Counts) => void, now: () => number = Date.now): Taps {
  let gathered: Counts = {};
  let waiting = 0;
  let tokens = MOST;
  let at = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const reactions = gathered;
    gathered = {};
    waiting = 0;
    send(reactions);
  };
  return {
    tap: (id) => {
      tokens = Math.min(MOST, tokens + ((now() - at) * PER_SECOND) / 1000);
      at = now();
      if (tokens < 1 || waiting >= MOST) return false;
      tokens -= 1;
      waiting += 1;
      gathered = sum(gathered, { [id]: 1 });
      timer ??= setTimeout(flush, GATHER_MILLIS);
      return true;
    },
    stop: () => clearTimeout(timer),
  };
}
