import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import type { ConnectionState, Limits, OvationClient, SessionView, You } from '../client';
import type { Announcer } from '../ui/announcer';
import type { IconName } from '../ui/icons';
import type { MenuItem } from '../ui/overlays';
import type { Translate, TextKey } from '../ui/texts/translate';
import type { Toasts } from '../ui/toasts';
import type { Ui } from '../ui/ui-context';

/** What the panel lends to every feature. */
export interface FeatureHost {
  client: OvationClient;
  sessionId: string;
  t: Translate;
  ui: Ui;
  toasts: Toasts;
  announcer: Announcer;
  connection: ReadonlySignal<ConnectionState>;
  you: ReadonlySignal<You | undefined>;
  session: ReadonlySignal<SessionView | undefined>;
  limits: ReadonlySignal<Limits | undefined>;
  /** Whether the person can see this feature's tab now: panel open, tab selected, page in front. */
  inView(featureId: string): boolean;
  /** Brings the feature's tab to the front, and asks it for something that it knows how to do. */
  reveal(featureId: string, wish?: unknown): void;
  /** Gives the panel a style sheet that was not needed at its start. */
  addStyle(source: string): void;
  /** Tells the embedding page, as a CustomEvent on the element. */
  tell(event: 'ovation-message' | 'ovation-error' | 'ovation-ready', detail: unknown): void;
}

/** A feature at work in one panel. */
export interface RunningFeature {
  unread: ReadonlySignal<number>;
  /** Something is new that nobody has to read: a dot on the tab. */
  activity?: ReadonlySignal<boolean>;
  /** What stands above the chat whatever feature it is of. */
  banner?(): ComponentChildren;
  /** Further entries of the panel's three-dots menu. */
  menuItems?(): MenuItem[];
  /** Does what another tab asks for, such as opening a form with words in it. */
  open?(wish: unknown): void;
  stop(): void;
}

/** One tab of the panel. To add a feature: write one of these and list it in `features/index.ts`. */
export interface Feature<S extends RunningFeature = RunningFeature> {
  id: string;
  /** The main area that it stands in: Live stage has several features, each other area is one. */
  within: 'assistant' | 'interactions' | 'updates' | 'stage' | 'private';
  label: TextKey;
  icon: IconName;
  visibleFor(you: You, session: SessionView): boolean;
  start(host: FeatureHost): S;
  Tab: ComponentType<{ state: S }>;
}
