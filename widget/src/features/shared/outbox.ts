import { signal, type ReadonlySignal } from '@preact/signals';
import type { ChannelEvent, OvationClient, PendingCommand, Problem } from '../../client';
import { problemOf } from './problems';

/** What one has written, on its way: shown at once, settled when its event is there. `A` is what to show beside it. */
export interface OutboxItem<A = unknown> {
  clientId: string;
  type: string;
  body: any;
  about: A | undefined;
  at: number;
  /** The acknowledged sequence number. */
  seq?: number;
  /** Why it was refused. */
  problem?: Problem;
  /** Its event has come before its acknowledgement. */
  arrived?: boolean;
}

/** What travels through an outbox. */
export interface Writing {
  client: OvationClient;
  channel: string;
  /** The commands that are shown while they wait. */
  commands: readonly string[];
  /** The words that an event has added to the channel in this person's name, if it has. */
  wordsOf(event: ChannelEvent, me: string | undefined): string | undefined;
  onRefused(problem: Problem): void;
}

export interface Outbox<A = unknown> {
  items: ReadonlySignal<OutboxItem<A>[]>;
  track(command: PendingCommand, about?: A): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  /** Tells of events and snapshots: everything up to `seq` is known now. */
  settle(seq: number, events: ChannelEvent[], me: string | undefined): void;
  restore(): void;
}

export function createOutbox<A = unknown>({ client, channel, commands, wordsOf, onRefused }: Writing): Outbox<A> {
  const all = signal<OutboxItem<A>[]>([]);
  const items = signal<OutboxItem<A>[]>([]);
  let known = 0;

  const store = (next: OutboxItem<A>[]) => {
    all.value = next.filter((item) => item.seq === undefined || item.seq > known);
    items.value = all.value.filter((item) => !item.arrived);
  };
  const change = (clientId: string, part: Partial<OutboxItem<A>>) =>
    store(all.value.map((item) => (item.clientId === clientId ? { ...item, ...part } : item)));

  function track(command: PendingCommand, about?: A) {
    const { clientId, type, body, at } = command;
    store([...all.value, { clientId, type, body, at, about }]);
    command.done.then(
      ({ seq }) => change(clientId, { seq }),
      (error: unknown) => {
        const problem = problemOf(error);
        change(clientId, { problem, arrived: false });
        onRefused(problem);
      },
    );
  }

  const discard = (clientId: string) => store(all.value.filter((item) => item.clientId !== clientId));
  const isWaiting = (item: OutboxItem<A>) => !item.arrived && !item.problem;

  return {
    items,
    track,
    retry: (clientId) => {
      const item = all.value.find((one) => one.clientId === clientId);
      if (!item) return;
      discard(clientId);
      track(client.send(channel, item.type, item.body), item.about);
    },
    discard,
    settle: (seq, events, me) => {
      known = Math.max(known, seq);
      let next = all.value;
      for (const event of events) {
        const words = wordsOf(event, me)?.trim();
        const mine = words && next.find((item) => isWaiting(item) && item.body.text === words);
        if (mine) next = next.map((item) => (item === mine ? { ...item, arrived: true } : item));
      }
      store(next);
    },
    restore: () => {
      const tracked = new Set(all.value.map((item) => item.clientId));
      for (const command of client.pending(channel)) {
        if (commands.includes(command.type) && !tracked.has(command.clientId)) track(command);
      }
    },
  };
}
