import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { ChannelEvent, PendingCommand } from '../../../client';
import type { FeatureHost } from '../../feature';
import { createEventBuffer } from '../event-buffer';
import { createRefusals, type Refusals } from '../refusals';
import { applyInteractionsEvents, interactionsView } from './apply-interactions-event';
import { isShown, type Answer, type Interaction, type InteractionsView, type MyAnswer } from './interaction-types';
import { CHANNEL, interactionsApi, type InteractionsApi } from './interactions-api';

/** The interactions of a session and one's own answers, for the feed and for the moderators' tab. */
export interface Interactions {
  host: FeatureHost;
  api: InteractionsApi;
  /** Null until they are known, and where the session has none. */
  view: ReadonlySignal<InteractionsView | null>;
  mine: ReadonlySignal<ReadonlyMap<number, MyAnswer>>;
  /** Whether one's answers from before are known. */
  mineKnown: ReadonlySignal<boolean>;
  /** Those whose answer is on its way. */
  sending: ReadonlySignal<ReadonlySet<number>>;
  /** By the id of the interaction that a command was about. */
  refusals: Refusals<number>;
  find(id: number): Interaction | undefined;
  /** True once the answer is stored. */
  answer(id: number, answer: Answer): Promise<boolean>;
  give(id: number, command: PendingCommand): void;
  /** Hears what happens while one is there, not what was there before. */
  onNews(listener: (events: ChannelEvent[]) => void): () => void;
  stop(): void;
}

const running = new WeakMap<FeatureHost, { shared: Interactions; users: number }>();

/** The interactions of a panel: one subscription and one fold for all features that show them, until the last of them stops. */
export function joinInteractions(host: FeatureHost): Interactions {
  const entry = running.get(host) ?? { shared: startInteractions(host), users: 0 };
  running.set(host, entry);
  entry.users += 1;
  const stop = () => {
    entry.users -= 1;
    if (entry.users > 0) return;
    running.delete(host);
    entry.shared.stop();
  };
  return { ...entry.shared, stop };
}

function startInteractions(host: FeatureHost): Interactions {
  const { client } = host;
  const api = interactionsApi(client);
  const view = signal<InteractionsView | null>(null);
  const mine = signal<ReadonlyMap<number, MyAnswer>>(new Map());
  const mineKnown = signal(false);
  const sending = signal<ReadonlySet<number>>(new Set());
  const refusals = createRefusals<number>();
  const listeners = new Set<(events: ChannelEvent[]) => void>();

  const readMine = () =>
    api.readMyAnswers().then(
      ({ answers }) =>
        batch(() => {
          mine.value = new Map(answers.map((answer) => [answer.interaction, answer]));
          mineKnown.value = true;
        }),
      () => undefined, // One sees the questions as unanswered; the server still counts once.
    );

  const buffer = createEventBuffer<ChannelEvent>((events) => {
    view.value = applyInteractionsEvents(view.value ?? interactionsView(), events);
    listeners.forEach((listener) => listener(events));
  });
  const unsubscribe = client.subscribe(CHANNEL, {
    snapshot: (raw) =>
      batch(() => {
        buffer.drop();
        view.value = interactionsView(raw as Partial<InteractionsView>);
        if (view.value.interactions.some(isShown)) void readMine();
      }),
    events: (events) => buffer.add(events),
    problem: () => (view.value = null),
  });

  async function answer(id: number, given: Answer): Promise<boolean> {
    sending.value = new Set([...sending.value, id]);
    const command = api.answerInteraction(id, given);
    refusals.watch(id, command);
    try {
      await command.done;
      mine.value = new Map(mine.value).set(id, { interaction: id, ...given });
      if (state.find(id)?.content.kind === 'quiz') await readMine();
      return true;
    } catch {
      return false; // What was refused stands in the refusals.
    } finally {
      sending.value = new Set([...sending.value].filter((one) => one !== id));
    }
  }

  const state: Interactions = {
    host,
    api,
    view,
    mine,
    mineKnown,
    sending,
    refusals,
    find: (id) => view.value?.interactions.find((one) => one.id === id),
    answer,
    give: (id, command) => refusals.watch(id, command),
    onNews: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => {
      unsubscribe();
      buffer.drop();
    },
  };
  return state;
}
