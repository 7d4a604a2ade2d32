import { apiAddress, liveAddress, sessionAddress } from './addresses';
import { Channels } from './channels';
import { newClientId } from './client-id';
import { Connection, type ConnectionListener } from './connection';
import type { AuthenticatedFrame, ClientFrame, ProblemFrame, ServerFrame } from './frames';
import { LateTransport } from './late-transport';
import { Listeners } from './listeners';
import { Outbox } from './outbox';
import { OutboxStore, tabStorage } from './outbox-store';
import { localProblem, ProblemError } from './problem';
import { Pulse } from './pulse';
import { Rest } from './rest';
import { SocketTransport } from './socket-transport';
import { isOffline, watchPage } from './surroundings';
import { Tokens } from './tokens';
import type { OpenTransport, TransportListener } from './transport';
import type * as t from './types';

const defaultPingSeconds = 25;
/** In place of a client id: signals are not commands, and nobody waits for their answer. */
const SIGNAL = 'signal';

/** Joins a session. The connection is kept until close(); nothing here throws later, problems come as events. */
export function connect(options: t.ConnectOptions): t.OvationClient {
  return new Client(options);
}

class Client implements t.OvationClient {
  you?: t.You;
  session?: t.SessionView;
  limits?: t.Limits;
  consentNeeded = false;
  private readonly listeners = new Listeners<t.ClientEvents>();
  private readonly connection: Connection;
  private readonly channels: Channels;
  private readonly outbox: Outbox;
  private readonly pulse: Pulse;
  private readonly rest: Rest;
  private readonly api: Rest;
  private readonly unwatchPage: () => void;
  private closedForGood = false;

