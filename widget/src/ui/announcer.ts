import { signal, type ReadonlySignal } from '@preact/signals';
import type { Translate } from './texts/translate';

export type AnnounceLevel = 'off' | 'summary' | 'every';

export interface Announcement {
  name: string;
  text: string;
  fromTeam: boolean;
}

const SUMMARY_MILLIS = 10_000;
/** Above one message in this time, "every message" falls back to summaries. */
const EVERY_MILLIS = 3000;

/**
 * Speaks through one polite region instead of letting the log speak, because a busy chat would drown everything else.
 * `say` is for what must be heard at once; `message` follows the reader's chosen level.
 */
export class Announcer {
  readonly #text = signal('');
  #count = 0;
  #team = 0;
  #lastMessageAt = -Infinity;
  #lastSummaryAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly t: Translate,
    private readonly level: () => AnnounceLevel,
    private readonly now: () => number = Date.now,
  ) {}

  get text(): ReadonlySignal<string> {
    return this.#text;
  }

  say(text: string): void {
    // A no-break space at the end makes a repeated text a change, so that it is spoken again.
    this.#text.value = this.#text.value === text ? `${text}\u00a0` : text;
  }

  message(message: Announcement): void {
    const level = this.level();
    if (level === 'off') return;
    const quiet = this.now() - this.#lastMessageAt >= EVERY_MILLIS;
    this.#lastMessageAt = this.now();
    if (level === 'every' && quiet && this.#count === 0) {
      this.say(this.t('announce.message', { name: message.name, text: message.text }));
      return;
    }
    this.#count += 1;
    if (message.fromTeam) this.#team += 1;
    this.#timer ??= setTimeout(() => this.#summarise(), this.#wait());
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(): number {
    return Math.max(1000, this.#lastSummaryAt + SUMMARY_MILLIS - this.now());
  }

  #summarise(): void {
    const summary = this.t('announce.summary', { count: this.#count });
    this.say(this.#team > 0 ? this.t('announce.summaryTeam', { summary, team: this.#team }) : summary);
    this.#count = this.#team = 0;
    this.#timer = undefined;
    this.#lastSummaryAt = this.now();
  }
}
