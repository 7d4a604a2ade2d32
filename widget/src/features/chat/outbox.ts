import { signal, type ReadonlySignal } from '@preact/signals';
import type { ChannelEvent, PendingCommand, Problem } from '../../client';
import { problemOf } from '../../client';
import type { ChatApi } from './chat-api';
import type { ChatMessage, Quote } from './chat-types';

/** One's own message on its way: shown at once, settled when its event is there. */
export interface OutboxItem {
  clientId: string;
  text: string;
  replyTo?: Quote;
  at: number;
  /** The acknowledged sequence number. */
  seq?: number;
  /** Why it was refused. */
  problem?: Problem;
  /** Its event has come before its acknowledgement. */
  arrived?: boolean;
}

export interface Outbox {
  items: ReadonlySignal<OutboxItem[]>;
  post(text: string, replyTo?: ChatMessage): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  /** Tells of events and snapshots: everything up to `seq` is known now. */
  settle(seq: number, events: ChannelEvent[], me: string | undefined): void;
  restore(): void;
}

export function createOutbox(api: ChatApi, onRefused: (problem: Problem) => void): Outbox {
  const all = signal<OutboxItem[]>([]);
  const items = signal<OutboxItem[]>([]);
  let known = 0;

  const store = (next: OutboxItem[]) => {
    all.value = next.filter((item) => item.seq === undefined || item.seq > known);
    items.value = all.value.filter((item) => !item.arrived);
  };
  const change = (clientId: string, part: Partial<OutboxItem>) =>
    store(all.value.map((item) => (item.clientId === clientId ? { ...item, ...part } : item)));

  function track(command: PendingCommand, replyTo?: Quote) {
    const { clientId, body, at } = command;
    store([...all.value, { clientId, text: body.text, at, ...(replyTo && { replyTo }) }]);
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

  return {
    items,
    post: (text, replyTo) => track(api.postMessage(text, replyTo?.seq), replyTo && quoteOf(replyTo)),
    retry: (clientId) => {
      const item = all.value.find((one) => one.clientId === clientId);
      if (!item) return;
      discard(clientId);
      track(api.postMessage(item.text, item.replyTo?.seq), item.replyTo);
    },
    discard,
    settle: (seq, events, me) => {
      known = Math.max(known, seq);
      let next = all.value;
      for (const event of events) {
        if (event.type !== 'message-posted' || event.actor !== me) continue;
        const mine = next.find((item) => !item.arrived && !item.problem && item.text === event.body?.text?.trim());
        if (mine) next = next.map((item) => (item === mine ? { ...item, arrived: true } : item));
      }
      store(next);
    },
    restore: () => {
      const tracked = new Set(all.value.map((item) => item.clientId));
      for (const command of api.pending()) {
        if (command.type === 'post-message' && !tracked.has(command.clientId)) track(command);
      }
    },
  };
}

export function quoteOf(message: ChatMessage): Quote {
  return { seq: message.seq, person: message.author.person, name: message.author.name };
}
