import type { ChannelEvent } from '../types';

/** The neighbour's append-only log of one channel: dense sequence numbers, one row per actor and client id. */
export class Log {
  readonly events: ChannelEvent[] = [];
  private readonly seqByOnce = new Map<string, number>();

  constructor(readonly epoch: string) {}

  get head(): number {
    return this.events.length;
  }

  append(actor: string, clientId: string, type: string, body: unknown): { seq: number; repeated: boolean } {
    const once = `${actor}|${clientId}`;
    const known = this.seqByOnce.get(once);
    if (known !== undefined) return { seq: known, repeated: true };
    const seq = this.head + 1;
    this.events.push({ seq, type, at: '2026-11-20T12:00:00.000Z', actor, body });
    this.seqByOnce.set(once, seq);
    return { seq, repeated: false };
  }

  between(from: number, to: number): ChannelEvent[] {
    return this.events.slice(from - 1, to);
  }

  texts(to = this.head): string[] {
    return this.between(1, to).map((event) => event.body.text);
  }
}
