import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { connect, type OvationClient, type TokenReason } from '../client';
import { supportedLang } from '../ui/texts/translate';
import { watchLayout, type LayoutWatch } from './layout';
import { Panel } from './Panel';
import { startPanel, type PanelModel } from './panel-model';
import { loadSettings, oneOf } from './settings';
import { dress } from './styles';

export type TokenProvider = (reason: TokenReason) => Promise<string>;

/** How a test hands in a client of its own. */
export type Connector = typeof connect;

const OBSERVED = ['gateway', 'session-id', 'lang', 'theme', 'layout', 'open'];
const RECONNECTS = ['gateway', 'session-id', 'lang'];

/**
 * `<ovation-panel gateway session-id>`: the engagement panel of one session. It connects as soon as it is in a document,
 * has a session and a way to get a token (`tokenProvider` or `setToken`).
 */
export class OvationPanel extends HTMLElement {
  static readonly observedAttributes = OBSERVED;
  static connector: Connector = connect;

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #settings = loadSettings();
  readonly #open = signal(false);
  readonly #laterStyles = new Set<string>();
  #layout: LayoutWatch | undefined;
  #model: PanelModel | undefined;
  #provider: TokenProvider | undefined;
  #token: string | undefined;
  #starting = false;
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    this.#upgrade('tokenProvider');
    if (this.#layout) return this.#schedule(); // Moved within the document: keep the connection.
    dress(this.#root, this.#laterStyles);
    this.#open.value = this.hasAttribute('open');
    const layout = (this.#layout = watchLayout(this));
    layout.ask(this.getAttribute('layout'));
    this.#stops = [
      effect(() => this.setAttribute('data-layout', layout.layout.value)),
      effect(() => void this.toggleAttribute('open', this.#open.value)),
      effect(() => this.#showTheme(this.#settings.theme.value)),
    ];
    this.#schedule();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  adoptedCallback(): void {
    dress(this.#root, this.#laterStyles);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#layout) return;
    if (name === 'theme') this.#showTheme(this.#settings.theme.value);
    if (name === 'layout') this.#layout.ask(after);
    if (name === 'open') this.#open.value = after !== null;
    if (RECONNECTS.includes(name)) {
      this.#disconnect();
      this.#schedule();
    }
  }

  get tokenProvider(): TokenProvider | undefined {
    return this.#provider;
  }

  set tokenProvider(provider: TokenProvider | undefined) {
    this.#provider = provider;
    this.#schedule();
  }

  /** Opens the panel, at one of its tabs if named. */
  open(tab?: string): void {
    this.#open.value = true;
    if (tab && this.#model) this.#model.selected.value = tab;
  }

  close(): void {
    this.#open.value = false;
  }

  /** For pages without a provider: the token to use from now on. */
  setToken(token: string): void {
    this.#token = token;
    if (this.#model?.client.state === 'token-error') this.#model.client.reconnectNow();
    else this.#schedule();
  }

  getDiagnostics(): object {
    const { layout, lang } = this.#model ? { layout: this.#model.layout.value, lang: this.#model.lang } : {};
    return { panel: { layout, lang, open: this.#open.value }, client: this.#model?.client.diagnostics() };
  }

  /** Disconnects for good and leaves the page. */
  destroy(): void {
    this.remove();
    this.#stop();
  }

  /** A property set before the element was defined hides the accessor; this hands it over. */
  #upgrade(name: 'tokenProvider'): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (this as Partial<OvationPanel>)[name];
    this[name] = value;
  }

  /** One connection for attributes and properties that are set one after the other. */
  #schedule(): void {
    if (this.#starting || this.#model) return;
    this.#starting = true;
    queueMicrotask(() => {
      this.#starting = false;
      this.#connect();
    });
  }

  #connect(): void {
    const sessionId = this.getAttribute('session-id');
    if (this.#model || !this.isConnected || !this.#layout || !sessionId || !(this.#provider ?? this.#token)) return;
    const client: OvationClient = OvationPanel.connector({
      gateway: this.getAttribute('gateway') ?? '',
      session: sessionId,
      tokenProvider: (reason) => this.#provide(reason),
    });
    this.#model = startPanel({
      client,
      sessionId,
      lang: supportedLang(this.closest<HTMLElement>('[lang]')?.lang),
      settings: this.#settings,
      layout: this.#layout.layout,
      open: this.#open,
      toastsEnabled: () => this.getAttribute('toasts') !== 'off',
      addStyle: (source) => dress(this.#root, this.#laterStyles.add(source)),
      tell: (event, detail) => this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true })),
    });
    render(h(Panel, { model: this.#model }), this.#root);
  }

  async #provide(reason: TokenReason): Promise<string> {
    if (this.#provider) return this.#provider(reason);
    if (this.#token) return this.#token;
    throw new Error('ovation-panel has no tokenProvider');
  }

  #showTheme(own: string | undefined): void {
    const theme = own ?? oneOf(['auto', 'light', 'dark'] as const, this.getAttribute('theme')) ?? 'auto';
    if (this.getAttribute('data-theme') === theme) return;
    this.setAttribute('data-theme', theme);
    this.dispatchEvent(new CustomEvent('ovation-theme', { detail: { theme }, bubbles: true, composed: true }));
  }

  #disconnect(): void {
    render(null, this.#root);
    this.#model?.stop();
    this.#model = undefined;
  }

  #stop(): void {
    this.#disconnect();
    this.#stops.forEach((stop) => stop());
    this.#layout?.stop();
    this.#layout = undefined;
  }
}
