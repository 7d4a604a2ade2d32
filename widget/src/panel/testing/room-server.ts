import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ChannelEvent, PersonalSettings, Problem, SessionView, You } from '../../client';
import { DashboardRoom } from './dashboard-room';
import { FeedRoom } from './feed-room';
import { ParticipantsRoom } from './participants-room';
import { QnaRoom } from './qna-room';
import { problem, Room, testSession } from './room';
import { SignalsRoom } from './signals-room';
import { UpdatesRoom } from './updates-room';

/** A guest's connection: a token is simply the person's id. */
interface Seat {
  socket: WebSocket;
  person: string;
  /** How far this seat has been told, by channel. */
  given: Map<string, number>;
}

/** What the server needs of a channel. */
interface Channel {
  readonly head: number;
  execute(person: string, type: string, body: any, clientId?: string): number | Problem;
  eventsFor(person: string, after: number): ChannelEvent[];
  snapshotFor(person: string): { seq: number; view: object };
}

/** The room behind the live protocol and REST, on a port of its own. */
export class RoomServer {
  readonly seats = new Set<Seat>();
  readonly qna: QnaRoom;
  readonly dashboard = new DashboardRoom();
  readonly signals = new SignalsRoom();
  readonly feed = new FeedRoom();
  readonly updates = new UpdatesRoom();
  readonly participants = new ParticipantsRoom();
  /** What may not be done there the panel does not offer; who may not be there does not subscribe. */
  readonly backchannel: Room;
  readonly #channels: Record<string, Channel>;
  session: SessionView = testSession();
  /** Tokens that are refused from now on. */
  readonly expired = new Set<string>();
  /** Those who look at reactions, and what was sent. */
  readonly #lookers = new Set<Seat>();
  readonly reactions: Record<string, number>[] = [];
  refusesSettings = false;
  /** Holds answers back, to look at what waits. */
  silent = false;
  readonly #http: Server;
  readonly #sockets = new WebSocketServer({ noServer: true });

