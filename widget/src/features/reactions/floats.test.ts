import { describe, expect, it } from 'vitest';
import { placeFor, share, withoutOwn } from './floats';
import { countsIn, sum } from './reaction-kinds';

describe('a sum of reactions', () => {
  it('leaves out what one has seen of oneself, and goes on waiting for the rest', () => {
    const own = [
      { id: 'clap' as const, until: 5000 },
      { id: 'clap' as const, until: 5000 },
      { id: 'heart' as const, until: 5000 },
    ];
    const first = withoutOwn({ clap: 1, wow: 4 }, own, 1000);
    expect(first.rest).toEqual({ clap: 0, wow: 4 });
    expect(first.own).toEqual([own[1], own[2]]);
    expect(withoutOwn({ clap: 9, heart: 1 }, first.own, 2000)).toEqual({ rest: { clap: 8, heart: 0 }, own: [] });
  });

  it('is not made smaller by a tap that was lost long ago', () => {
    expect(withoutOwn({ clap: 2 }, [{ id: 'clap', until: 900 }], 1000)).toEqual({ rest: { clap: 2 }, own: [] });
  });

  it('is drawn whole where there is room, and else one of each kind and then by its shares', () => {
    expect(share({ clap: 2, smile: 1 }, 6).sort()).toEqual(['clap', 'clap', 'smile']);
    const few = share({ clap: 400, heart: 190, wow: 2 }, 6);
    expect(few).toHaveLength(6);
    expect(few.filter((id) => id === 'clap')).toHaveLength(4);
    expect(few.filter((id) => id === 'heart')).toHaveLength(1);
    expect(few).toContain('wow');
    expect(share({ clap: 9, heart: 9, think: 9, wow: 9, smile: 9 }, 5).sort()).toEqual(['clap', 'heart', 'smile', 'think', 'wow']);
    expect(share({ clap: 3 }, 0)).toEqual([]);
    expect(share({ clap: 0 }, 3)).toEqual([]);
  });

  it('has only what this panel can draw', () => {
    expect(countsIn({ clap: 2, rocket: 5, heart: 'x', wow: -1 })).toEqual({ clap: 2 });
    expect(sum({ clap: 1 }, { clap: 2, smile: 1 })).toEqual({ clap: 3, smile: 1 });
  });
});

describe('where reactions float', () => {
  const view = { width: 1280, height: 800 };

  it('is over the page beside the panel, on whichever side there is room', () => {
    const right = placeFor({ left: 896, right: 1280, top: 56, bottom: 800 }, view);
    expect(right.left + right.width).toBe(896);
    const left = placeFor({ left: 0, right: 384, top: 56, bottom: 800 }, view);
    expect(left.left).toBe(384);
  });

  it('is over a panel that fills the screen, above its bars, and never wider than it', () => {
    const { left, width, bottom, height } = placeFor({ left: 0, right: 390, top: 267, bottom: 844 }, { width: 390, height: 844 });
    expect(left).toBeGreaterThan(0);
    expect(left + width).toBeLessThan(390);
    expect(bottom).toBeGreaterThan(100);
    expect(bottom + height).toBeLessThan(844);
  });

  it('is in view when the panel is longer than the screen', () => {
    expect(placeFor({ left: 800, right: 1184, top: -500, bottom: 3000 }, view).bottom).toBe(16);
  });
});
