import { describe, expect, it } from 'vitest';
import {
  around,
  FOLLOWING,
  frozen,
  grownDown,
  grownUp,
  MOST_ROWS,
  reachesEnd,
  reachesStart,
  shownRows,
  TAIL_ROWS,
} from './live-tail';

const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => ({ seq: from + i }));
const ends = (rows: { seq: number }[]) => [rows[0]?.seq, rows.at(-1)?.seq];

describe('the live tail', () => {
  it('shows the newest rows while following', () => {
    expect(ends(shownRows(numbered(1, 500), FOLLOWING))).toEqual([441, 500]);
    expect(shownRows(numbered(1, 500), FOLLOWING)).toHaveLength(TAIL_ROWS);
  });

  it('does not move when frozen, whatever arrives', () => {
    const tail = frozen(numbered(1, 500), FOLLOWING);
    expect(ends(shownRows(numbered(1, 900), tail))).toEqual([441, 500]);
    expect(reachesEnd(numbered(1, 900), tail)).toBe(false);
  });

  it('does not move when older ones are loaded before it', () => {
    const tail = frozen(numbered(400, 500), FOLLOWING);
    expect(ends(shownRows(numbered(300, 500), tail))).toEqual([441, 500]);
  });

  it('grows upwards, up to its bound, and then lets go of the newest', () => {
    const messages = numbered(1, 500);
    let tail = frozen(messages, FOLLOWING);
    for (let i = 0; i < 4; i++) tail = grownUp(messages, tail);
    expect(shownRows(messages, tail)).toHaveLength(MOST_ROWS);
    expect(ends(shownRows(messages, tail))).toEqual([201, 440]);
  });

  it('grows downwards to the end again', () => {
    const messages = numbered(1, 500);
    let tail = around(messages, 100);
    for (let i = 0; i < 10; i++) tail = grownDown(messages, tail);
    expect(reachesEnd(messages, tail)).toBe(true);
    expect(shownRows(messages, tail).length).toBeLessThanOrEqual(MOST_ROWS);
  });

  it('knows its start', () => {
    expect(reachesStart(numbered(1, 30), FOLLOWING)).toBe(true);
    expect(reachesStart(numbered(1, 100), FOLLOWING)).toBe(false);
  });

  it('follows again when everything it held was cleared', () => {
    const tail = frozen(numbered(1, 100), FOLLOWING);
    expect(shownRows([], tail)).toEqual([]);
    expect(grownUp([], tail)).toEqual(tail);
    expect(around([], 5)).toEqual(FOLLOWING);
  });
});
