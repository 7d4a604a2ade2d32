import type { ChannelEvent, Problem } from '../../client';
import type { Signal, Suggestion, Suggestions } from '../../features/assistant/signal-types';
import { problem } from './room';

/** The signals and ideas of the test room: tests raise what the service would. */
export class SignalsRoom {
  readonly log: ChannelEvent[] = [];
  /** All ideas that there are. */
  ideas: Suggestion[] = [];
  #signals: Signal[] = [];

  get head(): number {
    return this.log.length;
  }

  raise(signal: Omit<Signal, 'id' | 'at' | 'until'>): void {
    const at = new Date().toISOString();
    const until = new Date(Date.now() + 600_000).toISOString();
    const raised = { ...signal, id: this.head + 1, at, until };
    this.#signals = [raised, ...this.#signals];
    this.log.push({ seq: raised.id, type: 'signal-raised', at, actor: 'system', body: { signal: raised } });
  }

  execute(person: string, type: string, { signal }: { signal: number }): number | Problem {
    if (type !== 'dismiss-signal') return problem(400, 'invalid', 'Signals have no such command');
    this.#signals = this.#signals.filter(({ id }) => id !== signal);
    const at = new Date().toISOString();
    this.log.push({ seq: this.head + 1, type: 'signal-dismissed', at, actor: person, body: { signal } });
    return this.head;
  }

  eventsFor(_person: string, after: number): ChannelEvent[] {
    return this.log.slice(after);
  }

  snapshotFor(): { seq: number; view: object } {
    return { seq: this.head, view: { signals: this.#signals } };
  }

  /** Three that were not seen, or the first ones again. */
  suggest({ seen = [] }: { seen?: string[] }): Suggestions {
    const fresh = this.ideas.filter(({ id }) => !seen.includes(id));
    const startedOver = fresh.length === 0 && this.ideas.length > 0;
    return { suggestions: (startedOver ? this.ideas : fresh).slice(0, 3), startedOver, topics: [] };
  }
}
