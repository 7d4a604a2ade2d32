import type { EventsFrame, SubscribedFrame } from './frames';
import type { ChannelEvent } from './types';

/** Where one channel's log has been read up to. Pure: a cursor and a frame give a step. */
export interface Cursor {
  /** Identity of the log; absent before the first answer. */
  readonly epoch?: string;
  /** Everything up to here has been given to the listeners. */
  readonly last: number;
  /** The newest sequence number the gateway has told of. */
  readonly head: number;
}

export type Step =
  | { kind: 'reset'; cursor: Cursor; view: unknown; seq: number; events: ChannelEvent[] }
  | { kind: 'advance'; cursor: Cursor; events: ChannelEvent[] }
  | { kind: 'repeat' }
  | { kind: 'refetch' };

export const unread: Cursor = { last: 0, head: 0 };

/** An answer to a subscribe: a snapshot replaces everything, a recovery continues after `last`. */
export function onSubscribed(cursor: Cursor, frame: SubscribedFrame): Step {
  if (!frame.recovered && frame.snapshot) {
    const { seq, view } = frame.snapshot;
    const told = frame.epoch === cursor.epoch ? cursor.head : 0;
    const next = { epoch: frame.epoch, last: frame.head, head: Math.max(told, frame.head) };
    return { kind: 'reset', cursor: next, view, seq, events: after(seq, frame.events) };
  }
  if (cursor.epoch !== frame.epoch) return { kind: 'refetch' };
  return advance(cursor, frame.head, frame.events);
}

/** Live events: applied only if they continue the log; a hole or another epoch is refetched, never patched over. */
export function onEvents(cursor: Cursor, frame: EventsFrame): Step {
  if (cursor.epoch === undefined) return { kind: 'repeat' };
  if (cursor.epoch !== frame.epoch || frame.from > cursor.last + 1) return { kind: 'refetch' };
  return frame.to <= cursor.last ? { kind: 'repeat' } : advance(cursor, frame.to, frame.events);
}

export function withHead(cursor: Cursor, head: number): Cursor {
  return head > cursor.head ? { ...cursor, head } : cursor;
}

function advance(cursor: Cursor, to: number, events: ChannelEvent[]): Step {
  const last = Math.max(cursor.last, to);
  const next = { ...cursor, last, head: Math.max(cursor.head, last) };
  return { kind: 'advance', cursor: next, events: after(cursor.last, events) };
}

function after(seq: number, events: ChannelEvent[]): ChannelEvent[] {
  return events.filter((event) => event.seq > seq);
}
