import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ChannelEvent, Problem } from '../../client';
import { lazily } from '../../ui/lazily';
import type { FeatureHost, RunningFeature } from '../feature';
import { createEventBuffer } from '../shared/event-buffer';
import { keptText, type KeptText } from '../shared/kept-text';
import { createOutbox, type Outbox } from '../shared/outbox';
import { problemOf } from '../shared/problems';
import { createRefusals, type Refusals } from '../shared/refusals';
import { applyChatEvents, withNames, withNewest, withOlder } from './apply-chat-event';
import { chatApi, type ChatApi, type ChatRoom } from './chat-api';
import { chatMenuItems } from './chat-menu';
import { chatView, quoteOf, type ChatMessage, type ChatView, type Quote, type ToldView } from './chat-types';
import { closedReason, type ClosedReason } from './composer-closed';
import { around, FOLLOWING, indexAtOrAfter, type Tail } from './live-tail';
import { createMyReactions, type MyReactions } from './my-reactions';

/** The first of them is heard once their code is there, which is asked for at the start. */
const loadNotices = lazily(() => import('./chat-notices'));

/** Messages kept in memory while following the newest; older ones are loaded again when wanted. */
const KEPT_MESSAGES = 400;
const PAGE = 100;
/** How many pages back a jump to a quoted message looks for it. */
const JUMP_PAGES = 10;

export type OlderState = 'idle' | 'loading' | 'failed';

/** A room at work: the snapshot folded with its events, and everything that the tab shows besides. */
export interface ChatState extends RunningFeature {
  host: FeatureHost;
  room: ChatRoom;
  api: ChatApi;
  view: ReadonlySignal<ChatView | null>;
  problem: ReadonlySignal<Problem | null>;
  blocked: ReadonlySignal<boolean>;
  closed: ReadonlySignal<ClosedReason | undefined>;
  outbox: Outbox<Quote>;
  mine: MyReactions;
  refusals: Refusals;
  draft: KeptText;
  /** Whether another tab has put words into the draft that the field does not show yet. */
  written: Signal<boolean>;
  replyTo: Signal<ChatMessage | null>;
  /** Which messages stand in the page. */
  tail: Signal<Tail>;
  older: ReadonlySignal<OlderState>;
  /** A message that the list should scroll to and flash. */
  target: Signal<number | null>;
  post(text: string): void;
  toggleReaction(message: number, reaction: string): void;
  loadOlder(): Promise<boolean>;
  jumpTo(seq: number): Promise<void>;
  retry(): void;
  find(seq: number): ChatMessage | undefined;
  isMe(person: string): boolean;
}

