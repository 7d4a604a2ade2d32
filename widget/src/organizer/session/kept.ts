/** What was typed, kept over a reload of the page. Without storage (private modes) it lasts as long as the page. */
export interface Kept<V> {
  read(): V | undefined;
  write(value: V): void;
  clear(): void;
}

export function keptInTab<V>(key: string): Kept<V> {
  const name = `ovation:console:${key}`;
  const attempt = <R>(access: () => R): R | undefined => {
    try {
      return access();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => attempt(() => (JSON.parse(sessionStorage.getItem(name) ?? 'null') as V | null) ?? undefined),
    write: (value) => void attempt(() => sessionStorage.setItem(name, JSON.stringify(value))),
    clear: () => void attempt(() => sessionStorage.removeItem(name)),
  };
}
