import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { SessionView } from '../client/types';
import type { Surroundings } from '../element/ovation-element';
import { loading, type Loading } from '../element/loading';
import { createEventApi } from '../event/event-api';
import { sessionPage } from '../event/addresses';
import { scheduleIn, type Schedule } from '../event/schedule';
import { agendaEn } from '../ui/texts/agenda-en';
import { en } from '../ui/texts/en';
import { translate, type TextKey, type Translate } from '../ui/texts/translate';
import { byDay, filtered, startsToday, tagsOf, type Day } from './days';

export type AgendaText = Translate<TextKey | keyof typeof agendaEn>;

/** The agenda at work: what is published, what of it is wanted, day by day. */
export interface AgendaModel {
  around: Surroundings<AgendaText>;
  t: AgendaText;
  schedule: Schedule;
  sessions: Loading<SessionView[]>;
  tags: ReadonlySignal<string[]>;
  chosen: ReadonlySignal<ReadonlySet<string>>;
  days: ReadonlySignal<Day[]>;
  /** How many sessions are left out because their day is over. */
  earlier: ReadonlySignal<number>;
  toggleTag(tag: string): void;
  showAll(): void;
  showEarlier(): void;
  pageOf(session: SessionView): string;
  stop(): void;
}

/** How often the agenda looks for changes while somebody looks at it. */
const REFRESH_MILLIS = 60_000;

/** English is all there is; the language still decides about dates, numbers and plurals. */
export function agendaText(lang: string): AgendaText {
  return translate<TextKey | keyof typeof agendaEn>(lang, { ...en, ...agendaEn });
}

export function startAgenda(around: Surroundings<AgendaText>): AgendaModel {
  const { ui, t } = around;
  const api = createEventApi(around.rest);
  const sessions = loading(() => api.listSessions(around.attribute('event') ?? undefined));
  const chosen = signal<ReadonlySet<string>>(new Set());
  const everything = signal(false);
  const listed = computed(() => sessions.value.value ?? []);
  const matching = computed(() => filtered(listed.value, chosen.value));
  const current = computed(() => matching.value.filter((one) => startsToday(one, ui.clock.value)));
  // A page with nothing left to come is better shown whole than empty.
  const whole = computed(() => everything.value || current.value.length === 0);
  const shown = computed(() => (whole.value ? matching.value : current.value));
  const stopRefreshing = refresh(() => void sessions.load());
  void sessions.load();
  return {
    around,
    t,
    schedule: scheduleIn(around.lang),
    sessions,
    tags: computed(() => tagsOf(listed.value)),
    chosen,
    days: computed(() => byDay(shown.value)),
    earlier: computed(() => matching.value.length - shown.value.length),
    toggleTag: (tag) => (chosen.value = toggled(chosen.value, tag)),
    showAll: () => (chosen.value = new Set()),
    showEarlier: () => (everything.value = true),
    pageOf: ({ id }) => sessionPage(around.gateway, around.attribute('session-page'), id),
    stop: stopRefreshing,
  };
}

function toggled(set: ReadonlySet<string>, tag: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(tag)) next.add(tag);
  return next;
}

function refresh(load: () => void): () => void {
  const whenSeen = () => {
    if (document.visibilityState === 'visible') load();
  };
  const timer = setInterval(whenSeen, REFRESH_MILLIS);
  document.addEventListener('visibilitychange', whenSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', whenSeen);
  };
}
