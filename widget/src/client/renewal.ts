import { Alarms } from './alarms';
import { fullJitterMillis } from './backoff';
import type { AuthenticatedFrame } from './frames';
import type { Tokens } from './tokens';

const ringsTooEarlyMillis = 60_000;

export interface RenewalParts {
  tokens: Tokens;
  now: () => number;
  random: () => number;
  present: (token: string) => void;
}

/** Presents a fresh token on the open connection before the old one expires. */
export class Renewal {
  private readonly alarms = new Alarms<'renewal'>();
  private round = 0;

  constructor(private readonly parts: RenewalParts) {}

  plan(frame: AuthenticatedFrame): void {
    this.parts.tokens.learn(this.localExpiry(frame));
    this.set(0);
  }

  stop(): void {
    this.round++;
    this.alarms.clearAll();
  }

  // The token's life by the gateway's clock, moved to this machine's, which may be wrong by hours.
  private localExpiry({ expiresAt, serverTime }: AuthenticatedFrame): number | undefined {
    const expiry = Date.parse(expiresAt ?? '');
    const server = Date.parse(serverTime ?? '');
    if (Number.isNaN(expiry)) return undefined;
    return Number.isNaN(server) ? expiry : this.parts.now() + (expiry - server);
  }

  private set(atLeastMillis: number): void {
    const millis = this.parts.tokens.renewalMillis();
    if (millis !== undefined) this.alarms.set('renewal', Math.max(millis, atLeastMillis), () => void this.renew());
  }

  private async renew(): Promise<void> {
    const round = ++this.round;
    // A life longer than a timer can take rings early.
    if ((this.parts.tokens.renewalMillis() ?? 0) > ringsTooEarlyMillis) return this.set(0);
    const token = await this.parts.tokens.renew().catch(() => undefined);
    if (round !== this.round) return;
    if (token === undefined) this.set(fullJitterMillis(4, this.parts.random));
    else this.parts.present(token);
  }
}
