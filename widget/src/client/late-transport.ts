import type { ClientFrame } from './frames';
import type { OpenTransport, Transport, TransportListener } from './transport';

const lost = 1006;

/** The stream transport, whose code most people never need and so is loaded only when it is its turn. */
export class LateTransport implements Transport {
  readonly kind = 'stream';
  private real?: Transport;
  private isClosed = false;

  constructor(load: Promise<OpenTransport>, listener: TransportListener) {
    const arrived = (open: OpenTransport) => {
      if (!this.isClosed) this.real = open(listener);
    };
    const failed = () => {
      if (!this.isClosed) listener.closed(lost, '');
    };
    load.then(arrived, failed);
  }

  send(frame: ClientFrame): boolean {
    return this.real?.send(frame) === true;
  }

  close(): void {
    this.isClosed = true;
    this.real?.close();
  }
}
