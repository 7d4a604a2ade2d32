import type { ConnectOptions, TokenReason } from './types';

const renewBeforeMillis = 60_000;
const shortestRenewalMillis = 5_000;
const providerTimeoutMillis = 30_000;

/** The current token, and its single-flight renewal through the application's provider. */
export class Tokens {
  private token?: string;
  private expiresAt?: number;
  private wasRejected = false;
  private asking?: Promise<string>;

  constructor(
    private readonly provider: ConnectOptions['tokenProvider'],
    private readonly now: () => number,
  ) {}

  /** A token worth trying: the known one unless it was refused or is about to expire. */
  current(): Promise<string> {
    const reason = this.reasonToAsk();
    return reason || this.token === undefined ? this.ask(reason ?? 'initial') : Promise.resolve(this.token);
  }

  renew(): Promise<string> {
    return this.ask('expiring');
  }

  /** The gateway refused this token; an older one's refusal says nothing about the current one. */
  reject(token: string): void {
    if (token === this.token) this.wasRejected = true;
  }

  /** Expiry in milliseconds since 1970, by this machine's clock. */
  learn(expiresAt: number | undefined): void {
    this.expiresAt = expiresAt;
  }

  /** How long to wait before renewing: 60 s before expiry; with less than that left, half of what is left. */
  renewalMillis(): number | undefined {
    if (this.expiresAt === undefined) return undefined;
    const left = this.expiresAt - this.now();
    return Math.max(shortestRenewalMillis, left > renewBeforeMillis ? left - renewBeforeMillis : left / 2);
  }

  private reasonToAsk(): TokenReason | undefined {
    if (this.token === undefined) return 'initial';
    if (this.wasRejected) return 'rejected';
    const expiring = this.expiresAt !== undefined && this.expiresAt - this.now() < shortestRenewalMillis;
    return expiring ? 'expiring' : undefined;
  }

  private ask(reason: TokenReason): Promise<string> {
    this.asking ??= this.fetch(reason).finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async fetch(reason: TokenReason): Promise<string> {
    const token = await inTime(this.provider(reason));
    if (typeof token !== 'string' || token === '') throw new Error('The token provider gave no token.');
    this.token = token;
    this.wasRejected = false;
    this.expiresAt = undefined;
    return token;
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('The token provider did not answer in time.'));
    const timer = setTimeout(late, providerTimeoutMillis);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
