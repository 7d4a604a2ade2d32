import type { SendFrame } from './frames';
import type { StoredCommand } from './outbox-store';
import { ProblemError } from './problem';
import type { Ack, PendingCommand, Problem } from './types';

/** One command on its way: its frame, its promise, and how often it has been tried. */
export class OutboxEntry {
  readonly command: PendingCommand;
  transmissions = 0;
  refusals = 0;
  /** Milliseconds since 1970 before which the gateway does not want it again. */
  notBefore = 0;
  private settle!: { resolve: (ack: Ack) => void; reject: (error: ProblemError) => void };

  constructor(readonly stored: StoredCommand) {
    const done = new Promise<Ack>((resolve, reject) => (this.settle = { resolve, reject }));
    // A refusal nobody listens to must not become the page's unhandled rejection.
    done.catch(() => undefined);
    this.command = { ...stored, done };
  }

  frame(): SendFrame {
    const { clientId, channel, type, body } = this.stored;
    return { op: 'send', channel, clientId, type, body };
  }

  accept(ack: Ack): void {
    this.settle.resolve(ack);
  }

  refuse(problem: Problem): void {
    this.settle.reject(new ProblemError(problem));
  }
}
