import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { SessionView } from '../client/types';
import { loading, type Loading } from '../element/loading';
import type { Surroundings } from '../element/ovation-element';
import { imageAddress } from '../event/addresses';
import { positionAt } from './moment';
import { startPlayback, type Playback } from './playback';
import type { PlayerText } from './player-text';
import { clockOffset } from './server-clock';

/** What is on the screen: what is to come, the video, that there is none, or that it was. `elsewhere`: the room has the picture. */
export type Screen = 'waiting' | 'video' | 'absent' | 'over' | 'elsewhere';

/** The player at work. */
export interface PlayerModel {
  around: Surroundings<PlayerText>;
  t: PlayerText;
  session: Loading<SessionView>;
  /** Milliseconds, by the server's clock. */
  now: ReadonlySignal<number>;
  screen: ReadonlySignal<Screen>;
  /** Whether the viewer moderates; says where a video is set. */
  moderates: Signal<boolean>;
  /** Address of the video and of its poster. */
  media: ReadonlySignal<{ address?: string; poster?: string }>;
  playback: ReadonlySignal<Playback | undefined>;
  /** Plays in this element, which stands for the current address; answers how to stop. */
  attach(video: HTMLVideoElement): () => void;
  stop(): void;
}

const TICK_MILLIS = 250;
const CLOCK_MILLIS = 5 * 60_000;

export function startPlayer(around: Surroundings<PlayerText>): PlayerModel {
  const id = encodeURIComponent(around.attribute('session-id') ?? '');
  const session = loading(() => around.rest.request<SessionView>('GET', `/sessions/${id}`));
  const clock = serverClock(around);
  const moderates = signal(false);
  const playback = signal<Playback>();
  const finished = signal<string>();
  const address = (of?: string) => imageAddress(around.gateway, of);
  const media = computed(() => {
    const { media: set, image } = session.value.value ?? {};
    return { address: address(set?.address), poster: address(set?.poster ?? image) };
  });
  const screen = computed(() => screenOf(session.value.value, clock.now.value, playback.value, finished.value));
  const stopFinishing = effect(() => {
    const shown = session.value.value;
    const state = playback.value?.state.value;
    if (!shown || !(state === 'over' || (state === 'failed' && ended(shown, untracked(clock.read))))) return;
    finished.value = keyOf(shown);
  });
  void session.load();

  return {
    around, t: around.t, session, now: clock.now, screen, moderates, media, playback,
    attach: (video) => {
      const started = startPlayback({
        video,
        address: untracked(() => media.value.address!),
        position: () => positionAt(session.value.peek()!, clock.read()),
      });
      playback.value = started;
      return () => {
        started.stop();
        if (playback.peek() === started) playback.value = undefined;
      };
    },
    stop: () => {
      stopFinishing();
      clock.stop();
    },
  };
}

function screenOf(session: SessionView | undefined, now: number, playback: Playback | undefined, finished?: string): Screen {
  if (!session || !(session.type === 'live-webcast' || session.type === 'pre-recorded')) return 'elsewhere';
  if (now < Date.parse(session.startDate)) return 'waiting';
  if (finished === keyOf(session)) return 'over';
  const state = playback?.state.value;
  // A broadcast that overruns is not cut off for who is watching it.
  const runs = state === 'playing' || state === 'stalled';
  if (ended(session, now) && !runs && (session.type === 'live-webcast' || !session.media)) return 'over';
  return session.media ? 'video' : 'absent';
}

function ended({ endDate }: SessionView, now: number): boolean {
  return now >= Date.parse(endDate);
}

/** A video is over until it, its time or its kind is another one. */
function keyOf({ media, startDate, endDate, type }: SessionView): string {
  return [media?.address, startDate, endDate, type].join(' ');
}

interface ServerClock {
  now: ReadonlySignal<number>;
  read(): number;
  stop(): void;
}

/** Ours until the server has told its own, which is asked for again from time to time. */
function serverClock({ rest }: Surroundings<PlayerText>): ServerClock {
  let offset = 0;
  const read = () => Date.now() + offset;
  const now = signal(read());
  const tick = () => (now.value = read());
  const ask = () =>
    clockOffset(rest).then((found) => {
      offset = found;
      tick();
    }, () => undefined);
  const ticking = setInterval(tick, TICK_MILLIS);
  const asking = setInterval(() => void ask(), CLOCK_MILLIS);
  void ask();
  return {
    now,
    read,
    stop: () => {
      clearInterval(ticking);
      clearInterval(asking);
    },
  };
}
