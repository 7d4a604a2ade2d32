import { Alarms } from './alarms';
import { fullJitterMillis } from './backoff';
import { afterClose } from './closing';
import { protocolVersion, type AuthenticatedFrame, type ClientFrame, type ServerFrame } from './frames';
import { localProblem } from './problem';
import { Renewal } from './renewal';
import { Silence } from './silence';
import type { Tokens } from './tokens';
import type { OpenTransport, Transport, TransportListener } from './transport';
import { TransportChoice } from './transport-choice';
import type { ConnectionState, Problem } from './types';

const openTimeoutMillis = 10_000;
const helloTimeoutMillis = 10_000;
const steadyMillis = 5_000;
const longestDrainMillis = 60_000;
const probeEveryMillis = 60_000;
const tokenTries = 3;

export interface ConnectionParts {
  session: string;
  peer?: string;
  tokens: Tokens;
  openSocket: OpenTransport;
  openStream: OpenTransport;
  now: () => number;
  random: () => number;
  isOffline: () => boolean;
}

export interface ConnectionListener {
  state(state: ConnectionState): void;
  /** Each answer to a token: the first of an attempt, before `online`, and those of renewals. */
  welcomed(frame: AuthenticatedFrame): void;
  online(): void;
  lost(): void;
  frame(frame: ServerFrame): void;
  problem(problem: Problem): void;
  tokenError(problem: Problem): void;
  tooBig(problem: Problem): void;
}

type Alarm = 'retry' | 'open' | 'hello' | 'steady' | 'drain';

/** Keeps one authenticated way to the gateway open: attempts, back-off, tokens, drain. Knows no channels. */
export class Connection {
  state: ConnectionState = 'connecting';
  readonly counts = { reconnects: 0, framesReceived: 0, framesSent: 0, framesIgnored: 0 };
  private readonly alarms = new Alarms<Alarm>();
  /** Of its own, for a stream that breaks often must not put the next probe off for ever. */
  private readonly probes = new Alarms<'probe'>();
  private readonly choice = new TransportChoice();
  private readonly renewal: Renewal;
  private readonly silence: Silence;
  private transport?: Transport;
  private token = '';
  private attempt = 0;
  private failures = 0;
  private tokenRefusals = 0;
  private authenticated = false;
  private wasOnline = false;
  private drainUntil = 0;

  constructor(
    private readonly parts: ConnectionParts,
    private readonly listener: ConnectionListener,
  ) {
    this.renewal = new Renewal({ ...parts, present: (token) => this.authenticate(token) });
    this.silence = new Silence(parts.now, () => this.retry(this.jitter()));
  }

  get transportKind(): Transport['kind'] {
    return this.transport?.kind ?? 'socket';
  }

  get isOnline(): boolean {
    return this.authenticated;
  }

  /** A fresh start: also out of a token error, or after the gateway told this client to stay away. */
  start(): void {
    this.failures = 0;
    this.tokenRefusals = 0;
    this.drainUntil = 0;
    this.retry(0);
  }

  send(frame: ClientFrame): boolean {
    return this.authenticated && this.transmit(frame);
  }

  /** Shows the token once more, whereupon the gateway tells who this is and what the session is now. */
  async lookAgain(): Promise<void> {
    const { attempt } = this;
    const token = await this.parts.tokens.current();
    if (attempt === this.attempt && this.authenticated) this.authenticate(token);
  }

  stop(state: ConnectionState): void {
    this.drop();
    this.probes.clearAll();
    this.become(state);
  }

  /** The browser says that the network is gone; attempts go on, for it is sometimes wrong. */
  wentOffline(): void {
    if (this.state !== 'closed' && this.state !== 'token-error') this.retry(this.jitter());
  }

  checkSilence(): void {
    this.silence.check();
  }

  private retry(millis: number): void {
    this.drop();
    this.become(this.waitingState());
    this.alarms.set('retry', millis, () => void this.open());
  }

  private waitingState(): ConnectionState {
    if (this.parts.isOffline()) return 'offline';
    if (this.drainUntil > this.parts.now()) return 'draining';
    return this.state === 'connecting' ? 'connecting' : 'reconnecting';
  }

  private jitter(): number {
    return fullJitterMillis(this.failures++, this.parts.random);
  }

  private drop(): void {
    this.attempt++;
    this.alarms.clearAll();
    this.renewal.stop();
    this.silence.stop();
    const { transport, authenticated } = this;
    this.transport = undefined;
    this.authenticated = false;
    transport?.close();
    if (authenticated) this.listener.lost();
  }

  private async open(): Promise<void> {
    const attempt = ++this.attempt;
    if (this.state === 'draining') this.become('reconnecting');
    try {
      const token = await this.parts.tokens.current();
      if (attempt === this.attempt) this.openTransport(token);
    } catch (error) {
      const problem = localProblem(401, 'token-missing', 'The token provider gave no token', String(error));
      if (attempt === this.attempt) this.tokenFailed(problem);
    }
  }

