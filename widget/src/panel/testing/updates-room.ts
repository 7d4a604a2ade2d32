import type { ChannelEvent, Problem } from '../../client';
import type { Update } from '../../features/updates/apply-update-event';

/** The updates of the test room. */
export class UpdatesRoom {
  readonly log: ChannelEvent[] = [];
  /** What everything that is sent is refused with, while it is set. */
  refusal: Problem | undefined;
  #updates: Update[] = [];

  get head(): number {
    return this.log.length;
  }

  execute(person: string, type: string, body: { text: string; update: number }): number | Problem {
    if (this.refusal) return this.refusal;
    const at = new Date().toISOString();
    if (type === 'delete-update') {
      this.#updates = this.#updates.filter(({ id }) => id !== body.update);
      this.log.push({ seq: this.head + 1, type: 'update-deleted', at, actor: person, body: { update: body.update } });
    } else {
      const update = { id: this.head + 1, text: body.text, at };
      this.#updates = [update, ...this.#updates];
      this.log.push({ seq: update.id, type: 'update-sent', at, actor: person, body: { update } });
    }
    return this.head;
  }

  eventsFor(_person: string, after: number): ChannelEvent[] {
    return this.log.slice(after);
  }

  snapshotFor(): { seq: number; view: object } {
    return { seq: this.head, view: { updates: this.#updates } };
  }
}
