import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { FeatureHost } from '../feature';
import { floatingShown } from '../shared/floating-choice';
import { withoutOwn, type OwnTap } from './floats';
import { countsIn, type Counts, type ReactionId } from './reaction-kinds';
import styles from './reactions.css?inline';
import { createSprites, type Sprites } from './sprites';
import { createTaps } from './taps';

const CHANNEL = 'reactions';
/** Longer than a tap takes to come back in a sum. */
const OWN_MILLIS = 3000;

/** What reactions need of the panel. */
export type ReactionsHost = Pick<FeatureHost, 'client' | 't' | 'ui' | 'connection' | 'addStyle'> & {
  tell(event: string, detail: unknown): void;
};

export interface Reactions {
  host: ReactionsHost;
  sprites: Sprites;
  /** False where the server does not let one see or send them. */
  allowed: ReadonlySignal<boolean>;
  react(id: ReactionId): void;
  stop(): void;
}

const running = new WeakMap<ReactionsHost, { shared: Reactions; users: number }>();

/** The reactions of a panel, shared by its row and by what floats. */
export function useReactions(host: ReactionsHost): Reactions | undefined {
  const [reactions, setReactions] = useState<Reactions>();
  useEffect(() => {
    const entry = running.get(host) ?? { shared: startReactions(host), users: 0 };
    running.set(host, entry);
    entry.users += 1;
    setReactions(entry.shared);
    return () => {
      entry.users -= 1;
      if (entry.users > 0) return;
      running.delete(host);
      entry.shared.stop();
    };
  }, [host]);
  return reactions;
}

function startReactions(host: ReactionsHost): Reactions {
  const { client, tell } = host;
  const allowed = signal(true);
  const stillness = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
  const sprites = createSprites(() => stillness?.matches === true);
  const taps = createTaps((reactions) => client.sendOnce(CHANNEL, 'send-reactions', { reactions }));
  let own: OwnTap[] = [];

  host.addStyle(styles);
  const show = (counts: Counts) => {
    if (floatingShown.value && document.visibilityState !== 'hidden') sprites.show(counts);
  };
  const unsubscribe = client.subscribe(CHANNEL, {
    snapshot: () => undefined, // It is no log.
    events: () => undefined,
    value: (value) => {
      allowed.value = true;
      const counts = countsIn(value);
      if (Object.keys(counts).length === 0) return;
      tell('ovation-reaction', { reactions: counts });
      const others = withoutOwn(counts, own, Date.now());
      own = others.own;
      show(others.rest);
    },
    problem: () => (allowed.value = false),
  });

  return {
    host,
    sprites,
    allowed,
    react: (id) => {
      if (host.connection.value !== 'online' || !taps.tap(id)) return;
      own = [...own, { id, until: Date.now() + OWN_MILLIS }];
      show({ [id]: 1 });
    },
    stop: () => {
      unsubscribe();
      taps.stop();
      sprites.stop();
    },
  };
}
