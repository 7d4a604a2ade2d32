import { newClientId } from './client-id';
import { Lane, type LaneParts } from './lane';
import { OutboxEntry } from './outbox-entry';
import type { OutboxStore } from './outbox-store';
import { localProblem } from './problem';
import type { Ack, PendingCommand, Problem } from './types';

const mostPending = 500;
const defaultFrameBytes = 65_536;
const passing = new Set(['too-fast', 'overloaded', 'unavailable']);

/** Commands until the gateway has answered them: resent under the same client id, in order, kept over a reload. */
export class Outbox {
  private readonly lanes = new Map<string, Lane>();
  private person?: string;
  private connected = false;
  private frameBytes = defaultFrameBytes;

  constructor(
    private readonly parts: LaneParts,
    private readonly store: OutboxStore,
  ) {}

  get size(): number {
    return this.entries().length;
  }

  /** From now on these commands are this person's; what an earlier page load left behind goes first. */
  adopt(person: string | undefined, frameBytes = this.frameBytes): void {
    this.frameBytes = frameBytes;
    if (person === undefined || person === this.person) return;
    const waiting = this.clear();
    if (this.person !== undefined) waiting.splice(0).forEach((entry) => entry.refuse(notYours()));
    this.person = person;
    const left = this.store.load(person).map((stored) => new OutboxEntry(stored));
    for (const entry of [...left, ...waiting]) this.lane(entry.command.channel).add(entry);
    this.save();
  }

  connect(): void {
    this.connected = true;
    for (const lane of this.lanes.values()) lane.connect();
  }

  disconnect(): void {
    this.connected = false;
    for (const lane of this.lanes.values()) lane.disconnect();
  }

  send(channel: string, type: string, body: object, clientId = newClientId()): PendingCommand {
    const known = this.find(clientId);
    if (known) return known.command;
    // A copy, so that a resend says the same even when the caller has changed its object since.
    const copy = jsonCopy(body);
    const entry = new OutboxEntry({ clientId, channel, type, body: copy ?? {}, at: this.parts.now() });
    const obstacle = copy ? this.obstacle(entry) : localProblem(400, 'invalid', 'The command is no JSON');
    if (obstacle) entry.refuse(obstacle);
    else this.accept(entry);
    return entry.command;
  }

  pending(channel: string): PendingCommand[] {
    return (this.lanes.get(channel)?.entries ?? []).map((entry) => entry.command);
  }

  acked(ack: Ack): void {
    this.remove(this.find(ack.clientId))?.accept(ack);
  }

  refused(clientId: string, problem: Problem): void {
    const entry = this.find(clientId);
    if (entry && passing.has(problem.code)) this.lane(entry.command.channel).postpone(entry, problem);
    else this.remove(entry)?.refuse(problem);
  }

  /** The gateway hung up over a frame's size: sending the same again would hang up again. */
  refuseOutstanding(problem: Problem): void {
    const outstanding = [...this.lanes.values()].map((lane) => lane.outstanding());
    for (const entry of outstanding) this.remove(entry)?.refuse(problem);
  }

  private accept(entry: OutboxEntry): void {
    const lane = this.lane(entry.command.channel);
    // Saved before it goes out: the answer could come only after a reload.
    this.save([...this.entries(), entry]);
    lane.add(entry);
  }

  private remove(entry: OutboxEntry | undefined): OutboxEntry | undefined {
    if (!entry) return undefined;
    this.lane(entry.command.channel).remove(entry);
    this.save();
    return entry;
  }

  private obstacle(entry: OutboxEntry): Problem | undefined {
    if (this.size >= mostPending) return localProblem(429, 'outbox-full', 'Too many commands are waiting to be sent');
    const bytes = new TextEncoder().encode(JSON.stringify(entry.frame())).length;
    return bytes > this.frameBytes ? localProblem(413, 'too-long', 'The command is too long') : undefined;
  }

  private find(clientId: string): OutboxEntry | undefined {
    return this.entries().find((entry) => entry.command.clientId === clientId);
  }

  private entries(): OutboxEntry[] {
    return [...this.lanes.values()].flatMap((lane) => lane.entries);
  }

  private lane(channel: string): Lane {
    const lane = this.lanes.get(channel) ?? new Lane(this.parts);
    if (!this.lanes.has(channel) && this.connected) lane.connect();
    this.lanes.set(channel, lane);
    return lane;
  }

  private clear(): OutboxEntry[] {
    const entries = this.entries();
    for (const lane of this.lanes.values()) lane.disconnect();
    this.lanes.clear();
    return entries;
  }

  private save(entries = this.entries()): void {
    if (this.person !== undefined) this.store.save(this.person, entries.map((entry) => entry.stored));
  }
}

function jsonCopy(body: object): object | undefined {
  try {
    return JSON.parse(JSON.stringify(body)) as object;
  } catch {
    return undefined;
  }
}

function notYours(): Problem {
  return localProblem(409, 'not-yours', 'Somebody else has logged in');
}
