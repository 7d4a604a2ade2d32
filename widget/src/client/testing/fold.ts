import type { ChannelEvent, ChannelListener } from '../types';

/** A reader's state: a snapshot folded with the events after it. Throws at a hole or a repeat. */
export class Fold implements ChannelListener {
  texts: string[] = [];
  last = 0;
  snapshots = 0;
  newestHead = 0;
  readonly problems: string[] = [];
  /** Kept rather than only thrown: a listener's exception must not stop the client. */
  readonly breaches: string[] = [];

  snapshot(view: unknown, seq: number): void {
    this.texts = [...(view as { texts: string[] }).texts];
    this.last = seq;
    this.snapshots++;
  }

  events(events: ChannelEvent[]): void {
    for (const event of events) {
      if (event.seq !== this.last + 1) this.breaches.push(`${event.seq} after ${this.last}`);
      this.last = event.seq;
      this.texts.push(event.body.text);
    }
  }

  head(head: number): void {
    this.newestHead = head;
  }

  problem(problem: { code: string }): void {
    this.problems.push(problem.code);
  }
}

/** Session storage as a tab has it. */
export class TabStorage implements Storage {
  [name: string]: unknown;
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  clear(): void {
    this.items.clear();
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
}