  constructor(
    readonly room: Room,
    private readonly other: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
      notFound(response),
  ) {
    this.qna = new QnaRoom(room.guests);
    this.backchannel = new Room(room.guests);
    this.#channels = {
      backchannel: this.backchannel,
      chat: room,
      dashboard: this.dashboard,
      feed: this.feed,
      qna: this.qna,
      room: this.participants,
      stage: this.participants,
      signals: this.signals,
      updates: this.updates,
    };
    this.#http = createServer((request, response) => this.rest(request, response));
    this.#http.on('upgrade', (request, socket, head) =>
      this.#sockets.handleUpgrade(request, socket, head, (one) => this.seat(one)),
    );
  }

  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const { socket } of this.seats) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Breaks every connection, as a restart does. */
  drop(code = 1012): void {
    for (const { socket } of this.seats) socket.close(code);
  }

  /** Lets a guest act, and everybody see it. */
  act(person: string, type: string, body: object, channel = 'chat'): number {
    const result = this.#channels[channel]!.execute(person, type, body);
    if (typeof result !== 'number') throw new Error(result.title);
    this.publish();
    return result;
  }

  publish(): void {
    for (const seat of this.seats) for (const channel of seat.given.keys()) this.catchUp(seat, channel);
  }

  private catchUp(seat: Seat, channel: string): void {
    const given = seat.given.get(channel)!;
    const { head } = this.#channels[channel]!;
    if (given === head) return;
    const events = this.#channels[channel]!.eventsFor(seat.person, given);
    this.send(seat, { op: 'events', channel, epoch: 'e1', from: given + 1, to: head, events });
    seat.given.set(channel, head);
  }

  tellSession(change: Partial<SessionView>): void {
    this.session = { ...this.session, ...change };
    for (const seat of this.seats) this.send(seat, { op: 'session', session: this.session });
  }

  /** Tells a guest's tabs who they are now. */
  tellYou(person: string): void {
    for (const seat of this.seats) if (seat.person === person) this.send(seat, { op: 'you', you: this.you(person) });
  }

  /** Shows people in another way from now on. */
  tellNames(names: object[]): void {
    for (const seat of this.seats) this.send(seat, { op: 'names', channel: 'chat', names });
  }

  /** How many look at reactions. */
  get lookers(): number {
    return this.#lookers.size;
  }

  /** Tells everybody who looks how many reactions came. */
  tellReactions(value: Record<string, number>): void {
    for (const seat of this.#lookers) this.send(seat, { op: 'state', channel: 'reactions', value });
  }

  private you(person: string): You {
    const you = this.room.you(person);
    const { consent } = this.session;
    const consentNeeded = consent !== undefined && !you.moderates && !this.room.accepted.has(person + consent.version);
    return { ...you, consentNeeded };
  }

  private send({ socket }: { socket: WebSocket }, frame: object): void {
    if (!this.silent) socket.send(JSON.stringify(frame));
  }

  private seat(socket: WebSocket): void {
    const seat: Seat = { socket, person: '', given: new Map() };
    socket.on('message', (data) => this.take(seat, JSON.parse(String(data)) as Record<string, any>));
    socket.on('close', () => {
      this.seats.delete(seat);
      this.#lookers.delete(seat);
    });
  }

  private take(seat: Seat, frame: Record<string, any>): void {
    if (frame['op'] === 'authenticate') return this.authenticate(seat, frame['token'] as string);
    if (frame['op'] === 'subscribe')
      return this.subscribe(seat, frame['channel'] as string, frame['after'] as number | undefined);
    if (frame['op'] === 'send') return this.execute(seat, frame);
    if (frame['op'] === 'ping') this.send(seat, { op: 'pong', at: new Date().toISOString() });
  }

  private authenticate(seat: Seat, token: string): void {
    if (this.expired.has(token) || !this.room.guests[token]) return seat.socket.close(4401, 'token-expired');
    seat.person = token;
    this.seats.add(seat);
    this.send(seat, {
      op: 'authenticated',
      protocol: 1,
      you: this.you(token),
      session: this.session,
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      serverTime: new Date().toISOString(),
      limits: { messageCharacters: 2000, frameBytes: 65536, pingSeconds: 25 },
    });
  }

  private subscribe(seat: Seat, channel: string, after: number | undefined): void {
    if (this.you(seat.person).consentNeeded) {
      const refusal = problem(403, 'consent-needed', 'Accept the text of this session first');
      return this.send(seat, { op: 'problem', channel, problem: refusal });
    }
    if (channel === 'reactions') {
      this.#lookers.add(seat);
      return this.send(seat, { op: 'state', channel, value: {} });
    }
    if (channel === 'participants') return this.send(seat, { op: 'state', channel, value: {} });
    const room = this.#channels[channel];
    if (!room) {
      const refusal = problem(404, 'not-found', 'This does not exist');
      return this.send(seat, { op: 'problem', channel, problem: refusal });
    }
    seat.given.set(channel, room.head);
    const subscribed = { op: 'subscribed', channel, epoch: 'e1', head: room.head };
    if (after === undefined) {
      const snapshot = room.snapshotFor(seat.person);
      this.send(seat, { ...subscribed, recovered: false, snapshot, events: [] });
    } else {
      this.send(seat, { ...subscribed, recovered: true, events: room.eventsFor(seat.person, after) });
    }
  }

  private execute(seat: Seat, { clientId, channel, type, body }: Record<string, any>): void {
    if (this.silent) return;
    if (channel === 'reactions') {
      this.reactions.push(body.reactions);
      return this.send(seat, { op: 'ack', clientId, channel, seq: 0, at: new Date().toISOString(), repeated: false });
    }
    const result = this.#channels[channel]!.execute(seat.person, type, body, clientId);
    const about = { clientId, channel };
    if (typeof result !== 'number') return this.send(seat, { op: 'problem', ...about, problem: result });
    this.publish();
    this.send(seat, { op: 'ack', ...about, seq: result, at: new Date().toISOString(), repeated: false });
  }

  private rest(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const person = (request.headers.authorization ?? '').replace(/^\w+ /, '');
    if (!url.pathname.startsWith('/api/')) return this.other(request, response);
    if (!this.room.guests[person]) return answer(response, 401, problem(401, 'token-expired', 'The token has expired'));
    const room = url.pathname.includes('/backchannel/') ? this.backchannel : this.room;
    if (/\/(chat|backchannel)\/messages$/.test(url.pathname)) {
      const before = Number(url.searchParams.get('before') ?? Infinity);
      return answer(response, 200, room.messagesBefore(before, Number(url.searchParams.get('limit') ?? 50)));
    }
    if (url.pathname.endsWith('/room/participants')) return answer(response, 200, this.participants.list(url.searchParams));
    if (url.pathname.endsWith('/qna/export')) return table(response, this.qna.table());
    if (url.pathname.endsWith('/qna/me')) return answer(response, 200, this.qna.me(person));
    if (url.pathname.endsWith('/qna/similar')) {
      return answer(response, 200, { questions: this.qna.similarTo(url.searchParams.get('text') ?? '') });
    }
    if (/\/(chat|backchannel)\/me$/.test(url.pathname)) return answer(response, 200, myMarks(room, person));
    if (url.pathname.endsWith('/suggestions')) {
      return read<{ seen?: string[] }>(request, (wanted) => answer(response, 200, this.signals.suggest(wanted)));
    }
    if (url.pathname.endsWith('/me/settings')) return this.changeSettings(person, request, response);
    if (url.pathname.endsWith('/consent')) return this.accept(person, request, response);
    notFound(response);
  }

  private changeSettings(person: string, request: IncomingMessage, response: ServerResponse): void {
    read<Partial<PersonalSettings>>(request, (change) => {
      if (this.refusesSettings) return answer(response, 503, problem(503, 'unavailable', 'Not reachable right now'));
      const settings = { ...this.room.you(person).settings!, ...change };
      this.room.settings.set(person, settings);
      this.tellYou(person);
      answer(response, 200, settings);
    });
  }

  private accept(person: string, request: IncomingMessage, response: ServerResponse): void {
    read<{ version: string }>(request, ({ version }) => {
      if (version !== this.session.consent?.version) {
        return answer(response, 409, problem(409, 'consent-changed', 'Another text is to be accepted by now'));
      }
      this.room.accepted.add(person + version);
      this.tellYou(person);
      answer(response, 200, { version, at: new Date().toISOString(), session: this.session.id });
    });
  }
}

function myMarks(room: Room, person: string) {
  const reactions: Record<string, string[]> = {};
  for (const [key, people] of room.reacted) {
    const [message, reaction] = key.split(' ') as [string, string];
    if (people.has(person)) (reactions[message] ??= []).push(reaction);
  }
  return { blocked: room.blocked.has(person), reactions };
}

function read<T>(request: IncomingMessage, then: (body: T) => void): void {
  let text = '';
  request.on('data', (part) => (text += part));
  request.on('end', () => then(JSON.parse(text) as T));
}

function answer(response: ServerResponse, status: number, body: object | Problem): void {
  response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
  response.end(JSON.stringify(body));
}

function table(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8', 'access-control-allow-origin': '*' });
  response.end(text);
}

export function notFound(response: ServerResponse): void {
  response.writeHead(404).end();
}
