import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FieldError, SessionView } from '../../client/types';
import type { EventPerson, Invitation, Registration } from '../event-types';
import { demoEvent, people, sessions } from './event-data';

type Body = Record<string, any>;
interface Asked {
  path: string[];
  query: URLSearchParams;
  body: Body;
  /** Who asks: the token is simply a name; `olga` organizes. */
  who: string;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly errors?: FieldError[],
  ) {
    super(code);
  }
}

/** The REST API of one event, small but real: the rules that the pages must cope with, on a port of its own. */
export class EventServer {
  event = demoEvent();
  sessions: SessionView[] = sessions();
  people: EventPerson[] = people();
  invitations: (Invitation & { code: string })[] = [];
  registrations: Registration[] = [];
  /** Everything that was asked, as `METHOD /path`. */
  readonly log: string[] = [];
  /** Answers every request with this status, to see what then happens. */
  failing: number | undefined;
  readonly #http: Server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Answers one request to the API, wherever it came in. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://localhost');
    const path = url.pathname.replace('/api/v1/', '').split('/').map(decodeURIComponent);
    const who = (request.headers.authorization ?? '').replace(/^(KS|Bearer) /, '');
    const { body, text } = await read(request);
    this.log.push(`${request.method} ${url.pathname}${url.search}`);
    try {
      if (this.failing) throw new Refused(this.failing, 'unavailable');
      const found = this.route(`${request.method} ${path[0]}`, { path, query: url.searchParams, body, who }, text);
      if (typeof found === 'string') response.writeHead(200, { 'content-type': 'text/csv' }).end(found);
      else json(response, found === undefined ? 204 : 200, found);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      json(response, error.status, problemOf(error));
    }
  }

  private route(what: string, asked: Asked, text: string): unknown {
    if (what === 'GET events' && asked.path.length === 1) return { events: [this.event] };
    if (what.endsWith(' events')) return this.inEvent(what, asked, text);
    if (what === 'GET tags') return this.tags(asked.query.get('prefix') ?? '');
    if (what === 'POST invitations') return this.invited(asked);
    if (what === 'GET sessions' && asked.path.length === 1) return { sessions: this.seenBy(asked.who) };
    if (what === 'POST sessions') return this.create(asked.body);
    const session = this.seenBy(asked.who).find(({ id }) => id === asked.path[1]);
    if (!session) throw new Refused(404, 'not-found');
    if (what === 'PATCH sessions') return this.update(session, asked.body);
    return what === 'PUT sessions' ? this.picture(session, text) : session;
  }

  private seenBy(who: string): SessionView[] {
    return this.sessions.filter(({ visibility }) => who === 'olga' || visibility === 'published');
  }

  private create(body: Body): SessionView {
    check(body);
    const made = sessions()[0]!;
    const session = { ...made, ...settled(body, this.people), id: `s${this.sessions.length + 1}`, version: 1 };
    this.sessions.push(session);
    return session;
  }

  private update(session: SessionView, { version, ...body }: Body): SessionView {
    if (version !== undefined && version !== session.version) throw new Refused(409, 'session-changed');
    check({ ...session, ...body });
    Object.assign(session, settled({ ...session, ...body }, this.people), { version: session.version + 1 });
    return session;
  }

  private picture(session: SessionView, text: string): SessionView {
    if (!text.startsWith('GIF')) throw refusal('image', 'media-type', 'A PNG, JPEG, WebP or GIF image.');
    return Object.assign(session, { image: '/api/v1/images/1', version: session.version + 1 });
  }

  private tags(prefix: string): object {
    const all = new Set(this.sessions.flatMap(({ tags }) => tags));
    const tags = [...all].filter((tag) => tag.toLowerCase().startsWith(prefix.toLowerCase()));
    return { tags: tags.map((tag) => ({ tag, sessions: 1 })) };
  }

  private inEvent(what: string, asked: Asked, text: string): unknown {
    const [, , part, id] = asked.path;
    if (part === 'people') return this.peoplePart(what, asked);
    if (part === 'invitations') return this.invitationsPart(what, asked);
    if (part === 'registrations' && id === 'import') return this.import(text);
    if (part === 'registrations' && id === 'export') return 'email,firstName,lastName\r\n';
    if (part === 'registrations') return this.registrationsPart(what, asked);
    if (what.startsWith('PATCH')) Object.assign(this.event, asked.body, { version: this.event.version + 1 });
    return this.event;
  }

  private peoplePart(what: string, { path, query, body }: Asked): unknown {
    const known = this.people.find(({ person }) => person === path[3]);
    if (what.startsWith('DELETE')) return void (this.people = this.people.filter((one) => one !== known));
    if (what.startsWith('PATCH')) return Object.assign(known!, body);
    const words = (query.get('query') ?? '').toLowerCase();
    const fits = ({ name, roles }: EventPerson) =>
      roles.includes(query.get('role') as never) && name.toLowerCase().includes(words);
    return { people: this.people.filter(fits) };
  }

  private invitationsPart(what: string, { path, body }: Asked): unknown {
    if (what.startsWith('DELETE')) {
      for (const one of this.invitations) if (one.id === path[3]) one.status = 'revoked';
      return undefined;
    }
    if (what.startsWith('GET')) return { invitations: this.invitations.map(({ link: _, ...one }) => one) };
    if (!/.@./.test(body['email'])) throw refusal('email', 'email', 'An e-mail address.');
    const code = `code-${this.invitations.length + 1}`;
    const times = { createdAt: '2026-11-20T10:00:00Z', expiresAt: '2026-12-20T10:00:00Z' };
    const { email, name, role } = body;
    const made = { id: code, code, email, name, role, status: 'pending' as const, ...times, link: `/invite/#${code}` };
    this.invitations.push(made);
    return made;
  }

  private invited({ path, body }: Asked): unknown {
    const found = this.invitations.find(({ code }) => code === body['code']);
    if (!found) throw new Refused(404, 'not-found');
    if (path[1] === 'accept') found.status = 'accepted';
    const { role, name, status } = found;
    return { event: this.event.id, eventName: this.event.name, role, name, status };
  }

  private registrationsPart(what: string, { path, query }: Asked): unknown {
    if (what.startsWith('DELETE')) {
      return void (this.registrations = this.registrations.filter(({ id }) => id !== path[3]));
    }
    const words = (query.get('query') ?? '').toLowerCase();
    const found = this.registrations.filter((one) => JSON.stringify(one).toLowerCase().includes(words));
    return { registrations: found, count: found.length };
  }

  private import(text: string): object {
    const rows = text.trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
    const refused = rows.flatMap(([email], index) =>
      email!.includes('@') ? [] : [{ line: index + 2, field: 'email', rule: 'email', message: 'An e-mail address.' }],
    );
    const good = rows.filter(([email]) => email!.includes('@'));
    this.registrations.push(
      ...good.map(([email, firstName, lastName]) => ({
        id: email!,
        email: email!,
        firstName,
        lastName,
        status: 'registered',
        origin: 'import' as const,
        registeredAt: '2026-11-25T10:00:00Z',
      })),
    );
    return { added: good.length, updated: 0, refused, refusedTotal: refused.length };
  }
}

