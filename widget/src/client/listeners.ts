/** Calls a listener so that its mistake is reported to the page and never stops the connection. */
export function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    if (typeof reportError === 'function') reportError(error);
    else console.error(error);
  }
}

/** Listeners by event name. */
export class Listeners<Events> {
  private readonly byType = new Map<keyof Events, Set<(value: never) => void>>();

  on<K extends keyof Events>(type: K, listener: (value: Events[K]) => void): () => void {
    const own = (value: Events[K]) => listener(value);
    const all = this.byType.get(type) ?? new Set();
    this.byType.set(type, all.add(own));
    return () => void all.delete(own);
  }

  emit<K extends keyof Events>(type: K, value: Events[K]): void {
    for (const listener of [...(this.byType.get(type) ?? [])]) tell(() => listener(value as never));
  }

  clear(): void {
    this.byType.clear();
  }
}
