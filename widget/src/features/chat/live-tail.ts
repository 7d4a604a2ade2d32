/**
 * Which messages stand in the page. Following: the newest 60. Scrolled up: a frozen stretch that new messages do not
 * move, grown by 60 at either end on demand and never above 240. Pure; positions are sequence numbers, so that trimmed
 * or newly loaded messages do not shift it.
 */
export type Tail = { following: true } | { following: false; first: number; last: number };

export const TAIL_ROWS = 60;
export const STEP_ROWS = 60;
export const MOST_ROWS = 240;

export const FOLLOWING: Tail = { following: true };

interface Numbered {
  seq: number;
}

export function shownRows<M extends Numbered>(messages: M[], tail: Tail): M[] {
  if (tail.following) return messages.slice(-TAIL_ROWS);
  return messages.slice(indexAtOrAfter(messages, tail.first), indexAtOrAfter(messages, tail.last + 1));
}

/** Stops following: what is in the page now stays in it. */
export function frozen(messages: Numbered[], tail: Tail): Tail {
  if (!tail.following || messages.length === 0) return tail;
  const shown = shownRows(messages, tail);
  return { following: false, first: shown[0]!.seq, last: shown.at(-1)!.seq };
}

export function grownUp(messages: Numbered[], tail: Tail): Tail {
  if (tail.following || messages.length === 0) return tail;
  const first = Math.max(0, indexAtOrAfter(messages, tail.first) - STEP_ROWS);
  const end = Math.min(indexAtOrAfter(messages, tail.last + 1), first + MOST_ROWS);
  return stretch(messages, first, end);
}

export function grownDown(messages: Numbered[], tail: Tail): Tail {
  if (tail.following || messages.length === 0) return tail;
  const end = Math.min(messages.length, indexAtOrAfter(messages, tail.last + 1) + STEP_ROWS);
  const first = Math.max(indexAtOrAfter(messages, tail.first), end - MOST_ROWS);
  return stretch(messages, first, end);
}

/** The stretch around one message, to jump to it. */
export function around(messages: Numbered[], seq: number): Tail {
  const at = indexAtOrAfter(messages, seq);
  return stretch(messages, Math.max(0, at - STEP_ROWS / 2), Math.min(messages.length, at + STEP_ROWS / 2));
}

export function reachesStart(messages: Numbered[], tail: Tail): boolean {
  return shownRows(messages, tail)[0]?.seq === messages[0]?.seq;
}

export function reachesEnd(messages: Numbered[], tail: Tail): boolean {
  return tail.following || tail.last >= (messages.at(-1)?.seq ?? 0);
}

function stretch(messages: Numbered[], first: number, end: number): Tail {
  const last = messages[end - 1];
  return last ? { following: false, first: messages[first]!.seq, last: last.seq } : FOLLOWING;
}

/** Binary search: the index of the first message with this sequence number or a later one. */
export function indexAtOrAfter(messages: Numbered[], seq: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (messages[middle]!.seq < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
