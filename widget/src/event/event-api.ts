import type { FileRest } from '../client/file-rest';
import type { SessionView } from '../client/types';
import type * as e from './event-types';

/** How many sessions an agenda or console shows at most. */
export const SESSIONS_SHOWN = 1000;
const PAGE = 200;
const BYTES = { type: 'application/octet-stream' };
const SUGGESTIONS = 8;

/** An event's part of the REST API. Every function rejects with a ProblemError. */
export interface EventApi {
  listEvents(): Promise<e.EventView[]>;
  createEvent(wish: { name: string; timezone: string }): Promise<e.EventView>;
  getEvent(event: string): Promise<e.EventView>;
  updateEvent(event: string, change: object): Promise<e.EventView>;
  listSessions(event?: string): Promise<SessionView[]>;
  getSession(session: string): Promise<SessionView>;
  createSession(wish: Partial<e.SessionWish>): Promise<SessionView>;
  updateSession(session: string, change: Partial<e.SessionWish>): Promise<SessionView>;
  /** Opens the room of the session for everybody. */
  startMeeting(session: string): Promise<unknown>;
  setImage(session: string, image: Blob): Promise<unknown>;
  listTags(event: string, prefix: string): Promise<{ tag: string; sessions: number }[]>;
  listPeople(event: string, role: e.EventRole, query?: string): Promise<e.EventPerson[]>;
  removePerson(event: string, person: string): Promise<void>;
  setRoles(event: string, person: string, roles: e.EventRole[]): Promise<e.EventPerson>;
  listInvitations(event: string): Promise<e.Invitation[]>;
  createInvitation(event: string, wish: e.InvitationWish): Promise<e.Invitation>;
  revokeInvitation(event: string, invitation: string): Promise<void>;
  lookUpInvitation(code: string): Promise<e.InvitedTo>;
  acceptInvitation(code: string): Promise<unknown>;
  listRegistrations(event: string, query: string, cursor?: string): Promise<e.Page<e.Registration> & { count: number }>;
  deleteRegistration(event: string, registration: string): Promise<void>;
  importRegistrations(event: string, csv: Blob): Promise<e.ImportReport>;
  exportRegistrations(event: string): Promise<Blob>;
}

export function createEventApi(rest: FileRest): EventApi {
  const at = (...parts: string[]) => '/' + parts.map(encodeURIComponent).join('/');
  const inEvent = (event: string, ...more: string[]) => at('events', event, ...more);
  return {
    listEvents: () => everyPage<e.EventView>(rest, '/events', {}, 'events'),
    createEvent: (wish) => rest.request('POST', '/events', wish),
    getEvent: (event) => rest.request('GET', inEvent(event)),
    updateEvent: (event, change) => rest.request('PATCH', inEvent(event), change),
    listSessions: (event) => everyPage<SessionView>(rest, '/sessions', { event }, 'sessions'),
    getSession: (session) => rest.request('GET', at('sessions', session)),
    createSession: (wish) => rest.request('POST', '/sessions', wish),
    updateSession: (session, change) => rest.request('PATCH', at('sessions', session), change),
    startMeeting: (session) => rest.request('PUT', at('sessions', session, 'room', 'meeting')),
    // Whatever the file says it is: the server looks at its content.
    setImage: (session, image) => rest.upload('PUT', at('sessions', session, 'image'), new Blob([image], BYTES)),
    listTags: async (event, prefix) => {
      const query = asked({ event, prefix, limit: SUGGESTIONS });
      return (await rest.request<{ tags: { tag: string; sessions: number }[] }>('GET', `/tags${query}`)).tags;
    },
    listPeople: async (event, role, query) => {
      const filter = asked({ role, query, limit: query === undefined ? PAGE : SUGGESTIONS });
      return (await rest.request<{ people: e.EventPerson[] }>('GET', inEvent(event, 'people') + filter)).people;
    },
    removePerson: (event, person) => rest.request('DELETE', inEvent(event, 'people', person)),
    setRoles: (event, person, roles) => rest.request('PATCH', inEvent(event, 'people', person), { roles }),
    listInvitations: (event) => everyPage<e.Invitation>(rest, inEvent(event, 'invitations'), {}, 'invitations'),
    createInvitation: (event, wish) => rest.request('POST', inEvent(event, 'invitations'), wish),
    revokeInvitation: (event, invitation) => rest.request('DELETE', inEvent(event, 'invitations', invitation)),
    lookUpInvitation: (code) => rest.request('POST', '/invitations/lookup', { code }),
    acceptInvitation: (code) => rest.request('POST', '/invitations/accept', { code }),
    listRegistrations: async (event, query, cursor) => {
      const path = inEvent(event, 'registrations') + asked({ query, cursor, limit: 50 });
      const { registrations, count, nextCursor } = await rest.request<any>('GET', path);
      return { items: registrations, count, nextCursor };
    },
    deleteRegistration: (event, registration) => rest.request('DELETE', inEvent(event, 'registrations', registration)),
    importRegistrations: (event, csv) => rest.upload('POST', inEvent(event, 'registrations', 'import'), csv),
    exportRegistrations: (event) => rest.download(inEvent(event, 'registrations', 'export')),
  };
}

/** The whole of a list that is given in pages, up to a bound. */
async function everyPage<T>(rest: FileRest, path: string, filter: Filter, key: string): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await rest.request<Record<string, unknown>>('GET', path + asked({ ...filter, limit: PAGE, cursor }));
    all.push(...(page[key] as T[]));
    cursor = page['nextCursor'] as string | undefined;
  } while (cursor && all.length < SESSIONS_SHOWN);
  return all;
}

type Filter = Record<string, string | number | undefined>;

function asked(filter: Filter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size > 0 ? `?${query}` : '';
}
