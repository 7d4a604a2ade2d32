import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../client';
import type { FeatureHost } from '../feature';
import { keptText, type KeptText } from '../shared/kept-text';
import { createOutbox, type Outbox } from '../shared/outbox';
import { createRefusals, type Refusals } from '../shared/refusals';
import { applyPrivateEvents, talkOf } from './apply-private-event';
import type { PrivateMessage, Talk } from './private-types';

const SEND = 'send-message';
const PAGE = 50;

/** One conversation that is open. */
export interface Conversation {
  id: string;
  /** Null before it is there. */
  talk: ReadonlySignal<Talk | null>;
  problem: ReadonlySignal<Problem | null>;
  outbox: Outbox;
  refusals: Refusals;
  draft: KeptText;
  send(text: string): void;
  remove(message: number): void;
  older(): Promise<void>;
  stop(): void;
}

export function openConversation(host: FeatureHost, id: string): Conversation {
  const { client } = host;
  const channel = `conversation/${id}`;
  const talk = signal<Talk | null>(null);
  const problem = signal<Problem | null>(null);
  const refusals = createRefusals();
  let read = 0;
  const outbox = createOutbox({
    client,
    channel,
    commands: [SEND],
    wordsOf: ({ type, body, actor }, me) => (type === 'message-sent' && actor === me ? (body?.text as string) : undefined),
    onRefused: () => {},
  });
  const me = () => host.you.value?.person;

  const unsubscribe = client.subscribe(channel, {
    snapshot: (raw, seq) => {
      const told = talkOf(raw as Partial<Talk>);
      talk.value = keepingOlder(talk.peek(), told);
      problem.value = null;
      outbox.settle(seq, [], me());
      outbox.restore();
    },
    events: (events) => {
      talk.value = applyPrivateEvents(talk.peek() ?? talkOf(), events);
      outbox.settle(events.at(-1)!.seq, events, me());
    },
    problem: (refused) => (problem.value = refused),
  });
  const stopReading = effect(() => {
    const theirs = talk.value?.messages.filter(({ author }) => author && author.person !== me()).at(-1)?.seq ?? 0;
    if (theirs <= read || !host.inView('private')) return;
    read = theirs;
    client.send(channel, 'mark-read', { upTo: theirs }).done.catch(() => {}); // The next message marks again.
  });

  return {
    id,
    talk,
    problem,
    outbox,
    refusals,
    draft: keptText(host.sessionId, channel),
    send: (text) => outbox.track(client.send(channel, SEND, { text })),
    remove: (message) => refusals.watch(message, client.send(channel, 'delete-message', { message })),
    older: async () => {
      const before = talk.value?.messages[0]?.seq ?? 0;
      const page = await client.request<{ messages: PrivateMessage[]; nextBefore?: number }>(
        'GET',
        `/conversations/${id}/messages?before=${before}&limit=${PAGE}`,
      );
      const now = talk.value ?? talkOf();
      talk.value = { messages: [...page.messages, ...now.messages], more: page.nextBefore !== undefined };
    },
    stop: () => {
      unsubscribe();
      stopReading();
    },
  };
}

/** What was scrolled back to stays when the newest come anew, as long as nothing lies between. */
function keepingOlder(had: Talk | null, told: Talk): Talk {
  const first = told.messages[0]?.seq ?? 0;
  const older = had?.messages.filter(({ seq }) => seq < first) ?? [];
  const joined = had?.messages.some(({ seq }) => seq >= first) ?? false;
  return joined && older.length > 0 ? { messages: [...older, ...told.messages], more: had!.more } : told;
}
