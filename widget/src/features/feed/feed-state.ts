import { batch, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ChannelEvent, PendingCommand, Problem } from '../../client';
import type { FeatureHost, RunningFeature } from '../feature';
import { createEventBuffer } from '../shared/event-buffer';
import { createRefusals, type Refusals } from '../shared/refusals';
import { applyFeedEvents } from './apply-feed-event';
import { KINDS } from './feed-kinds';
import { feedView, type FeedItem, type FeedView } from './feed-types';

const CHANNEL = 'feed';

/** The feed at work. */
export interface FeedState extends RunningFeature {
  host: FeatureHost;
  view: ReadonlySignal<FeedView | null>;
  problem: ReadonlySignal<Problem | null>;
  refusals: Refusals<string>;
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
    if (host.inView(CHANNEL)) unread.value = 0;
  });

  return {
    host,
    view,
    problem,
    refusals,
    unread,
    withdraw: (item) => refusals.watch(item.id, withdrawal(host, item)),
    retry: subscribe,
    stop: () => {
      stopSeeing();
      unsubscribe();
      buffer.drop();
    },
  };
}

function withdrawal({ client }: FeatureHost, { kind, origin }: FeedItem): PendingCommand {
  const { channel, command, about } = KINDS[kind].off;
  return client.send(channel, command, { [about]: origin });
}

function newIn(before: FeedView, after: FeedView): number {
  const known = new Set(before.items.map(({ id }) => id));
  return after.items.filter(({ id }) => !known.has(id)).length;
}
