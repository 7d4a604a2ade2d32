import { connect } from '../client';
import type { ServerFrame } from '../frames';
import type { Ack, OvationClient, PendingCommand } from '../types';
import { Fold, TabStorage } from './fold';
import { Neighbour, type Peer } from './neighbour';
import { Chance } from './random';
import { SimulatedSocket } from './simulated-socket';
import { VirtualTime } from './virtual-time';

const people = ['ada', 'bob', 'cyd'];
const stormSteps = 150;
const stepMillis = 400;
const calmMillis = 180_000;

/** Some people in one channel while nearly everything goes wrong, then calm; the seed decides what and when. */
export class Simulation {
  readonly time = new VirtualTime();
  readonly neighbour = new Neighbour(() => this.time.now);
  readonly tabs: Tab[];
  private readonly chance: Chance;
  private stormy = true;
  private reachable = true;

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.time.install();
    this.neighbour.recoveryLimit = this.chance.between(1, 12);
    this.neighbour.onSend = () => this.fateOfSend();
    this.neighbour.onDeliver = (frame) => this.fateOfEvents(frame);
    this.neighbour.onSubscribe = () => (this.stormy && this.chance.hits(0.1) ? 'lose' : undefined);
    this.tabs = people.map((person) => new Tab(person, (storage) => this.open(person, storage)));
  }

  async run(): Promise<void> {
    for (let step = 0; step < stormSteps; step++) {
      this.storm();
      await this.time.pass(this.chance.between(1, stepMillis));
    }
    this.stormy = false;
    this.reachable = true;
    // Real gateways tell the heads every 25 s.
    for (let passed = 0; passed < calmMillis; passed += 25_000) {
      for (const peer of [...this.neighbour.peers]) if (peer.person) peer.heads();
      await this.time.pass(25_000);
    }
  }

  close(): void {
    for (const tab of this.tabs) tab.client.close();
  }

  private storm(): void {
    for (const tab of this.tabs) {
      if (this.chance.hits(0.15)) tab.say();
      if (this.chance.hits(0.03)) this.cut(tab);
      if (this.chance.hits(0.02)) tab.reload();
    }
    if (this.chance.hits(0.02)) this.tabs.forEach((tab) => this.cut(tab));
    if (this.chance.hits(0.05)) this.reachable = !this.reachable;
    if (this.chance.hits(0.02)) this.anyPeer()?.send({ op: 'drain', afterMillis: this.chance.between(0, 2_000) });
    if (this.chance.hits(0.02)) this.anyPeer()?.line.close(4408);
    if (this.chance.hits(0.1)) this.anyPeer()?.heads();
  }

  private anyPeer(): Peer | undefined {
    const known = this.neighbour.peers.filter((peer) => peer.person !== '');
    return known[this.chance.between(0, known.length - 1)];
  }

  private cut(tab: Tab): void {
    tab.socket?.cut(1006);
  }

  private fateOfSend(): ReturnType<Neighbour['onSend']> {
    if (!this.stormy) return undefined;
    if (this.chance.hits(0.15)) return 'lose';
    if (this.chance.hits(0.15)) return 'append-only';
    const later = { type: '/problems/too-fast', title: 'Too fast', status: 429, code: 'too-fast' };
    return this.chance.hits(0.1) ? { ...later, retryAfterMillis: this.chance.between(0, 1_500) } : undefined;
  }

  private fateOfEvents(frame: ServerFrame & { op: 'events' }): ServerFrame[] {
    if (!this.stormy) return [frame];
    if (this.chance.hits(0.12)) return [];
    if (this.chance.hits(0.05)) return [{ op: 'lag', channel: frame.channel, head: frame.to }];
    if (this.chance.hits(0.12)) return [frame, frame];
    return this.chance.hits(0.12) ? [this.widened(frame)] : [frame];
  }

  // Reaches back over what may have been given already.
  private widened(frame: ServerFrame & { op: 'events' }): ServerFrame {
    const from = this.chance.between(Math.max(1, frame.from - 4), frame.from);
    return { ...frame, from, events: this.neighbour.log(frame.channel).between(from, frame.to) };
  }

  private open(person: string, storage: TabStorage): Page {
    let socket: SimulatedSocket | undefined;
    const client = connect({
      gateway: 'https://live.example.org',
      session: 'demo',
      tokenProvider: () => Promise.resolve(`${person}-1`),
      storage,
      fetch: () => Promise.reject(new Error('unreachable')),
      socketFactory: () => {
        socket = new SimulatedSocket(this.neighbour, this.time, this.chance.between(1, 300), this.reachable);
        return socket as unknown as WebSocket;
      },
      now: () => this.time.now,
      random: this.chance.next,
    });
    return { client, socket: () => socket };
  }
}

interface Page {
  client: OvationClient;
  socket: () => SimulatedSocket | undefined;
}

/** One person's tab: what they said, what was acknowledged, what they see. */
export class Tab {
  readonly said: string[] = [];
  readonly acks: Ack[] = [];
  readonly refusals: unknown[] = [];
  fold = new Fold();
  breaches: string[] = [];
  private readonly storage = new TabStorage();
  private page: Page;

  constructor(
    readonly person: string,
    private readonly load: (storage: TabStorage) => Page,
  ) {
    this.page = load(this.storage);
    this.client.subscribe('chat', this.fold);
  }

  get client(): OvationClient {
    return this.page.client;
  }

  get socket(): SimulatedSocket | undefined {
    return this.page.socket();
  }

  /** Before the gateway has told who this is, a send would not survive a reload. */
  say(): void {
    if (!this.client.you) return;
    const text = `${this.person} ${this.said.length}`;
    this.said.push(text);
    this.follow(this.client.send('chat', 'post-message', { text }));
  }

  reload(): void {
    this.client.close();
    this.breaches.push(...this.fold.breaches);
    this.fold = new Fold();
    this.page = this.load(this.storage);
    this.client.subscribe('chat', this.fold);
  }

  private follow(command: PendingCommand): void {
    command.done.then((ack) => this.acks.push(ack), (error: unknown) => this.refusals.push(error));
  }
}
