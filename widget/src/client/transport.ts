import type { ClientFrame, ServerFrame } from './frames';

/** One attempt's way to the gateway. It says `closed` exactly once, unless it was closed from this side. */
export interface Transport {
  readonly kind: 'socket' | 'stream';
  /** False when the frame could not even be handed to the network. */
  send(frame: ClientFrame): boolean;
  close(): void;
}

export interface TransportListener {
  /** Ready for the authenticate frame. */
  opened(): void;
  frame(frame: ServerFrame): void;
  /** Something arrived that is not a frame of this protocol. */
  ignored(): void;
  /** Any sign of life that is not a frame. */
  alive(): void;
  /** A WebSocket close code, 1006 for a loss without one. */
  closed(code: number, reason: string): void;
}

export type OpenTransport = (listener: TransportListener) => Transport;
