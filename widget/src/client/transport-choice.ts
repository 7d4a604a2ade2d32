import type { Transport } from './transport';

const failedSocketsBeforeStream = 3;

/**
 * A WebSocket unless three attempts in a row brought not one frame and none ever did: then the network probably
 * blocks them, and event streams take turns with further socket attempts.
 */
export class TransportChoice {
  private current: Transport['kind'] = 'socket';
  private failedSockets = 0;
  private socketEverWorked = false;
  private frameSeen = false;

  get isStreaming(): boolean {
    return this.current === 'stream';
  }

  next(): Transport['kind'] {
    const blocked = !this.socketEverWorked && this.failedSockets >= failedSocketsBeforeStream;
    this.current = blocked ? 'stream' : 'socket';
    this.frameSeen = false;
    return this.current;
  }

  worked(): void {
    this.frameSeen = true;
    if (this.current === 'socket') this.socketEverWorked = true;
  }

  failed(): void {
    if (this.frameSeen) return;
    this.failedSockets = this.current === 'socket' ? this.failedSockets + 1 : failedSocketsBeforeStream - 1;
  }

  /** A socket has opened beside the stream: the next attempt is one, and if it fails the stream comes back. */
  preferSocket(): void {
    this.failedSockets = failedSocketsBeforeStream - 1;
  }
}
