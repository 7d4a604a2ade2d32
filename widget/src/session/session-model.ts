import { agendaText, type AgendaText } from '../agenda/agenda-model';
import type { SessionView } from '../client/types';
import { loading, type Loading } from '../element/loading';
import type { Surroundings } from '../element/ovation-element';
import { createEventApi } from '../event/event-api';
import { scheduleIn, type Schedule } from '../event/schedule';

export { agendaText as sessionText };
export type { AgendaText as SessionText };

/** A session as its page tells of it. */
export interface SessionModel {
  around: Surroundings<AgendaText>;
  t: AgendaText;
  id: string;
  session: Loading<SessionView>;
  schedule: Schedule;
}

export function startSession(around: Surroundings<AgendaText>): SessionModel {
  const api = createEventApi(around.rest);
  const id = around.attribute('session-id') ?? '';
  const session = loading(() => api.getSession(id));
  void session.load();
  return { around, t: around.t, id, session, schedule: scheduleIn(around.lang) };
}
