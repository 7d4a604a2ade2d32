import { effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PendingCommand, Problem } from '../../client';
import type { FeatureHost, RunningFeature } from '../feature';
import { problemOf, wordsOf } from '../shared/problems';
import { createStageApi, type StageApi } from '../shared/stage-api';
import { FEW, loadList } from './load-list';
import type { GroupId, ParticipantList } from './participant-types';
import { createPeopleApi, type PeopleApi } from './people-api';

const TAB = 'participants';
/** The list tells of itself at most once a second; so much of what comes together costs one question. */
const GATHER_MILLIS = 150;

/** The list of participants at work: asked for while its tab is in front, and again whenever it is another one. */
export interface ParticipantsState extends RunningFeature {
  host: FeatureHost;
  /** Null before it is there. */
  list: ReadonlySignal<ParticipantList | null>;
  problem: ReadonlySignal<Problem | null>;
  typed: Signal<string>;
  stage: StageApi;
  people: PeopleApi;
  /** How many of a group are asked for. */
  wanted(group: GroupId): number;
  want(group: GroupId, count: number): void;
  retry(): void;
  /** Gives a command, and says when it is refused. */
  attempt(command: PendingCommand): void;
}

export function startParticipants(host: FeatureHost): ParticipantsState {
  const { client } = host;
  const list = signal<ParticipantList | null>(null);
  const problem = signal<Problem | null>(null);
  const typed = signal('');
  const wanted = signal<Map<GroupId, number>>(new Map());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let again = false;

  const ask = async () => {
    timer = undefined;
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    const query = typed.value.trim();
    try {
      const found = await loadList(client, query, wanted.value);
      if (query === typed.value.trim()) list.value = found;
      problem.value = null;
    } catch (error) {
      problem.value = problemOf(error);
    }
    asking = false;
    if (again) soon();
    again = false;
  };
  const soon = () => (timer ??= setTimeout(() => void ask(), GATHER_MILLIS));
  const news = { snapshot: soon, events: soon, names: soon, value: soon };

  const stopLooking = effect(() => {
    if (!host.inView(TAB) || host.connection.value !== 'online') return;
    const subscriptions = untracked(() => ['participants', 'room', 'stage'].map((name) => client.subscribe(name, news)));
    return () => subscriptions.forEach((unsubscribe) => unsubscribe());
  });
  const stopAsking = effect(() => {
    void typed.value;
    void wanted.value;
    if (host.inView(TAB)) untracked(soon);
  });

  return {
    host,
    list,
    problem,
    typed,
    unread: signal(0),
    stage: createStageApi(client),
    people: createPeopleApi(client),
    wanted: (group) => wanted.value.get(group) ?? FEW,
    want: (group, count) => (wanted.value = new Map([...wanted.value, [group, count]])),
    retry: () => void ask(),
    attempt: (command) => {
      command.done.catch((error: unknown) =>
        host.toasts.show({ text: wordsOf(problemOf(error)), tone: 'warning', own: true }),
      );
    },
    stop: () => {
      clearTimeout(timer);
      stopLooking();
      stopAsking();
    },
  };
}
