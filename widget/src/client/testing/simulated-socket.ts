import type { Neighbour, Peer } from './neighbour';
import type { VirtualTime } from './virtual-time';

/** A WebSocket in virtual time: ordered both ways, delayed, and cut with everything that is under way. */
export class SimulatedSocket extends EventTarget {
  readyState = 0;
  private peer?: Peer;

  constructor(
    private readonly neighbour: Neighbour,
    private readonly time: VirtualTime,
    private readonly delayMillis: number,
    isReachable: boolean,
  ) {
    super();
    this.later(() => (isReachable ? this.open() : this.cut(1006)));
  }

  send(text: string): void {
    this.later(() => this.peer?.message(text));
  }

  close(): void {
    this.later(() => this.cut(1000));
    this.readyState = 2;
  }

  /** Both ends lose each other; what was on its way is gone. */
  cut(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    if (this.peer) this.neighbour.disconnected(this.peer);
    this.dispatchEvent(Object.assign(new Event('close'), { code, reason: '' }));
  }

  private open(): void {
    if (this.readyState !== 0) return;
    this.readyState = 1;
    const receive = (data: string) => this.dispatchEvent(Object.assign(new Event('message'), { data }));
    this.peer = this.neighbour.connect({
      send: (text) => this.later(() => receive(text)),
      close: (code) => this.later(() => this.cut(code)),
    });
    this.dispatchEvent(new Event('open'));
  }

  private later(then: () => void): void {
    this.time.after(this.delayMillis, () => this.readyState !== 3 && then());
  }
}
