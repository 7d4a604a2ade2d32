import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ChannelEvent, Problem } from '../../client';
import type { FeatureHost, RunningFeature } from '../feature';
import { problemOf } from '../shared/problems';
import { createRefusals, type Refusals } from '../shared/refusals';
import { openConversation, type Conversation } from './conversation';
import type { Connection } from './private-types';

const CHANNEL = 'private';
const TAB = 'private';
/** Several changes at once ask for the list once. */
const TOGETHER_MILLIS = 150;

/** What one may do about another, by a command of the conversation. */
export type Step = 'accept-connection' | 'ignore-connection' | 'block-person' | 'unblock-person';

/** Private chat at work. */
export interface PrivateState extends RunningFeature {
  host: FeatureHost;
  /** Null before it is there. */
  connections: ReadonlySignal<Connection[] | null>;
  problem: ReadonlySignal<Problem | null>;
  /** By conversation. */
  refusals: Refusals<string>;
  /** Whether one looks for people. */
  looking: ReadonlySignal<boolean>;
  /** Whether one reads what people reported. */
  reading: ReadonlySignal<boolean>;
  talking: ReadonlySignal<Conversation | null>;
  refresh(): void;
  look(): void;
  readReports(): void;
  toList(): void;
  enter(conversation: string): void;
  step(conversation: string, step: Step): void;
  ask(conversation: string, person: string): Promise<unknown>;
}

export function startPrivate(host: FeatureHost): PrivateState {
  const { client } = host;
  const connections = signal<Connection[] | null>(null);
  const problem = signal<Problem | null>(null);
  const looking = signal(false);
  const reading = signal(false);
  const talking = signal<Conversation | null>(null);
  const refusals = createRefusals<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    clearTimeout(timer);
    timer = undefined;
    client.request<{ connections: Connection[] }>('GET', '/connections').then(
      ({ connections: told }) => {
        connections.value = told;
        problem.value = null;
      },
      (error: unknown) => (problem.value = problemOf(error)),
    );
  };
  const refreshSoon = () => (timer ??= setTimeout(refresh, TOGETHER_MILLIS));
  const toList = () => {
    talking.value?.stop();
    talking.value = null;
    looking.value = false;
    reading.value = false;
  };
  const enter = (conversation: string) => {
    toList();
    talking.value = openConversation(host, conversation);
  };
  const known = (conversation: string) => connections.value?.find((one) => one.conversation === conversation);

  const news = ({ type, body }: ChannelEvent) => {
    if (type !== 'connection-changed' || !body) return;
    const changed = body as unknown as Connection;
    const text = newsOf(host, known(changed.conversation), changed);
    const { value: at } = talking;
    const inFront = at ? at.id === changed.conversation : !looking.value && !reading.value;
    const seen = host.inView(TAB) && inFront;
    if (!text || seen) return;
    const run = () => {
      host.reveal(TAB);
      if (changed.state === 'connected') enter(changed.conversation);
      else toList();
    };
    host.toasts.show({ text, action: { label: host.t('private.show'), run } });
  };
  const unsubscribe = client.subscribe(CHANNEL, {
    snapshot: refresh,
    events: (events) => {
      events.forEach(news);
      refreshSoon();
    },
    problem: (refused) => (problem.value = refused),
  });
  const send = (conversation: string, step: string, body: object) => {
    const command = client.send(`conversation/${conversation}`, step, body);
    refusals.watch(conversation, command);
    return command.done.then(refreshSoon, () => {});
  };

  return {
    host,
    connections,
    problem,
    refusals,
    looking,
    reading,
    talking,
    unread: computed(() => (connections.value ?? []).reduce((sum, one) => sum + waiting(one), 0)),
    refresh,
    look: () => {
      toList();
      looking.value = true;
    },
    readReports: () => {
      toList();
      reading.value = true;
    },
    toList,
    enter,
    step: (conversation, step) => void send(conversation, step, {}),
    ask: (conversation, person) => send(conversation, 'request-connection', { person }),
    stop: () => {
      toList();
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

function waiting({ state, unread }: Connection): number {
  if (state === 'asking') return 1;
  return state === 'connected' ? unread : 0;
}

function newsOf({ t }: FeatureHost, before: Connection | undefined, now: Connection): string | undefined {
  const { name } = now.other;
  if (now.state === 'asking' && before?.state !== 'asking') return t('private.toastAsks', { name });
  if (now.state !== 'connected') return undefined;
  if (before?.state === 'asked') return t('private.toastAccepted', { name });
  return now.unread > (before?.unread ?? 0) ? t('private.toastMessage', { name }) : undefined;
}
