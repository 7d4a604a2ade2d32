import { Alarms } from './alarms';
import { fullJitterMillis } from './backoff';
import { onEvents, onSubscribed, unread, withHead, type Cursor, type Step } from './cursor';
import type { ClientFrame, EventsFrame, SubscribedFrame } from './frames';
import type { Json } from './json';
import { tell } from './listeners';
import type { ChannelListener, Person, Problem } from './types';

const answerTimeoutMillis = 10_000;
const tailPatienceMillis = 2_000;
const passing = new Set(['too-fast', 'overloaded', 'unavailable']);

export interface SubscriptionParts {
  transmit: (frame: ClientFrame) => boolean;
  random: () => number;
}

interface Reader {
  listener: ChannelListener;
  /** False until it has been given a snapshot to start from. */
  started: boolean;
}

/** One channel: its cursor, who listens, and the one subscribe that may be unanswered at a time. */
export class Subscription {
  cursor: Cursor = unread;
  resubscribes = 0;
  private readonly readers = new Set<Reader>();
  private readonly alarms = new Alarms<'ask' | 'tail'>();
  private connected = false;
  private waiting = false;
  private refused = false;
  /** Asks since the log last moved on; a gateway that keeps leaving holes is asked ever more slowly. */
  private fruitless = 0;

  constructor(
    private readonly channel: string,
    private readonly parts: SubscriptionParts,
  ) {}

  get isUnused(): boolean {
    return this.readers.size === 0;
  }

  add(listener: ChannelListener): () => void {
    const reader = { listener, started: false };
    this.readers.add(reader);
    this.refused = false;
    if (!this.waiting) this.ask();
    return () => void this.readers.delete(reader);
  }

  connect(): void {
    this.connected = true;
    this.fruitless = 0;
    this.refused = false;
    this.ask();
  }

  disconnect(): void {
    this.connected = false;
    this.waiting = false;
    this.alarms.clearAll();
  }

  /** Who we are or what the session allows has changed, so a refusal may no longer hold. */
  reconsider(): void {
    if (this.refused && this.connected) this.connect();
  }

  subscribed(frame: SubscribedFrame): void {
    this.answered();
    const step = onSubscribed(this.cursor, frame);
    if (step.kind === 'refetch') this.cursor = unread;
    this.take(step);
    this.watchTail();
    if ([...this.readers].some((reader) => !reader.started)) this.refetch();
  }

  events(frame: EventsFrame): void {
    this.take(onEvents(this.cursor, frame));
  }

  names(people: Person[]): void {
    this.tell((listener) => listener.names?.(people));
  }

  /** A channel that is a value and no log: this is its answer too. */
  value(value: Json): void {
    this.answered();
    this.tell((listener) => listener.value?.(value), true);
  }

  lag(head: number): void {
    this.headIs(head);
    this.refetch();
  }

  /** The loss of the newest event leaves no hole to see, so a head that stays ahead is one. */
  headIs(head: number): void {
    if (head > this.cursor.head) {
      this.cursor = withHead(this.cursor, head);
      this.tell((listener) => listener.head?.(head));
    }
    this.watchTail();
  }

  problem(problem: Problem): void {
    this.answered();
    if (passing.has(problem.code)) return this.askLater(problem.retryAfterMillis);
    this.refused = true;
    this.tell((listener) => listener.problem?.(problem), true);
  }

  private take(step: Step): void {
    if (step.kind === 'refetch') return this.refetch();
    if (step.kind === 'repeat') return;
    const head = step.cursor.head;
    const isNews = head > this.cursor.head;
    this.cursor = step.cursor;
    if (step.kind === 'reset') this.reset(step.view, step.seq);
    else this.fruitless = 0;
    if (step.events.length > 0) this.tell((listener) => listener.events(step.events));
    if (isNews || step.kind === 'reset') this.tell((listener) => listener.head?.(head));
  }

  private reset(view: unknown, seq: number): void {
    for (const reader of this.readers) reader.started = true;
    this.tell((listener) => listener.snapshot(view, seq));
  }

  private watchTail(): void {
    const { head, last } = this.cursor;
    if (head <= last || this.alarms.has('tail')) return;
    this.alarms.set('tail', tailPatienceMillis, () => {
      if (this.cursor.last < head) this.refetch();
    });
  }

  private refetch(): void {
    if (this.waiting || this.alarms.has('ask') || this.refused) return;
    this.resubscribes++;
    if (this.fruitless <= 1) this.ask();
    else this.askLater();
  }

  private askLater(afterMillis = 250): void {
    const wait = afterMillis + fullJitterMillis(this.fruitless++, this.parts.random);
    this.alarms.set('ask', wait, () => this.ask());
  }

  private ask(): void {
    if (!this.connected) return;
    this.fruitless++;
    this.waiting = true;
    this.alarms.set('ask', answerTimeoutMillis, () => this.ask());
    this.parts.transmit({ op: 'subscribe', channel: this.channel, ...this.position() });
  }

  // A listener that joined late needs a snapshot, and only a subscribe without a position is sure to bring one.
  private position(): { epoch: string; after: number } | undefined {
    const { epoch, last } = this.cursor;
    const everybodyStarted = [...this.readers].every((reader) => reader.started);
    return epoch !== undefined && everybodyStarted ? { epoch, after: last } : undefined;
  }

  private answered(): void {
    this.waiting = false;
    this.alarms.clear('ask');
    this.alarms.clear('tail');
  }

  private tell(say: (listener: ChannelListener) => void, everybody = false): void {
    for (const { listener, started } of [...this.readers]) {
      if (started || everybody) tell(() => say(listener));
    }
  }
}
