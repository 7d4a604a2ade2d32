import { same, type Draft } from './draft';

export type DraftKey = keyof Draft;

/** A draft brought up to what the server has now. */
export interface Merged {
  draft: Draft;
  /** Fields that both sides changed, to something different; the draft keeps one's own. */
  clashes: DraftKey[];
}

/** Three-way: what only others changed is taken over, what one changed oneself stays. */
export function merge(base: Draft, mine: Draft, theirs: Draft): Merged {
  const draft: Draft = { ...mine };
  const clashes: DraftKey[] = [];
  for (const key of Object.keys(theirs) as DraftKey[]) {
    if (same(mine[key], base[key])) take(draft, theirs, key);
    else if (!same(theirs[key], base[key]) && !same(theirs[key], mine[key])) clashes.push(key);
  }
  return { draft, clashes };
}

export function take<K extends DraftKey>(into: Draft, from: Draft, key: K): void {
  into[key] = from[key];
}
