import { isAck, readFrame, type ClientFrame, type SendFrame } from './frames';
import { exchange, send } from './http';
import { localProblem, ProblemError } from './problem';
import { SseReader } from './sse';
import type { Transport, TransportListener } from './transport';
import type { Problem, SessionView } from './types';

const lost = 1006;
const refusedToken = 4401;

/** The same frames for networks that block WebSockets: one event stream per channel, sends as POST. */
export class StreamTransport implements Transport {
  readonly kind = 'stream';
  private token = '';
  private readonly streams = new Map<string, AbortController>();

  constructor(
    private readonly base: string,
    private readonly fetcher: typeof fetch,
    private listener?: TransportListener,
  ) {
    queueMicrotask(() => this.listener?.opened());
  }

  send(frame: ClientFrame): boolean {
    if (!this.listener) return false;
    if (frame.op === 'authenticate') void this.authenticate(frame.token);
    else if (frame.op === 'subscribe') void this.subscribe(frame.channel, frame.epoch, frame.after);
    else if (frame.op === 'unsubscribe') this.stop(frame.channel);
    else if (frame.op === 'send') void this.post(frame);
    return true;
  }

  close(): void {
    this.listener = undefined;
    for (const channel of [...this.streams.keys()]) this.stop(channel);
  }

  // The streams' own first frame says who we are; the session's view is proof enough that the token is good.
  private async authenticate(token: string): Promise<void> {
    this.token = token;
    try {
      const session = await exchange(this.fetcher, { method: 'GET', url: this.base, token });
      this.listener?.frame({ op: 'authenticated', session: session as SessionView });
    } catch (error) {
      const { status } = problemIn(error);
      this.closed(status === 403 || status === 404 ? 4403 : status === 401 ? refusedToken : lost, error);
    }
  }

  private async subscribe(channel: string, epoch?: string, after?: number): Promise<void> {
    this.stop(channel);
    const stopping = new AbortController();
    this.streams.set(channel, stopping);
    const headers: Record<string, string> = { accept: 'text/event-stream' };
    if (epoch !== undefined) headers['last-event-id'] = `${epoch}:${after ?? 0}`;
    const url = `${this.base}/channels/${encodeURIComponent(channel)}/stream`;
    try {
      const request = { method: 'GET', url, token: this.token, headers, signal: stopping.signal };
      await this.read(await send(this.fetcher, request));
      if (!stopping.signal.aborted) this.closed(lost);
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (error instanceof ProblemError) this.refused(error, { channel });
      else this.closed(lost);
    }
  }

  private async read(response: Response): Promise<void> {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const events = new SseReader((data) => this.frame(data));
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      this.listener?.alive();
      events.push(piece.value);
    }
  }

  private frame(data: string): void {
    const frame = readFrame(data);
    if (frame) this.listener?.frame(frame);
    else this.listener?.ignored();
  }

  private async post({ channel, clientId, type, body }: SendFrame): Promise<void> {
    const url = `${this.base}/channels/${encodeURIComponent(channel)}/commands`;
    try {
      const request = { method: 'POST', url, token: this.token, body: { clientId, type, body } };
      const ack = await exchange(this.fetcher, { ...request, headers: { 'idempotency-key': clientId } });
      if (isAck(ack)) this.listener?.frame({ op: 'ack', ...ack, channel, clientId });
      else this.listener?.ignored();
    } catch (error) {
      this.refused(error, { channel, clientId });
    }
  }

  private refused(error: unknown, about: { channel: string; clientId?: string }): void {
    const problem = problemIn(error);
    if (problem.status === 401) this.closed(refusedToken, error);
    else this.listener?.frame({ op: 'problem', ...about, problem });
  }

  private stop(channel: string): void {
    this.streams.get(channel)?.abort();
    this.streams.delete(channel);
  }

  private closed(code: number, error?: unknown): void {
    const listener = this.listener;
    this.close();
    listener?.closed(code, error ? problemIn(error).code : '');
  }
}

function problemIn(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : localProblem(503, 'unavailable', 'The stream broke');
}
