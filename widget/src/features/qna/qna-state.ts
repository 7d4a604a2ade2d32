import { batch, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ChannelEvent, Problem } from '../../client';
import type { FeatureHost, RunningFeature } from '../feature';
import { createEventBuffer } from '../shared/event-buffer';
import { createOutbox, type Outbox } from '../shared/outbox';
import { createRefusals, type Refusals } from '../shared/refusals';
import { applyQnaEvents } from './apply-qna-event';
import { createMyMarks, type MyMarks } from './my-marks';
import { newsBetween } from './news';
import { CHANNEL, qnaApi, type QnaApi } from './qna-api';
import { qnaMenuItems } from './qna-menu';
import { countNews, tellNews } from './qna-notices';
import { qnaView, type OwnThread, type QnaChange, type QnaView, type Thread, type ToldQna } from './qna-types';
import { createThreadHistory, type ThreadHistory } from './thread-history';

/** What stands in the tab; `asked` is one's new question while it has no answer from the server. */
export type Place =
  | { at: 'list' }
  | { at: 'ask' }
  | { at: 'asked'; clientId: string; text: string }
  | { at: 'thread'; thread: number };

/** Q&A at work: the snapshot folded with its events, and everything that the tab shows besides. */
export interface QnaState extends RunningFeature {
  host: FeatureHost;
  api: QnaApi;
  view: ReadonlySignal<QnaView | null>;
  problem: ReadonlySignal<Problem | null>;
  place: Signal<Place>;
  /** One's questions and replies on their way. */
  outbox: Outbox;
  marks: MyMarks;
  /** By the id of the thread or entry that a command was about. */
  refusals: Refusals;
  history: ThreadHistory;
  /** The moderators' side, for those who act there. */
  moderates(): boolean;
  isMe(person: string | undefined): boolean;
  thread(id: number): Thread | undefined;
  ownThread(id: number): OwnThread | undefined;
  ask(text: string, anonymous: boolean): void;
  open(thread: number): void;
  toList(): void;
  /** The thread from which one has come back to the list. */
  left: number | undefined;
  retry(): void;
}

export function startQna(host: FeatureHost): QnaState {
  const { client } = host;
  const api = qnaApi(client);
  const view = signal<QnaView | null>(null);
  const problem = signal<Problem | null>(null);
  const place = signal<Place>({ at: 'list' });
  const unread = signal(0);
  const activity = signal(false);
  const refusals = createRefusals();
  const history = createThreadHistory(api);
  const me = () => host.you.value?.person;
  const outbox = createOutbox({
    client,
    channel: CHANNEL,
    commands: ['ask-question', 'reply-to-thread'],
    wordsOf,
    onRefused: () => undefined,
  });

  const buffer = createEventBuffer<ChannelEvent>((events) =>
    batch(() => {
      const before = view.value ?? qnaView();
      const after = applyQnaEvents(before, events);
      view.value = after;
      history.apply(events);
      outbox.settle(events.at(-1)!.seq, events, me());
      const news = newsBetween(before, after, me());
      tellNews(state, news);
      if (host.inView(CHANNEL)) return;
      unread.value += countNews(state, news);
      activity.value ||= news.listed.length > 0;
    }),
  );

  const unsubscribe = client.subscribe(CHANNEL, {
    snapshot: (raw, seq) =>
      batch(() => {
        buffer.drop();
        view.value = qnaView(raw as ToldQna);
        problem.value = null;
        outbox.settle(seq, [], undefined);
        state.marks.refresh();
      }),
    events: (events) => buffer.add(events),
    problem: (refused) => {
      problem.value = refused;
      host.tell('ovation-error', refused);
    },
  });

  function ask(text: string, anonymous: boolean) {
    const command = api.askQuestion(text, anonymous);
    outbox.track(command);
    // In one conversation a question has no thread of its own.
    if (host.session.value?.qna.threads === 'single') return;
    place.value = { at: 'asked', clientId: command.clientId, text };
    command.done.then(
      ({ seq }) => {
        if (place.value.at === 'asked' && place.value.clientId === command.clientId) state.open(seq);
      },
      () => undefined, // The row says why.
    );
  }

  const stopSeeing = effect(() => {
    if (!host.inView(CHANNEL)) return;
    unread.value = 0;
    activity.value = false;
  });

  const state: QnaState = {
    host,
    api,
    view,
    problem,
    place,
    outbox,
    marks: createMyMarks(api, client, (entry, refused) => refusals.put(entry, refused)),
    refusals,
    history,
    unread,
    activity,
    moderates: () => host.you.value?.moderates ?? false,
    isMe: (person) => person !== undefined && person === me(),
    thread: (id) => view.value?.threads.find(({ thread }) => thread.id === id),
    ownThread: (id) => view.value?.mine.threads.find(({ thread }) => thread.id === id),
    ask,
    open: (thread) => (place.value = { at: 'thread', thread }),
    left: undefined,
    toList: () => {
      state.left = place.value.at === 'thread' ? place.value.thread : undefined;
      place.value = { at: 'list' };
    },
    retry: () => client.reconnectNow(),
    menuItems: () => qnaMenuItems(state),
    stop: () => {
      unsubscribe();
      stopSeeing();
      buffer.drop();
    },
  };
  outbox.restore();
  return state;
}

const WRITTEN = ['question-asked', 'message-added', 'answer-posted'];

/** An anonymous question names nobody, but only its asker is given it as their own. */
function wordsOf({ type, body }: ChannelEvent, me: string | undefined): string | undefined {
  if (!WRITTEN.includes(type)) return undefined;
  const { entries = [], myEntries = [] } = (body ?? {}) as QnaChange;
  const mine = myEntries.filter(({ kind }) => kind !== 'answer').at(-1);
  return (mine ?? entries.filter(({ author }) => author && author.person === me).at(-1))?.text;
}
