import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { SessionView } from '../client/types';
import { loading, type Loading } from '../element/loading';
import type { Surroundings } from '../element/ovation-element';
import { createEventApi, type EventApi } from '../event/event-api';
import type { EventView } from '../event/event-types';
import { sessionPage } from '../event/addresses';
import { scheduleIn, type Schedule } from '../event/schedule';
import { agendaEn } from '../ui/texts/agenda-en';
import { en } from '../ui/texts/en';
import { organizerEn } from '../ui/texts/organizer-en';
import { translate, type TextKey, type Translate } from '../ui/texts/translate';
import { askToLeave } from './leaving';

export type OrganizerText = Translate<TextKey | keyof typeof agendaEn | keyof typeof organizerEn>;

/** What must be asked about before its place is left. */
export interface Guard {
  dirty(): boolean;
  discard(): void;
}

/** The console at work on one event. */
export interface OrganizerModel {
  around: Surroundings<OrganizerText>;
  t: OrganizerText;
  api: EventApi;
  /** Undefined while none is chosen. */
  event: ReadonlySignal<string | undefined>;
  about: Loading<EventView>;
  sessions: Loading<SessionView[]>;
  /** Where in the console one is, such as `sessions/keynote/settings`. */
  view: ReadonlySignal<string>;
  /** Whether one has gone anywhere since the console was opened. */
  moved(): boolean;
  /** Goes somewhere else in the console, after asking when something is unsaved. */
  go(view: string): void;
  /** Shows another part of the same thing; what is unsaved stays. */
  show(view: string): void;
  chooseEvent(event: string | undefined): void;
  guard(guard: Guard): () => void;
  /** The zone that sessions are planned in. */
  zone(): string;
  schedule(): Schedule;
  pageOf(session: string, part?: string): string;
  stop(): void;
}

export function organizerText(lang: string): OrganizerText {
  return translate<TextKey | keyof typeof agendaEn | keyof typeof organizerEn>(lang, {
    ...en,
    ...agendaEn,
    ...organizerEn,
  });
}

export function startOrganizer(around: Surroundings<OrganizerText>, first: string): OrganizerModel {
  const api = createEventApi(around.rest);
  const event = signal(around.attribute('event') ?? undefined);
  const view = signal(first);
  const about = loading(() => api.getEvent(event.value!));
  const sessions = loading(() => api.listSessions(event.value!));
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = () => about.value.value?.timezone ?? ownZone;
  let guarded: Guard | undefined;
  let hasMoved = false;

  const leave = (to: () => void) => {
    const guard = guarded;
    if (!guard?.dirty()) return to();
    return askToLeave(around, () => {
      guard.discard();
      to();
    });
  };
  const move = (to: string) => {
    hasMoved = true;
    view.value = to;
    around.tell('ovation-view', { view: to, event: event.value });
  };
  const warn = (leaving: BeforeUnloadEvent) => {
    if (guarded?.dirty()) leaving.preventDefault();
  };
  addEventListener('beforeunload', warn);
  const stopLoading = effect(() => {
    if (event.value === undefined) return;
    void about.load();
    void sessions.load();
  });

  return {
    around,
    t: around.t,
    api,
    event,
    about,
    sessions,
    view,
    moved: () => hasMoved,
    go: (to) => {
      if (to === view.value) return;
      if (samePlace(to, view.value)) return move(to);
      // The page may have gone ahead (its back button): it follows where the console really is.
      if (guarded?.dirty()) around.tell('ovation-view', { view: view.value, event: event.value });
      leave(() => move(to));
    },
    show: move,
    chooseEvent: (next) =>
      leave(() => {
        event.value = next;
        move('sessions');
      }),
    guard: (guard) => {
      guarded = guard;
      return () => (guarded = guarded === guard ? undefined : guarded);
    },
    zone,
    schedule: () => scheduleIn(around.lang, zone()),
    pageOf: (session, part = '') =>
      sessionPage(around.gateway, around.attribute('session-page'), session) + part,
    stop: () => {
      stopLoading();
      removeEventListener('beforeunload', warn);
    },
  };
}

/** Tabs of one session are one place: what is unsaved there stays unsaved there. */
function samePlace(one: string, other: string): boolean {
  const place = (view: string) => view.split('/').slice(0, 2).join('/');
  return place(one) === place(other) && !place(one).endsWith('/new') && one.includes('/');
}