  private openTransport(token: string): void {
    const open = this.choice.next() === 'socket' ? this.parts.openSocket : this.parts.openStream;
    this.alarms.set('open', openTimeoutMillis, () => this.closed(1006, 'open timeout'));
    try {
      this.transport = open(this.transportListener(token));
    } catch (error) {
      this.stopFor(localProblem(400, 'invalid', 'The gateway address cannot be used', String(error)));
    }
  }

  private transportListener(token: string): TransportListener {
    return {
      opened: () => this.hello(token),
      frame: (frame) => this.take(frame),
      ignored: () => {
        this.silence.heard();
        this.counts.framesIgnored++;
      },
      alive: () => this.silence.heard(),
      closed: (code, reason) => this.closed(code, reason),
    };
  }

  private hello(token: string): void {
    this.alarms.clear('open');
    this.alarms.set('hello', helloTimeoutMillis, () => this.closed(1006, 'hello timeout'));
    this.silence.watch();
    this.authenticate(token);
  }

  private authenticate(token: string): void {
    this.token = token;
    const { session, peer } = this.parts;
    this.transmit({ op: 'authenticate', protocol: protocolVersion, token, session, peer });
  }

  private transmit(frame: ClientFrame): boolean {
    const sent = this.transport?.send(frame) === true;
    if (sent) this.counts.framesSent++;
    return sent;
  }

  private take(frame: ServerFrame): void {
    this.silence.heard();
    this.counts.framesReceived++;
    this.choice.worked();
    if (frame.op === 'authenticated') this.welcomed(frame);
    else if (frame.op === 'drain') this.drain(frame.afterMillis);
    else if (frame.op === 'problem' && isAboutToken(frame)) this.refusedToken(frame.problem);
    else this.listener.frame(frame);
  }

  private welcomed(frame: AuthenticatedFrame): void {
    const isFirst = !this.authenticated;
    this.authenticated = true;
    this.tokenRefusals = 0;
    this.renewal.plan(frame);
    this.listener.welcomed(frame);
    if (isFirst) this.online();
  }

  private online(): void {
    this.alarms.clear('hello');
    this.alarms.set('steady', steadyMillis, () => (this.failures = 0));
    if (this.isStreaming && !this.probes.has('probe')) this.planProbe();
    if (this.wasOnline) this.counts.reconnects++;
    this.wasOnline = true;
    this.drainUntil = 0;
    this.become('online');
    this.listener.online();
  }

  private drain(afterMillis: number): void {
    const wait = Math.min(longestDrainMillis, afterMillis);
    this.drainUntil = this.parts.now() + wait;
    this.become('draining');
    this.alarms.set('drain', wait, () => this.retry(0));
  }

  private get isStreaming(): boolean {
    return this.choice.isStreaming && this.state !== 'closed' && this.state !== 'token-error';
  }

  private planProbe(): void {
    this.probes.set('probe', probeEveryMillis, () => this.probe());
  }

  // A socket that opens proves only that sockets pass again; the next ordinary attempt then uses one.
  private probe(): void {
    const ifStreaming = (then: () => void) => () => void (this.isStreaming && then());
    const passed = ifStreaming(() => {
      this.choice.preferSocket();
      this.retry(0);
    });
    const nothing = () => undefined;
    const probing = this.parts.openSocket({
      opened: () => [probing.close(), passed()],
      closed: ifStreaming(() => this.planProbe()),
      frame: nothing,
      ignored: nothing,
      alive: nothing,
    });
  }

  private closed(code: number, reason: string): void {
    // The gateway's own codes prove that the way to it is open.
    if (code >= 4000) this.choice.worked();
    this.choice.failed();
    const then = afterClose(code, reason);
    if (then.do === 'stop') return this.stopFor(then.problem);
    if (then.do === 'new-token') return this.refusedToken(then.problem);
    if (then.tooBig) this.listener.tooBig(then.tooBig);
    const drained = this.drainUntil - this.parts.now();
    this.retry(drained > 0 ? drained : then.atLeastMillis + this.jitter());
  }

  private stopFor(problem: Problem): void {
    this.stop('closed');
    this.listener.problem(problem);
  }

  private refusedToken(problem: Problem): void {
    this.parts.tokens.reject(this.token);
    this.tokenFailed(problem);
  }

  private tokenFailed(problem: Problem): void {
    if (++this.tokenRefusals <= tokenTries) return this.retry(this.jitter());
    this.stop('token-error');
    this.listener.tokenError(problem);
  }

  private become(state: ConnectionState): void {
    if (state === this.state) return;
    this.state = state;
    this.listener.state(state);
  }
}

function isAboutToken(frame: ServerFrame & { op: 'problem' }): boolean {
  return frame.clientId === undefined && frame.channel === undefined && frame.problem.code.startsWith('token-');
}
