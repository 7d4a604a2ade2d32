import type { ClientFrame, SendFrame, ServerFrame } from '../frames';
import type { Problem, SessionView, You } from '../types';
import { Log } from './log';

/** One client's line to the neighbour; a real socket in most tests. */
export interface Line {
  send(text: string): void;
  close(code: number, reason?: string): void;
}

export const sessionView: SessionView = {
  id: 'demo',
  event: 'conference',
  name: 'Opening',
  type: 'live-webcast',
  visibility: 'published',
  startDate: '2026-11-20T12:00:00.000Z',
  durationMinutes: 60,
  endDate: '2026-11-20T13:00:00.000Z',
  tags: [],
  speakers: [],
  moderators: [],
  modules: { chat: true, qna: true, interactions: true, reactions: true, privateChat: true, backchannel: true },
  chat: { opensBeforeMinutes: 15, closesAfterMinutes: 15, anonymousAllowed: false },
  qna: {
    threads: 'single',
    visibility: 'public',
    approval: true,
    anonymous: false,
    namesForTeam: true,
    openPerAttendee: 20,
    releaseAfterMinutes: 15,
  },
  stage: { join: 'speakers' },
  assistant: false,
  version: 1,
};

/** A gateway that speaks the live protocol over logs in memory. What it does wrong, a test has told it to. */
export class Neighbour {
  readonly peers: Peer[] = [];
  readonly received: ClientFrame[] = [];
  /** A problem code for tokens that are not let in. */
  refuseToken: (token: string) => string | undefined = () => undefined;
  /** What happens to a send: swallowed, refused, or (undefined) appended and acknowledged. */
  onSend: (frame: SendFrame, peer: Peer) => 'lose' | 'append-only' | Problem | undefined = () => undefined;
  /** What happens to a live frame on its way to one client. */
  onDeliver: (frame: ServerFrame & { op: 'events' }, peer: Peer) => ServerFrame[] = (frame) => [frame];
  onSubscribe: (channel: string) => Problem | 'lose' | undefined = () => undefined;
  /** Who must accept the session's text first. */
  consentNeeded = false;
  expiresInMillis: number | undefined = undefined;
  recoveryLimit = 300;
  private readonly logs = new Map<string, Log>();

  constructor(readonly now: () => number = Date.now) {}

  log(channel: string): Log {
    const log = this.logs.get(channel) ?? new Log('e1');
    this.logs.set(channel, log);
    return log;
  }

  /** As after a restored store: another history under another epoch. */
  replaceLog(channel: string, epoch: string): Log {
    const log = new Log(epoch);
    this.logs.set(channel, log);
    return log;
  }

  say(channel: string, ...texts: string[]): void {
    const log = this.log(channel);
    const from = log.head + 1;
    for (const text of texts) log.append('p_other', `other-${log.head}`, 'post-message', { text });
    this.publish(channel, from, log.head);
  }

  publish(channel: string, from: number, to: number): void {
    for (const peer of this.peers) peer.deliver(channel, from, to);
  }

  connect(line: Line): Peer {
    const peer = new Peer(this, line);
    this.peers.push(peer);
    return peer;
  }

  disconnected(peer: Peer): void {
    const at = this.peers.indexOf(peer);
    if (at >= 0) this.peers.splice(at, 1);
  }

  frames<Op extends ClientFrame['op']>(op: Op): (ClientFrame & { op: Op })[] {
    return this.received.filter((frame): frame is ClientFrame & { op: Op } => frame.op === op);
  }
}

/** The neighbour's side of one connection. */
export class Peer {
  person = '';
  private readonly subscribed = new Set<string>();

  constructor(
    private readonly home: Neighbour,
    readonly line: Line,
  ) {}

  send(frame: ServerFrame): void {
    this.line.send(JSON.stringify(frame));
  }

  message(text: string): void {
    const frame = JSON.parse(text) as ClientFrame;
    this.home.received.push(frame);
    if (frame.op === 'authenticate') this.authenticate(frame.token);
    else if (frame.op === 'subscribe') this.subscribe(frame.channel, frame.epoch, frame.after);
    else if (frame.op === 'unsubscribe') this.subscribed.delete(frame.channel);
    else if (frame.op === 'send') this.append(frame);
    else this.send({ op: 'pong' });
  }

  deliver(channel: string, from: number, to: number): void {
    if (!this.subscribed.has(channel) || from > to) return;
    const log = this.home.log(channel);
    const events = log.between(from, to);
    const frame = { op: 'events', channel, epoch: log.epoch, from, to, events } as const;
    for (const sent of this.home.onDeliver(frame, this)) this.send(sent);
  }

  /** Tells of the newest events, as a real gateway does every 25 s. */
  heads(): void {
    const channels = Object.fromEntries([...this.subscribed].map((name) => [name, this.home.log(name).head]));
    this.send({ op: 'heads', channels });
  }

  private authenticate(token: string): void {
    const refusal = this.home.refuseToken(token);
    if (refusal) return this.line.close(4401, refusal);
    this.person = `p_${token.split('-')[0]}`;
    const you = this.you();
    const now = this.home.now();
    const { expiresInMillis } = this.home;
    this.send({
      op: 'authenticated',
      you,
      session: sessionView,
      serverTime: new Date(now).toISOString(),
      expiresAt: expiresInMillis === undefined ? undefined : new Date(now + expiresInMillis).toISOString(),
      limits: { messageCharacters: 2000, frameBytes: 65_536, pingSeconds: 25 },
    });
  }

  you(): You {
    const { consentNeeded } = this.home;
    return { person: this.person, name: 'Ada', role: 'attendee', team: false, moderates: false, consentNeeded };
  }

  private subscribe(channel: string, epoch?: string, after?: number): void {
    const fate = this.home.onSubscribe(channel);
    if (fate === 'lose') return;
    if (fate) return this.send({ op: 'problem', channel, problem: fate });
    this.subscribed.add(channel);
    const log = this.home.log(channel);
    const { head } = log;
    const answer = { op: 'subscribed', channel, epoch: log.epoch, head } as const;
    const recoverable = epoch === log.epoch && after !== undefined && head - after <= this.home.recoveryLimit;
    if (recoverable) return this.send({ ...answer, recovered: true, events: log.between(after + 1, head) });
    const seq = Math.max(0, head - 2);
    const snapshot = { seq, view: { texts: log.texts(seq) } };
    this.send({ ...answer, recovered: false, snapshot, events: log.between(seq + 1, head) });
  }

  private append(frame: SendFrame): void {
    const fate = this.home.onSend(frame, this);
    const { channel, clientId } = frame;
    if (fate === 'lose') return;
    if (typeof fate === 'object') return this.send({ op: 'problem', clientId, channel, problem: fate });
    const { seq, repeated } = this.home.log(channel).append(this.person, clientId, frame.type, frame.body);
    if (!repeated) this.home.publish(channel, seq, seq);
    if (fate === undefined) this.send({ op: 'ack', clientId, channel, seq, at: '2026-11-20T12:00:00.000Z', repeated });
  }
}
