import { vi } from 'vitest';

interface Timer {
  at: number;
  order: number;
  ring: () => void;
}

/** Time that passes as fast as the machine can: timers ring in order, promises settle in between. */
export class VirtualTime {
  now = Date.parse('2026-11-20T12:00:00Z');
  private readonly timers = new Map<number, Timer>();
  private order = 0;

  install(): void {
    vi.stubGlobal('setTimeout', (ring: () => void, millis = 0) => this.after(millis, ring));
    vi.stubGlobal('clearTimeout', (timer: number) => this.timers.delete(timer));
  }

  after(millis: number, ring: () => void): number {
    const order = ++this.order;
    this.timers.set(order, { at: this.now + Math.max(0, millis), order, ring });
    return order;
  }

  async pass(millis: number): Promise<void> {
    const end = this.now + millis;
    for (let timer = this.next(end); timer; timer = this.next(end)) {
      this.timers.delete(timer.order);
      this.now = timer.at;
      timer.ring();
      await this.promises();
    }
    this.now = end;
  }

  private next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers.values()) {
      if (timer.at <= end && (!first || timer.at < first.at)) first = timer;
    }
    return first;
  }

  private async promises(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) await Promise.resolve();
  }
}
