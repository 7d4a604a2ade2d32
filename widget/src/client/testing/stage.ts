import { afterEach, beforeEach, vi } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { connect } from '../client';
import type { ConnectOptions, OvationClient } from '../types';
import { Fold, TabStorage } from './fold';
import { Neighbour } from './neighbour';
import { SocketGateway } from './socket-gateway';

const patienceMillis = 4_000;

/** Set up for each test: a neighbour on a real port, a stopped clock, and clients that are closed at the end. */
export class Stage {
  neighbour!: Neighbour;
  gateway!: SocketGateway;
  storage!: TabStorage;
  private readonly clients: OvationClient[] = [];

  constructor() {
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      this.neighbour = new Neighbour();
      this.gateway = new SocketGateway(this.neighbour);
      this.storage = new TabStorage();
      await this.gateway.start();
    });
    afterEach(async () => {
      for (const client of this.clients.splice(0)) client.close();
      await this.gateway.kill();
      vi.useRealTimers();
      vi.unstubAllGlobals();
    });
  }

  client(options: Partial<ConnectOptions> = {}): OvationClient {
    const client = connect({
      gateway: this.gateway.origin,
      session: 'demo',
      tokenProvider: () => Promise.resolve('ada-1'),
      storage: this.storage,
      socketFactory: (url) => new NodeSocket(url) as unknown as WebSocket,
      random: () => 0.5,
      ...options,
    });
    this.clients.push(client);
    return client;
  }

  async online(options: Partial<ConnectOptions> = {}): Promise<OvationClient> {
    const client = this.client(options);
    await this.until(() => client.state === 'online');
    return client;
  }

  async reader(client: OvationClient, channel = 'chat'): Promise<Fold> {
    const fold = new Fold();
    client.subscribe(channel, fold);
    await this.until(() => fold.snapshots > 0);
    return fold;
  }

  /** Lets the network run, and what is due at once, until something is so; the clock stands still. */
  async until(isSo: () => boolean): Promise<void> {
    const start = performance.now();
    while (!isSo()) {
      if (performance.now() - start > patienceMillis) throw new Error(`Never came: ${isSo}`);
      await vi.advanceTimersByTimeAsync(0);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** As until, with time passing as fast as the network answers. */
  async eventually(isSo: () => boolean, stepMillis = 100): Promise<void> {
    const start = performance.now();
    while (!isSo()) {
      if (performance.now() - start > patienceMillis) throw new Error(`Never came: ${isSo}`);
      await vi.advanceTimersByTimeAsync(stepMillis);
      await this.settle();
    }
  }

  async pass(millis: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(millis);
    await this.settle();
  }

  /** Gives a local round trip or two the turns of the event loop it needs. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}