function check(body: Body): void {
  const errors: FieldError[] = [];
  const wrong = (field: string, rule: string, message: string) => errors.push({ field, rule, message });
  if (!body['name']) wrong('name', 'min-length', 'String is too short (0 < 1).');
  if ([...(body['name'] ?? '')].length > 120) wrong('name', 'max-length', 'String is too long (121 > 120).');
  if (/[<>]/.test(body['name'])) wrong('name', 'pattern', 'String does not match pattern.');
  if (!body['startDate']) wrong('startDate', 'required', 'This is needed.');
  if (body['durationMinutes'] > 1440) wrong('durationMinutes', 'maximum', '1441 is greater than 1440.');
  if (!body['moderators']?.length) wrong('moderators', 'min-items', 'At least one moderator.');
  if (body['media'] && !body['media'].address.startsWith('https:'))
    wrong('media.address', 'address', 'An https address.');
  if (errors.length > 0) throw new Refused(400, 'invalid', errors);
}

/** The wish as a session shows it: whole people, an end, nothing that is null. */
function settled(body: Body, people: EventPerson[]): Partial<SessionView> {
  const whole = (some: Body[]) =>
    some.map(({ person, user, name }) => {
      const known = people.find((one) => one.person === person || one.user === user);
      return { person: person ?? known!.person, name: name ?? known!.name };
    });
  const end = Date.parse(body['startDate']) + body['durationMinutes'] * 60_000;
  const consent = typeof body['consent'] === 'string' ? { version: 'v1', text: body['consent'] } : body['consent'];
  const { speakers, moderators, description, ...rest } = body;
  return {
    ...rest,
    description: description ?? undefined,
    consent: consent ?? undefined,
    speakers: whole(speakers),
    moderators: whole(moderators),
    endDate: new Date(end).toISOString(),
  };
}

function refusal(field: string, rule: string, message: string): Refused {
  return new Refused(400, 'invalid', [{ field, rule, message }]);
}

function problemOf({ status, code, errors }: Refused): object {
  return { type: `/problems/${code}`, title: `Refused: ${code}.`, status, code, ...(errors && { errors }) };
}

async function read(request: IncomingMessage): Promise<{ body: Body; text: string }> {
  let text = '';
  for await (const piece of request) text += piece;
  const isJson = request.headers['content-type'] === 'application/json';
  return { text, body: isJson && text ? JSON.parse(text) : {} };
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}
