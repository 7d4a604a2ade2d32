// setTimeout takes at most 2^31 - 1 ms and fires at once beyond that.
const longestMillis = 2 ** 31 - 1;

/** Named timers: setting one again replaces it, so there is never a second of the same name. */
export class Alarms<Name extends string> {
  private readonly running = new Map<Name, ReturnType<typeof setTimeout>>();

  set(name: Name, millis: number, ring: () => void): void {
    this.clear(name);
    const fire = () => {
      this.running.delete(name);
      ring();
    };
    this.running.set(name, setTimeout(fire, Math.min(Math.max(0, millis), longestMillis)));
  }

  has(name: Name): boolean {
    return this.running.has(name);
  }

  clear(name: Name): void {
    clearTimeout(this.running.get(name));
    this.running.delete(name);
  }

  clearAll(): void {
    for (const name of [...this.running.keys()]) this.clear(name);
  }
}
