import { batch, computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ChannelEvent, PendingCommand, Problem } from '../../client';
import type { FeatureHost, RunningFeature } from '../feature';
import { createEventBuffer } from '../shared/event-buffer';
import { createRefusals, type Refusals } from '../shared/refusals';
import { announcedIn, type Announced } from '../shared/interactions/interaction-types';
import { joinInteractions, type Interactions } from '../shared/interactions/interactions-store';
import { applyFeedEvents } from './apply-feed-event';
import { announcementBar } from './AnnouncementBar';
import { KINDS } from './feed-kinds';
import { answered, looked, remind, tellOfInteractions } from './feed-notices';
import { feedView, type FeedItem, type FeedView } from './feed-types';

const CHANNEL = 'feed';

/** The feed at work. */
export interface FeedState extends RunningFeature {
  host: FeatureHost;
  view: ReadonlySignal<FeedView | null>;
  problem: ReadonlySignal<Problem | null>;
  refusals: Refusals<string>;
  /** What its items of kind `interaction` are. */
  interactions: Interactions;
  /** The items that the session has switched on. */
  items(): FeedItem[];
  /** The newest announcement that has not ended. */
  announced: ReadonlySignal<Announced | undefined>;
  /** The announcements that one has put away. */
  read: Signal<ReadonlySet<number>>;
  /** Takes an item off again, where it comes from. */
  withdraw(item: FeedItem): void;
  retry(): void;
}

export function startFeed(host: FeatureHost): FeedState {
  const { client } = host;
  const view = signal<FeedView | null>(null);
  const problem = signal<Problem | null>(null);
  const unread = signal(0);
  const refusals = createRefusals<string>();
  const interactions = joinInteractions(host);
  const stopTelling = interactions.onNews((events) => tellOfInteractions(interactions, events));

  const buffer = createEventBuffer<ChannelEvent>((events) =>
    batch(() => {
      const before = view.value ?? feedView();
      view.value = applyFeedEvents(before, events);
      if (!host.inView(CHANNEL)) unread.value += newIn(before, view.value);
    }),
  );

  let unsubscribe = () => {};
  const subscribe = () => {
    unsubscribe();
    problem.value = null;
    unsubscribe = client.subscribe(CHANNEL, {
      snapshot: (raw) => {
        buffer.drop();
        view.value = feedView(raw as Partial<FeedView>);
        problem.value = null;
      },
      events: (events) => buffer.add(events),
      problem: (refused) => (problem.value = refused),
    });
  };
  subscribe();

  const stopSeeing = effect(() => {
    if (!host.inView(CHANNEL)) return;
    unread.value = 0;
    untracked(() => looked(interactions));
  });

  const stopAnswered = effect(() => {
    if (interactions.mine.value.size > 0) untracked(() => answered(interactions));
  });

  const stopReminding = effect(() => {
    if (interactions.mineKnown.value) untracked(() => remind(interactions));
  });

  const announced = computed(() =>
    announcedIn(interactions.view.value)
      .filter(({ ended }) => !ended)
      .at(-1),
  );

  const state: FeedState = {
    host,
    announced,
    read: signal(new Set()),
    banner: () => announcementBar(state),
    view,
    problem,
    refusals,
    interactions,
    items: () => (view.value?.items ?? []).filter(({ kind }) => kind !== 'interaction' || host.session.value?.modules.interactions),
    unread,
    withdraw: (item) => refusals.watch(item.id, withdrawal(host, item)),
    retry: subscribe,
    stop: () => {
      stopSeeing();
      stopAnswered();
      stopReminding();
      unsubscribe();
      stopTelling();
      interactions.stop();
      buffer.drop();
    },
  };
  return state;
}

function withdrawal({ client }: FeatureHost, { kind, origin }: FeedItem): PendingCommand {
  const { channel, command, about } = KINDS[kind].off;
  return client.send(channel, command, { [about]: origin });
}

function newIn(before: FeedView, after: FeedView): number {
  const known = new Set(before.items.map(({ id }) => id));
  return after.items.filter(({ id }) => !known.has(id)).length;
}
