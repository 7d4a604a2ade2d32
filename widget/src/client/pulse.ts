import { Alarms } from './alarms';

/** Pings while online, measures the round trip, and follows the gateway's clock. */
export class Pulse {
  roundTripMillis?: number;
  clockOffsetMillis?: number;
  private readonly alarms = new Alarms<'ping'>();
  private sentAt = 0;

  constructor(
    private readonly ping: () => boolean,
    private readonly now: () => number,
    private readonly random: () => number,
  ) {}

  /** The first ping comes after a random part of the interval, so that clients do not beat in step. */
  start(everyMillis: number): void {
    const beat = (millis: number) =>
      this.alarms.set('ping', millis, () => {
        this.sentAt = this.now();
        this.ping();
        beat(everyMillis);
      });
    beat(this.random() * everyMillis);
  }

  stop(): void {
    this.alarms.clearAll();
  }

  ponged(): void {
    this.roundTripMillis = this.now() - this.sentAt;
  }

  serverTime(iso: string | undefined): void {
    const offset = Date.parse(iso ?? '') - this.now();
    if (!Number.isNaN(offset)) this.clockOffsetMillis = offset;
  }
}