  constructor(private readonly options: t.ConnectOptions) {
    const { gateway, session, peer, now = Date.now, random = Math.random } = options;
    const fetcher = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));
    const socket = options.socketFactory ?? ((url: string) => new WebSocket(url));
    const tokens = new Tokens(options.tokenProvider, now);
    const base = sessionAddress(gateway, session);
    const transmit = (frame: ClientFrame) => this.connection.send(frame);
    this.rest = new Rest(base, tokens, fetcher);
    this.api = new Rest(apiAddress(gateway), tokens, fetcher);
    this.channels = new Channels({ transmit, random });
    const store = new OutboxStore(options.storage ?? tabStorage(), `ovation-outbox|${base}`);
    this.outbox = new Outbox({ transmit, now, random }, store);
    this.pulse = new Pulse(() => transmit({ op: 'ping' }), now, random);
    const openSocket = (listener: TransportListener) => new SocketTransport(socket(liveAddress(gateway)), listener);
    const openStream = (listener: TransportListener) => new LateTransport(streams(base, fetcher), listener);
    const parts = { session, peer, tokens, openSocket, openStream, now, random, isOffline };
    this.connection = new Connection(parts, this.connectionListener());
    this.unwatchPage = watchPage({
      online: () => this.reconnectNow(),
      offline: () => this.connection.wentOffline(),
      visible: () => this.connection.checkSilence(),
    });
    this.connection.start();
  }

  get state(): t.ConnectionState {
    return this.connection.state;
  }

  on<K extends keyof t.ClientEvents>(type: K, listener: (value: t.ClientEvents[K]) => void): () => void {
    return this.listeners.on(type, listener);
  }

  subscribe(channel: string, listener: t.ChannelListener): () => void {
    return this.channels.subscribe(channel, listener);
  }

  send(channel: string, type: string, body: object, clientId?: string): t.PendingCommand {
    return this.outbox.send(channel, type, body, clientId);
  }

  sendOnce(channel: string, type: string, body: object): void {
    this.connection.send({ op: 'send', channel, clientId: newClientId(), type, body });
  }

  pending(channel: string): t.PendingCommand[] {
    return this.outbox.pending(channel);
  }

  request<T>(method: string, path: string, body?: object): Promise<T> {
    return below<T>(this.rest, method, path, body);
  }

  requestAbsolute<T>(method: string, path: string, body?: object): Promise<T> {
    return below<T>(this.api, method, path, body);
  }

  async acceptConsent(version: string): Promise<void> {
    try {
      await this.rest.request('POST', '/consent', { version });
    } catch (error) {
      // The gateway then tells the text that is to be accepted instead.
      if (error instanceof ProblemError && error.problem.code === 'consent-changed') await this.connection.lookAgain();
      throw error;
    }
    // A socket is told; streams are simply let in from now on.
    if (this.connection.transportKind === 'stream') this.consentIs(false);
    else await this.connection.lookAgain();
  }

  signal(type: string, body: object): void {
    this.connection.send({ op: 'signal', channel: 'room', clientId: SIGNAL, type, body });
  }

  reconnectNow(): void {
    if (!this.closedForGood && this.state !== 'online') this.connection.start();
  }

  diagnostics(): t.Diagnostics {
    const { counts, state, transportKind } = this.connection;
    const { gateway, session } = this.options;
    const { roundTripMillis, clockOffsetMillis } = this.pulse;
    const channels = this.channels.diagnostics();
    const pending = this.outbox.size;
    const transport = transportKind;
    return { state, transport, gateway, session, roundTripMillis, clockOffsetMillis, ...counts, pending, channels };
  }

  close(): void {
    this.closedForGood = true;
    this.unwatchPage();
    this.connection.stop('closed');
    this.listeners.clear();
  }

  private connectionListener(): ConnectionListener {
    return {
      state: (state) => this.listeners.emit('connection', state),
      welcomed: (frame) => this.welcomed(frame),
      online: () => this.online(),
      lost: () => this.lost(),
      frame: (frame) => this.take(frame),
      problem: (problem) => this.listeners.emit('problem', problem),
      tokenError: (problem) => this.listeners.emit('token-error', problem),
      tooBig: (problem) => this.outbox.refuseOutstanding(problem),
    };
  }

  private welcomed({ you, session, limits, serverTime }: AuthenticatedFrame): void {
    this.you = you ?? this.you;
    this.session = session;
    this.limits = limits ?? this.limits;
    this.pulse.serverTime(serverTime);
    this.outbox.adopt(you?.person, limits?.frameBytes);
    if (limits) this.listeners.emit('limits', limits);
    if (you) this.listeners.emit('you', you);
    this.listeners.emit('session', session);
    if (you) this.consentIs(you.consentNeeded === true);
    this.channels.reconsider();
  }

  private online(): void {
    if (!this.consentNeeded) this.takePart();
    this.pulse.start((this.limits?.pingSeconds ?? defaultPingSeconds) * 1000);
  }

  private lost(): void {
    this.holdBack();
    this.pulse.stop();
  }

  private takePart(): void {
    this.channels.connect();
    this.outbox.connect();
  }

  private holdBack(): void {
    this.channels.disconnect();
    this.outbox.disconnect();
  }

  /** Until the text is accepted the gateway refuses everything, so nothing is asked of it. */
  private consentIs(needed: boolean): void {
    if (needed === this.consentNeeded) return;
    this.consentNeeded = needed;
    if (needed) this.holdBack();
    else if (this.state === 'online') this.takePart();
    this.listeners.emit('consent-needed', needed);
  }

  private take(frame: ServerFrame): void {
    if (frame.op === 'ack') this.outbox.acked(ackOf(frame));
    else if (frame.op === 'problem') this.problem(frame);
    else if (frame.op === 'you') this.youAre(frame.you);
    else if (frame.op === 'session') this.sessionIs(frame.session);
    else if (frame.op === 'signalled') this.listeners.emit('signal', frame);
    else if (frame.op === 'pong') this.pulse.ponged();
    else this.channels.take(frame);
    if (frame.op === 'heads') this.pulse.serverTime(frame.serverTime);
  }

  private problem({ clientId, channel, problem }: ProblemFrame): void {
    // Where streams stand in for the socket this is how it is learnt.
    const consent = problem.code === 'consent-needed';
    if (consent) this.consentIs(true);
    if (clientId === SIGNAL) this.listeners.emit('signal-refused', problem);
    else if (clientId !== undefined) this.outbox.refused(clientId, problem);
    else if (channel !== undefined) consent || this.channels.problem(channel, problem);
    else this.listeners.emit('problem', problem);
  }

  private youAre(you: t.You): void {
    this.you = you;
    this.listeners.emit('you', you);
    this.consentIs(you.consentNeeded === true);
    this.channels.reconsider();
  }

  private sessionIs(session: t.SessionView): void {
    this.session = session;
    this.listeners.emit('session', session);
    this.channels.reconsider();
  }
}

function below<T>(rest: Rest, method: string, path: string, body?: object): Promise<T> {
  if (path.startsWith('/')) return rest.request<T>(method, path, body);
  return Promise.reject(new ProblemError(localProblem(400, 'invalid', 'The path must start with a slash')));
}

function ackOf({ clientId, channel, seq, at, repeated }: t.Ack): t.Ack {
  return { clientId, channel, seq, at, repeated: repeated === true };
}

async function streams(base: string, fetcher: typeof fetch): Promise<OpenTransport> {
  const { StreamTransport } = await import('./stream-transport');
  return (listener) => new StreamTransport(base, fetcher, listener);
}
