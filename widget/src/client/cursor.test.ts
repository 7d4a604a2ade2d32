import { describe, expect, it } from 'vitest';
import { onEvents, onSubscribed, unread, withHead, type Cursor } from './cursor';
import type { ChannelEvent } from './types';

const events = (...seqs: number[]): ChannelEvent[] =>
  seqs.map((seq) => ({ seq, type: 'message-posted', at: '', actor: 'p_x', body: {} }));
const live = (from: number, to: number, ...seqs: number[]) =>
  ({ op: 'events', channel: 'chat', epoch: 'e1', from, to, events: events(...seqs) }) as const;
const at = (last: number, head = last): Cursor => ({ epoch: 'e1', last, head });

describe('a cursor', () => {
  it('moves over contiguous events, visible or not', () => {
    expect(onEvents(at(4), live(5, 7, 5, 7))).toEqual({ kind: 'advance', cursor: at(7), events: events(5, 7) });
  });

  it('takes the new part of an overlap and nothing of a repeat', () => {
    expect(onEvents(at(4), live(3, 6, 3, 4, 5, 6))).toEqual({ kind: 'advance', cursor: at(6), events: events(5, 6) });
    expect(onEvents(at(6), live(3, 6, 3, 4, 5, 6))).toEqual({ kind: 'repeat' });
  });

  it('refetches at a hole and at another epoch', () => {
    expect(onEvents(at(4), live(6, 6, 6)).kind).toBe('refetch');
    expect(onEvents(at(4), { ...live(5, 5, 5), epoch: 'e2' }).kind).toBe('refetch');
  });

  it('takes no live events before its first snapshot', () => {
    expect(onEvents(unread, live(1, 1, 1)).kind).toBe('repeat');
  });

  it('is never set back by a recovery from a gateway that is behind', () => {
    const frame = { op: 'subscribed', channel: 'chat', epoch: 'e1', head: 7, recovered: true, events: [] } as const;
    expect(onSubscribed(at(9), { ...frame, events: [] })).toEqual({ kind: 'advance', cursor: at(9), events: [] });
  });

  it('is replaced by a snapshot, with only the events after it', () => {
    const snapshot = { seq: 5, view: 'view' };
    const frame = { op: 'subscribed', channel: 'chat', epoch: 'e2', head: 7, recovered: false, snapshot } as const;
    expect(onSubscribed(at(90), { ...frame, events: events(5, 6, 7) })).toEqual({
      kind: 'reset',
      cursor: { epoch: 'e2', last: 7, head: 7 },
      view: 'view',
      seq: 5,
      events: events(6, 7),
    });
  });

  it('remembers the highest head it was told of', () => {
    expect(withHead(withHead(at(4), 9), 6).head).toBe(9);
  });
});
