import type { ChannelEvent, Problem } from '../../client';
import type { FeedItem } from '../../features/feed/feed-types';
import { problem } from './room';

/** The feed of the test room: nobody commands it, tests publish what the services would. */
export class FeedRoom {
  readonly log: ChannelEvent[] = [];
  #items: FeedItem[] = [];

  get head(): number {
    return this.log.length;
  }

  publish(item: FeedItem): void {
    this.#items = [item, ...this.#items.filter(({ id }) => id !== item.id)];
    this.#happened('item-published', { item });
  }

  remove(id: string): void {
    this.#items = this.#items.filter((item) => item.id !== id);
    this.#happened('items-removed', { ids: [id] });
  }

  execute(): number | Problem {
    return problem(400, 'invalid', 'The feed has no such command');
  }

  eventsFor(_person: string, after: number): ChannelEvent[] {
    return this.log.slice(after);
  }

  snapshotFor(): { seq: number; view: object } {
    return { seq: this.head, view: { items: this.#items } };
  }

  #happened(type: string, body: object): void {
    this.log.push({ seq: this.head + 1, type, at: new Date().toISOString(), actor: 'system', body });
  }
}
