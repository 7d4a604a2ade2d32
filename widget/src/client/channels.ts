import type { ServerFrame } from './frames';
import { Subscription, type SubscriptionParts } from './subscription';
import type { ChannelListener, Diagnostics, Problem } from './types';

/** The subscribed channels; hands each frame to the channel it is about. */
export class Channels {
  private readonly byName = new Map<string, Subscription>();
  private connected = false;

  constructor(private readonly parts: SubscriptionParts) {}

  subscribe(channel: string, listener: ChannelListener): () => void {
    const remove = this.open(channel).add(listener);
    return () => {
      remove();
      if (this.byName.get(channel)?.isUnused) this.shut(channel);
    };
  }

  connect(): void {
    this.connected = true;
    for (const subscription of this.byName.values()) subscription.connect();
  }

  disconnect(): void {
    this.connected = false;
    for (const subscription of this.byName.values()) subscription.disconnect();
  }

  reconsider(): void {
    for (const subscription of this.byName.values()) subscription.reconsider();
  }

  take(frame: ServerFrame): void {
    if (frame.op === 'subscribed') this.byName.get(frame.channel)?.subscribed(frame);
    else if (frame.op === 'events') this.byName.get(frame.channel)?.events(frame);
    else if (frame.op === 'names') this.byName.get(frame.channel)?.names(frame.names);
    else if (frame.op === 'state') this.byName.get(frame.channel)?.value(frame.value);
    else if (frame.op === 'lag') this.byName.get(frame.channel)?.lag(frame.head);
    else if (frame.op === 'heads') this.heads(frame.channels);
  }

  problem(channel: string, problem: Problem): void {
    this.byName.get(channel)?.problem(problem);
  }

  diagnostics(): Diagnostics['channels'] {
    const told: Diagnostics['channels'] = {};
    for (const [name, { cursor, resubscribes }] of this.byName) told[name] = { ...cursor, resubscribes };
    return told;
  }

  private heads(heads: Record<string, number>): void {
    for (const [channel, head] of Object.entries(heads)) this.byName.get(channel)?.headIs(head);
  }

  private open(channel: string): Subscription {
    const known = this.byName.get(channel);
    if (known) return known;
    const subscription = new Subscription(channel, this.parts);
    this.byName.set(channel, subscription);
    if (this.connected) subscription.connect();
    return subscription;
  }

  private shut(channel: string): void {
    this.byName.get(channel)?.disconnect();
    this.byName.delete(channel);
    if (this.connected) this.parts.transmit({ op: 'unsubscribe', channel });
  }
}
