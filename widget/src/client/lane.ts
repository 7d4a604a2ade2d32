import { Alarms } from './alarms';
import { fullJitterMillis } from './backoff';
import type { SendFrame } from './frames';
import type { OutboxEntry } from './outbox-entry';
import type { Problem } from './types';

const ackTimeoutMillis = 3_000;
const longestAckTimeoutMillis = 12_000;
const longestWaitMillis = 300_000;

export interface LaneParts {
  transmit: (frame: SendFrame) => boolean;
  now: () => number;
  random: () => number;
}

/**
 * One channel's commands in order, one outstanding at a time: a second one in flight could overtake a first that
 * was lost behind the gateway, and then a sender's messages would stand in the wrong order.
 */
export class Lane {
  readonly entries: OutboxEntry[] = [];
  private readonly alarms = new Alarms<'next'>();
  private connected = false;
  private inFlight = false;

  constructor(private readonly parts: LaneParts) {}

  connect(): void {
    this.connected = true;
    for (const entry of this.entries) entry.transmissions = 0;
    this.next();
  }

  disconnect(): void {
    this.connected = false;
    this.inFlight = false;
    this.alarms.clearAll();
  }

  add(entry: OutboxEntry): void {
    this.entries.push(entry);
    if (this.entries.length === 1) this.next();
  }

  find(clientId: string): OutboxEntry | undefined {
    return this.entries.find((entry) => entry.command.clientId === clientId);
  }

  /** The command that has been handed to the network and has no answer. */
  outstanding(): OutboxEntry | undefined {
    return this.inFlight ? this.entries[0] : undefined;
  }

  remove(entry: OutboxEntry): void {
    const at = this.entries.indexOf(entry);
    this.entries.splice(at, 1);
    if (at === 0) this.next();
  }

  /** Not now, but later: the command keeps its place and everything behind it waits. */
  postpone(entry: OutboxEntry, problem: Problem): void {
    const asked = problem.retryAfterMillis;
    const spread = this.parts.random() * 250;
    const wait = asked === undefined ? 250 + fullJitterMillis(entry.refusals + 1, this.parts.random) : asked + spread;
    entry.refusals++;
    entry.notBefore = this.parts.now() + Math.min(longestWaitMillis, Math.max(0, wait));
    if (entry === this.entries[0]) this.next();
  }

  private next(): void {
    this.alarms.clearAll();
    this.inFlight = false;
    const entry = this.entries[0];
    if (!entry || !this.connected) return;
    const wait = entry.notBefore - this.parts.now();
    if (wait > 0) this.alarms.set('next', wait, () => this.next());
    else this.transmit(entry);
  }

  private transmit(entry: OutboxEntry): void {
    this.inFlight = this.parts.transmit(entry.frame());
    const timeout = Math.min(longestAckTimeoutMillis, ackTimeoutMillis * 2 ** entry.transmissions++);
    this.alarms.set('next', timeout, () => this.next());
  }
}
