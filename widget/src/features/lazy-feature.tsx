import { effect, computed, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Failed } from '../ui/Failed';
import { lazily } from '../ui/lazily';
import { Skeleton } from '../ui/Skeleton';
import { afterStart } from '../ui/use-late';
import type { Feature, FeatureHost, RunningFeature } from './feature';

/** What a feature's own chunk exports. */
export interface FeatureParts<S extends RunningFeature = RunningFeature> {
  start(host: FeatureHost): S;
  Tab: ComponentType<{ state: S }>;
  styles: string;
}

type Arrival = { parts: FeatureParts<any>; running: RunningFeature };

interface LateFeature extends RunningFeature {
  host: FeatureHost;
  arrived: ReadonlySignal<Arrival | undefined>;
  failed: ReadonlySignal<boolean>;
  load(): void;
}

/** A feature whose code comes when the panel has got over its start, or at once when its tab is opened before. */
export function lazyFeature(
  outline: Pick<Feature, 'id' | 'within' | 'label' | 'icon' | 'visibleFor'>,
  load: () => Promise<FeatureParts<any>>,
): Feature<LateFeature> {
  const once = lazily(load);
  return { ...outline, start: (host) => startLate(host, outline.id, once), Tab: LateTab };
}

function startLate(host: FeatureHost, id: string, fetchParts: () => Promise<FeatureParts<any>>): LateFeature {
  const arrived = signal<Arrival>();
  const failed = signal(false);
  let stopped = false;
  const arrive = (parts: FeatureParts<any>) => {
    if (stopped || arrived.peek()) return;
    host.addStyle(parts.styles);
    arrived.value = { parts, running: parts.start(host) };
  };
  const load = () => {
    failed.value = false;
    fetchParts().then(arrive, () => (failed.value = true));
  };
  const stops = [
    afterStart(load),
    effect(() => {
      if (host.inView(id)) untracked(load);
    }),
  ];
  return {
    host,
    arrived,
    failed,
    load,
    unread: computed(() => arrived.value?.running.unread.value ?? 0),
    activity: computed(() => arrived.value?.running.activity?.value ?? false),
    banner: () => arrived.value?.running.banner?.(),
    menuItems: () => arrived.value?.running.menuItems?.() ?? [],
    open: (wish) =>
      void fetchParts().then(
        (parts) => {
          arrive(parts);
          arrived.value?.running.open?.(wish);
        },
        () => undefined, // The tab says so.
      ),
    stop: () => {
      stopped = true;
      stops.forEach((stop) => stop());
      arrived.value?.running.stop();
    },
  };
}

function LateTab({ state: { host, arrived, failed, load } }: { state: LateFeature }) {
  const { t } = host;
  if (arrived.value) {
    const { Tab } = arrived.value.parts;
    return <Tab state={arrived.value.running} />;
  }
  if (failed.value) return <Failed title={t('panel.failed')} onRetry={load} />;
  return <Skeleton label={t('panel.loading')} />;
}
