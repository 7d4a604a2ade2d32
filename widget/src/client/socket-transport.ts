import { readFrame, type ClientFrame } from './frames';
import type { Transport, TransportListener } from './transport';

const isOpen = 1;

/** JSON text frames over a WebSocket. */
export class SocketTransport implements Transport {
  readonly kind = 'socket';
  private listener?: TransportListener;

  constructor(
    private readonly socket: WebSocket,
    listener: TransportListener,
  ) {
    this.listener = listener;
    socket.addEventListener('open', () => this.listener?.opened());
    socket.addEventListener('message', (event) => this.read(event.data));
    // A close always follows an error, and it has the code.
    socket.addEventListener('error', () => undefined);
    socket.addEventListener('close', (event) => this.closed(event.code, event.reason));
  }

  send(frame: ClientFrame): boolean {
    if (this.socket.readyState !== isOpen) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  close(): void {
    this.listener = undefined;
    this.socket.close(1000);
  }

  private read(data: unknown): void {
    const frame = readFrame(data);
    if (frame) this.listener?.frame(frame);
    else this.listener?.ignored();
  }

  private closed(code: number, reason: string): void {
    const listener = this.listener;
    this.listener = undefined;
    listener?.closed(code, reason);
  }
}