export function startChat(host: FeatureHost, room: ChatRoom): ChatState {
  const { client, tell } = host;
  const api = chatApi(client, room);
  const view = signal<ChatView | null>(null);
  const problem = signal<Problem | null>(null);
  const blocked = signal(false);
  const tail = signal<Tail>(FOLLOWING);
  const unread = signal(0);
  const older = signal<OlderState>('idle');
  const target = signal<number | null>(null);
  const replyTo = signal<ChatMessage | null>(null);
  const written = signal(false);
  const draft = keptText(host.sessionId, room);
  let jumping = false;
  const refusals = createRefusals();
  const mine = createMyReactions(api, (message, refused) => refusals.put(message, refused));
  const outbox = createOutbox<Quote>({
    client,
    channel: room,
    commands: ['post-message'],
    wordsOf: ({ type, actor, body }, me) => (type === 'message-posted' && actor === me ? body?.text : undefined),
    onRefused: (refused) => {
      if (refused.code === 'blocked') blocked.value = true;
    },
  });
  const isMe = (person: string) => person === host.you.value?.person;
  const find = (seq: number) => {
    const messages = view.value?.messages ?? [];
    const found = messages[indexAtOrAfter(messages, seq)];
    return found?.seq === seq ? found : undefined;
  };

  const buffer = createEventBuffer<ChannelEvent>((events) =>
    batch(() => {
      const next = applyChatEvents(view.value ?? chatView(), events);
      view.value = tail.value.following && !jumping ? withNewest(next, KEPT_MESSAGES) : next;
      outbox.settle(events.at(-1)!.seq, events, host.you.value?.person);
      for (const event of events) apart(event);
      void loadNotices().then(({ tellAboutEvents }) => tellAboutEvents(state, events), () => undefined);
      countUnread(events);
    }),
  );

  /** What an event means to oneself, beside the common view. */
  function apart({ type, body }: ChannelEvent) {
    if (type === 'user-blocked' && isMe(body.person)) blocked.value = true;
    if (type === 'user-unblocked' && isMe(body.person)) blocked.value = false;
  }

  function countUnread(events: ChannelEvent[]) {
    const others = events.filter(({ type, actor, redacted }) => type === 'message-posted' && !redacted && !isMe(actor));
    if (seeing()) unread.value = 0;
    else unread.value += others.length;
  }

  const seeing = () => tail.value.following && host.inView(room);

  function learnMine(messages: { seq: number }[]) {
    const range = messages.length > 0 ? { from: messages[0]!.seq, to: messages.at(-1)!.seq } : undefined;
    api.myChat(range).then(
      (me) => {
        blocked.value = me.blocked;
        mine.learn(me.reactions ?? {});
      },
      () => undefined, // Decoration only; the next snapshot asks again.
    );
  }

  const unsubscribe = client.subscribe(room, {
    snapshot: (raw, seq) =>
      batch(() => {
        buffer.drop();
        const first = view.value === null;
        view.value = chatView(raw as ToldView);
        problem.value = null;
        outbox.settle(seq, [], undefined);
        learnMine(view.value.messages);
        if (first && room === 'chat') tell('ovation-ready', { session: host.sessionId });
      }),
    events: (events) => buffer.add(events),
    names: (people) => {
      buffer.flush();
      if (view.value) view.value = withNames(view.value, people);
    },
    problem: (refused) => {
      problem.value = refused;
      tell('ovation-error', refused);
    },
  });
  outbox.restore();
  mine.restore();

  async function loadOlder(): Promise<boolean> {
    const first = view.value?.messages[0];
    if (!first || !view.value?.more || older.value === 'loading') return false;
    older.value = 'loading';
    try {
      const page = await api.olderMessages(first.seq, PAGE);
      batch(() => {
        view.value = withOlder(view.value!, page.messages, page.more);
        older.value = 'idle';
      });
      if (page.messages.length > 0) learnMine(page.messages);
      return page.messages.length > 0;
    } catch (error) {
      older.value = 'failed';
      tell('ovation-error', problemOf(error));
      return false;
    }
  }

  async function jumpTo(seq: number): Promise<void> {
    jumping = true; // Keeps what is being loaded from being trimmed.
    for (let page = 0; page < JUMP_PAGES && !find(seq) && (await loadOlder()); page++);
    jumping = false;
    if (!find(seq)) return host.toasts.show({ text: host.t('chat.notFound') });
    batch(() => {
      tail.value = around(view.value!.messages, seq);
      target.value = seq;
    });
  }

  function post(text: string) {
    const quoted = replyTo.value ?? undefined;
    outbox.track(api.postMessage(text, quoted?.seq), quoted && quoteOf(quoted));
    replyTo.value = null;
    tail.value = FOLLOWING;
  }

  function toggleReaction(message: number, reaction: string) {
    refusals.dismiss(message);
    mine.toggle(message, reaction);
  }

  const stopCounting = effect(() => {
    if (seeing()) unread.value = 0;
  });

  const state: ChatState = {
    host,
    room,
    api,
    view,
    problem,
    blocked,
    // The backchannel has no hours; switched off, it is not shown at all.
    closed: computed(() =>
      room === 'chat'
        ? closedReason(host.you.value, host.session.value, blocked.value, host.ui.clock.value)
        : undefined,
    ),
    outbox,
    mine,
    refusals,
    draft,
    written,
    replyTo,
    tail,
    older,
    target,
    unread,
    post,
    toggleReaction,
    loadOlder,
    jumpTo,
    retry: () => client.reconnectNow(),
    find,
    isMe,
    menuItems: () => chatMenuItems(state),
    open: (text) => {
      draft.write(`${draft.read()} ${text}`.trim());
      written.value = true;
    },
    stop: () => {
      unsubscribe();
      stopCounting();
      buffer.drop();
    },
  };
  return state;
}
