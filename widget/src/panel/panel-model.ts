import { batch, computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ConnectionState, Limits, OvationClient, SessionView, You } from '../client';
import { features as everybodys, loadTeamFeatures } from '../features';
import type { Feature, FeatureHost, RunningFeature } from '../features/feature';
import { Announcer } from '../ui/announcer';
import { createOverlays } from '../ui/overlays';
import { translator, type Translate } from '../ui/texts/translate';
import { timesIn } from '../ui/times';
import { afterStart } from '../ui/use-late';
import { createToasts, type Toasts } from '../ui/toasts';
import type { Ui } from '../ui/ui-context';
import { createConsent, type Consent } from './personal/consent';
import type { Layout } from './layout';
import type { Settings } from './settings';

export interface PanelOptions {
  client: OvationClient;
  sessionId: string;
  lang: string;
  settings: Settings;
  layout: ReadonlySignal<Layout>;
  open: Signal<boolean>;
  toastsEnabled(): boolean;
  addStyle(source: string): void;
  tell(event: string, detail: unknown): void;
  /** Instead of those that the panel has. */
  features?: Feature[];
}

export interface ActiveFeature {
  feature: Feature;
  state: RunningFeature;
}

/** A panel connected to a session: signals of the connection, the running features, and what is in front. */
export interface PanelModel extends PanelOptions {
  t: Translate;
  ui: Ui;
  toasts: Toasts;
  announcer: Announcer;
  connection: ReadonlySignal<ConnectionState>;
  you: ReadonlySignal<You | undefined>;
  session: ReadonlySignal<SessionView | undefined>;
  active: ReadonlySignal<ActiveFeature[]>;
  selected: Signal<string>;
  consent: Consent;
  stop(): void;
}

const CLOCK_MILLIS = 5000;

export function startPanel(options: PanelOptions): PanelModel {
  const { client, settings, layout, open, tell } = options;
  const t = translator(options.lang);
  const connection = signal<ConnectionState>(client.state);
  const you = signal<You | undefined>(client.you);
  const session = signal<SessionView | undefined>(client.session);
  const limits = signal<Limits | undefined>(client.limits);
  const serverNow = () => Date.now() + (client.diagnostics().clockOffsetMillis ?? 0);
  const clock = signal(serverNow());
  const front = signal(document.visibilityState !== 'hidden');
  const active = signal<ActiveFeature[]>([]);
  const selected = signal('');
  const consent = createConsent(client);
  const toasts = createToasts(
    ({ own = false }) => options.toastsEnabled() && (own || you.value?.settings?.toasts !== false),
  );
  const announcer = new Announcer(t, () => settings.announce.value);
  const ui: Ui = {
    t,
    times: timesIn(options.lang, { today: t('day.today'), yesterday: t('day.yesterday') }),
    clock,
    overlays: createOverlays(),
    narrow: computed(() => layout.value === 'bottom'),
  };

  const shown = computed(() => layout.value !== 'side' || open.value);
  const host: FeatureHost = {
    client,
    sessionId: options.sessionId,
    t,
    ui,
    toasts,
    announcer,
    connection,
    you,
    session,
    limits,
    addStyle: options.addStyle,
    tell,
    inView: (id) => shown.value && front.value && selected.value === id,
    reveal: (id, wish) =>
      batch(() => {
        open.value = true;
        selected.value = id;
        if (wish) active.value.find(({ feature }) => feature.id === id)?.state.open?.(wish);
      }),
  };

  const onVisibility = () => (front.value = document.visibilityState !== 'hidden');
  document.addEventListener('visibilitychange', onVisibility);
  const timer = setInterval(() => (clock.value = serverNow()), CLOCK_MILLIS);
  const stops = [
    client.on('connection', (state) =>
      batch(() => {
        connection.value = state;
        clock.value = serverNow();
        tell('ovation-connection', { state });
      }),
    ),
    client.on('you', (value) => tell('ovation-you', (you.value = value))),
    client.on('session', (value) => (session.value = value)),
    client.on('limits', (value) => (limits.value = value)),
    client.on('token-error', (problem) => tell('ovation-token-error', problem)),
    client.on('problem', (problem) => {
      tell('ovation-error', problem);
      if (problem.code === 'removed-from-room') toasts.show({ text: problem.title, own: true, stays: true });
    }),
    effect(() => {
      if (session.value) tell('ovation-session', session.value);
    }),
    consent.watch((needed) => tell('ovation-consent', { needed })),
    keepRunning(options.features, host, consent, active, selected),
    effect(() => {
      for (const { feature, state } of active.value)
        tell('ovation-unread', { tab: feature.id, count: state.unread.value });
    }),
    watch(client),
    () => clearInterval(timer),
    () => document.removeEventListener('visibilitychange', onVisibility),
    () => toasts.stop(),
    () => announcer.stop(),
    () => client.close(),
  ];

  return {
    ...options,
    t,
    ui,
    toasts,
    announcer,
    connection,
    you,
    session,
    active,
    selected,
    consent,
    stop: () => stops.forEach((stop) => stop()),
  };
}

/** Reports how the person watches, when the page has got over its start. */
function watch(client: OvationClient): () => void {
  let stop = () => {};
  const cancel = afterStart(() =>
    import('../watching/report-watching').then(
      ({ reportWatching, watchingHere }) => (stop = reportWatching(client, watchingHere)),
      () => undefined,
    ),
  );
  return () => {
    cancel();
    stop();
  };
}

/** Starts and stops features as the person's role and the session's modules say. Those of the team come when somebody turns out to be on it. */
function keepRunning(
  given: Feature[] | undefined,
  host: FeatureHost,
  consent: Consent,
  active: Signal<ActiveFeature[]>,
  selected: Signal<string>,
): () => void {
  const teams = signal<Feature[]>([]);
  const stopLoading = effect(() => {
    if (given || !host.you.value?.team) return;
    loadTeamFeatures().then(
      ({ teamFeatures }) => (teams.value = teamFeatures),
      () => undefined,
    );
  });
  const dispose = effect(() => {
    const { value: you } = host.you;
    const { value: session } = host.session;
    const allowed = you && session && !consent.needed.value;
    const known = [...(given ?? everybodys), ...teams.value];
    const visible = allowed ? known.filter((feature) => feature.visibleFor(you, session)) : [];
    untracked(() => {
      const before = active.value;
      const running = (feature: Feature) => before.find((one) => one.feature === feature);
      for (const one of before) if (!visible.includes(one.feature)) one.state.stop();
      const same = visible.length === before.length && visible.every(running);
      if (same) return;
      if (!visible.some(({ id }) => id === selected.value)) selected.value = visible[0]?.id ?? '';
      active.value = visible.map((feature) => running(feature) ?? { feature, state: feature.start(host) });
    });
  });
  return () => {
    stopLoading();
    dispose();
    for (const { state } of active.value) state.stop();
  };
}
