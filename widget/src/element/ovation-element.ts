import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { h, render, type ComponentChildren } from 'preact';
import { apiAddress } from '../client/addresses';
import { FileRest } from '../client/file-rest';
import { Tokens } from '../client/tokens';
import type { TokenReason } from '../client/types';
import { loadSettings, oneOf } from '../panel/settings';
import { createOverlays } from '../ui/overlays';
import { supportedLang, type Translate } from '../ui/texts/translate';
import { timesIn } from '../ui/times';
import { createToasts, type Toasts } from '../ui/toasts';
import type { Ui } from '../ui/ui-context';
import { wear } from '../ui/wear';
import { Shell } from './Shell';

export type TokenProvider = (reason: TokenReason) => Promise<string>;

/** What an element lends to the content it shows. */
export interface Surroundings<T extends Translate = Translate> {
  /** The gateway's origin, '' for the page's own. */
  gateway: string;
  rest: FileRest;
  t: T;
  lang: string;
  ui: Ui;
  toasts: Toasts;
  /** The width of the element, CSS pixels. */
  width: ReadonlySignal<number>;
  attribute(name: string): string | null;
  /** Tells the embedding page, as a CustomEvent on the element. */
  tell(event: string, detail: unknown): void;
}

/** Content at work in an element. */
export interface Content {
  view: ComponentChildren;
  /** Its notifications, when it gives any. */
  toasts?: Toasts;
  stop(): void;
}

const CLOCK_MILLIS = 5000;
/** An element up to this wide (CSS pixels) gets sheets instead of menus. */
const NARROW = 640;

/** How tests hand in a fetch of their own. */
export const network: { fetch?: typeof fetch } = {};

/**
 * A custom element that shows something of the REST API in a shadow root of its own. It starts as soon as it is in a
 * document and has a `tokenProvider`, and again when an attribute it depends on changes.
 */
export abstract class OvationElement<T extends Translate = Translate> extends HTMLElement {
  static readonly observedAttributes: string[] = ['gateway', 'event', 'session-id', 'lang', 'theme'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #width = signal(0);
  #provider: TokenProvider | undefined;
  #content: (Content & { end(): void }) | undefined;
  #observer: ResizeObserver | undefined;
  #scheduled = false;

  protected abstract readonly sheets: string[];
  protected abstract translator(lang: string): T;
  protected abstract start(around: Surroundings<T>): Content;

  connectedCallback(): void {
    this.#upgrade();
    wear(this.#root, this.sheets);
    this.#showTheme();
    this.#watchWidth();
    this.#schedule();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#observer?.disconnect();
      this.#stop();
    });
  }

  adoptedCallback(): void {
    wear(this.#root, this.sheets);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === 'theme') return this.#showTheme();
    this.#stop();
    this.#schedule();
  }

  get tokenProvider(): TokenProvider | undefined {
    return this.#provider;
  }

  set tokenProvider(provider: TokenProvider | undefined) {
    this.#provider = provider;
    this.#schedule();
  }

  /** A property set before the element was defined hides the accessor; this hands it over. */
  #upgrade(): void {
    if (!Object.hasOwn(this, 'tokenProvider')) return;
    const { tokenProvider } = this;
    delete (this as { tokenProvider?: TokenProvider }).tokenProvider;
    this.tokenProvider = tokenProvider;
  }

  /** One start for attributes and properties that are set one after the other. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.isConnected && this.#provider && !this.#content) this.#begin(this.#provider);
    });
  }

  #begin(provider: TokenProvider): void {
    const { around, end } = this.#surroundings(provider);
    const content = this.start(around);
    this.#content = { ...content, end };
    render(h(Shell, { ui: around.ui, toasts: content.toasts }, content.view), this.#root);
  }

  #surroundings(provider: TokenProvider): { around: Surroundings<T>; end(): void } {
    const gateway = this.getAttribute('gateway') ?? '';
    const lang = supportedLang(this.closest<HTMLElement>('[lang]')?.lang);
    const t = this.translator(lang);
    const clock = signal(Date.now());
    const timer = setInterval(() => (clock.value = Date.now()), CLOCK_MILLIS);
    const toasts = createToasts(() => true);
    const around = {
      gateway,
      rest: restOf(gateway, provider),
      t,
      lang,
      ui: uiOf(t, lang, clock, this.#width),
      toasts,
      width: this.#width,
      attribute: (name: string) => this.getAttribute(name),
      tell: (event: string, detail: unknown) => this.tell(event, detail),
    };
    const end = () => {
      clearInterval(timer);
      toasts.stop();
    };
    return { around, end };
  }

  protected tell(event: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }

  #showTheme(): void {
    const own = loadSettings().theme.value;
    const theme = own ?? oneOf(['auto', 'light', 'dark'] as const, this.getAttribute('theme')) ?? 'auto';
    this.setAttribute('data-theme', theme);
    this.tell('ovation-theme', { theme });
  }

  #watchWidth(): void {
    this.#width.value = this.clientWidth || innerWidth;
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => (this.#width.value = this.clientWidth));
    this.#observer.observe(this);
  }

  #stop(): void {
    if (!this.#content) return;
    render(null, this.#root);
    this.#content.stop();
    this.#content.end();
    this.#content = undefined;
  }
}

function restOf(gateway: string, provider: TokenProvider): FileRest {
  const fetcher: typeof fetch = (...request) => (network.fetch ?? fetch)(...request);
  return new FileRest(apiAddress(gateway), new Tokens(provider, Date.now), fetcher);
}

function uiOf(t: Translate, lang: string, clock: ReadonlySignal<number>, width: Signal<number>): Ui {
  return {
    t,
    times: timesIn(lang, { today: t('day.today'), yesterday: t('day.yesterday') }),
    clock,
    overlays: createOverlays(),
    narrow: computed(() => width.value > 0 && width.value <= NARROW),
  };
}
