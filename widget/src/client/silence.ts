import { Alarms } from './alarms';

const longestSilenceMillis = 60_000;

/** Notices a connection that says nothing any more, though nobody closed it. */
export class Silence {
  private readonly alarms = new Alarms<'silence'>();
  private aliveAt?: number;

  constructor(
    private readonly now: () => number,
    private readonly dead: () => void,
  ) {}

  heard(): void {
    if (this.aliveAt !== undefined) this.aliveAt = this.now();
  }

  watch(): void {
    this.aliveAt = this.now();
    this.check();
  }

  /** Timers ring late after a sleep, so a page that comes back asks at once. */
  check(): void {
    if (this.aliveAt === undefined) return;
    const left = this.aliveAt + longestSilenceMillis - this.now();
    if (left <= 0) this.dead();
    else this.alarms.set('silence', left, () => this.check());
  }

  stop(): void {
    this.aliveAt = undefined;
    this.alarms.clearAll();
  }
}
