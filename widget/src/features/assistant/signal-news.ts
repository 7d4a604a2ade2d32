import type { Signal } from './signal-types';

/** Tells which signals are new since it was last asked; those that were there at first are no news, nor is one that was told. */
export function newsOf(): (signals: Signal[] | undefined) => Signal[] {
  let newest: number | undefined;
  return (signals) => {
    if (!signals) return [];
    const before = newest;
    newest = Math.max(before ?? 0, ...signals.map(({ id }) => id));
    return before === undefined ? [] : signals.filter(({ id }) => id > before).reverse();
  };
}
