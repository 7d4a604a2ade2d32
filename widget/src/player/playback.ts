import { signal, type ReadonlySignal } from '@preact/signals';
import { correction } from './moment';
import { openSource, type Fault, type Source } from './source';

export type PlayState = 'loading' | 'playing' | 'paused' | 'stalled' | 'over' | 'failed';

/** A video that plays at the moment that the session has reached. Nobody moves it but the clock. */
export interface Playback {
  state: ReadonlySignal<PlayState>;
  /** Why it failed. */
  fault: ReadonlySignal<Fault | undefined>;
  /** Whether it has no end of its own. */
  streams: ReadonlySignal<boolean>;
  /** Seconds played, and in all. */
  time: ReadonlySignal<{ at: number; of: number }>;
  muted: ReadonlySignal<boolean>;
  volume: ReadonlySignal<number>;
  /** Whether captions show; undefined when there are none. */
  captions: ReadonlySignal<boolean | undefined>;
  toggle(): void;
  setMuted(muted: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  setCaptions(on: boolean): void;
  retry(): void;
  stop(): void;
}

export interface PlaybackOptions {
  video: HTMLVideoElement;
  address: string;
  /** The second of the video that everybody sees now. */
  position(): number;
}

const LOOK_MILLIS = 500;
const AGAIN_MILLIS = 8000;
/** After a jump the video may need this long before it is judged again. */
const JUMP_MILLIS = 2500;
const LATE_SECONDS = 30;
const MOST_LEAD_SECONDS = 8;

export function startPlayback({ video, address, position }: PlaybackOptions): Playback {
  const state = signal<PlayState>('loading');
  const fault = signal<Fault>();
  const streams = signal(false);
  const time = signal({ at: 0, of: 0 });
  const muted = signal(true);
  const volume = signal(video.volume);
  const captions = signal<boolean>();
  let source: Source | undefined;
  let attempts = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let jumpedAt = -Infinity;
  let lead = 0;

  const hasEnd = () => Number.isFinite(video.duration) && video.duration > 0;
  const finish = () => {
    if (state.value === 'over') return;
    state.value = 'over';
    video.pause();
  };
  const jump = (to: number) => {
    jumpedAt = Date.now();
    video.currentTime = to;
  };

  /** Comes to the common moment: of a recording the clock's, of a stream the live edge. */
  const align = () => {
    if (!hasEnd()) {
      const edge = source?.edge();
      if (edge !== undefined) jump(edge);
    } else if (position() >= video.duration) finish();
    else jump(Math.min(position() + lead, video.duration));
  };

  const keepStep = () => {
    time.value = { at: video.currentTime, of: hasEnd() ? video.duration : 0 };
    if (video.paused || state.value === 'over' || video.seeking) return;
    if (!hasEnd()) {
      const edge = source?.edge();
      if (edge !== undefined && edge - video.currentTime > LATE_SECONDS) jump(edge);
      return;
    }
    if (position() >= video.duration) return finish();
    const behind = position() - video.currentTime;
    const { seek, rate = 1 } = { rate: 1, ...correction(behind) };
    if (!seek) video.playbackRate = rate;
    else if (Date.now() - jumpedAt > JUMP_MILLIS) {
      // Where a jump itself takes time, the next one aims that much further.
      lead = Math.min(MOST_LEAD_SECONDS, Math.max(0, lead + behind));
      if (behind < 0) lead = 0;
      align();
    }
  };

  const fail = (why: Fault) => {
    if (state.value === 'over') return;
    state.value = 'failed';
    fault.value = why;
    clearTimeout(again);
    if (why === 'network') again = setTimeout(open, AGAIN_MILLIS);
  };
  const begin = () =>
    video.play().catch(({ name }: DOMException) => {
      if (name === 'NotAllowedError') state.value = 'paused';
    });
  const lookForCaptions = () => {
    const tracks = textTracks(video);
    captions.value = tracks.length === 0 ? undefined : tracks.some(({ mode }) => mode === 'showing');
  };

  const handlers: Record<string, () => void> = {
    loadedmetadata: () => {
      streams.value = !hasEnd();
      if (hasEnd()) align();
      if (state.value !== 'over') void begin();
    },
    durationchange: () => (streams.value = video.readyState > 0 && !hasEnd()),
    playing: () => {
      state.value = 'playing';
      fault.value = undefined;
    },
    pause: () => {
      if (!video.ended && state.value !== 'over' && state.value !== 'failed') state.value = 'paused';
    },
    waiting: () => {
      if (state.value === 'playing') state.value = 'stalled';
    },
    ended: finish,
    volumechange: () => {
      muted.value = video.muted || video.volume === 0;
      volume.value = video.volume;
    },
  };

  function open(): void {
    const attempt = ++attempts;
    source?.stop();
    source = undefined;
    if (state.value !== 'failed') state.value = 'loading';
    const failed = (why: Fault) => {
      if (attempt === attempts) fail(why);
    };
    openSource(video, address, failed).then(
      (opened) => {
        if (attempt === attempts) source = opened;
        else opened.stop();
      },
      () => failed('network'),
    );
  }

  video.muted = true;
  for (const [name, handler] of Object.entries(handlers)) video.addEventListener(name, handler);
  video.textTracks?.addEventListener?.('addtrack', lookForCaptions);
  video.textTracks?.addEventListener?.('change', lookForCaptions);
  const timer = setInterval(keepStep, LOOK_MILLIS);
  open();

  return {
    state, fault, streams, time, muted, volume, captions,
    toggle: () => {
      if (!video.paused) return video.pause();
      align();
      if (state.value !== 'over') void begin();
    },
    setMuted: (on) => {
      video.muted = on;
      if (!on && video.volume === 0) video.volume = 1;
    },
    setVolume: (to) => {
      video.volume = to;
      video.muted = to === 0;
    },
    setCaptions: (on) => {
      const [first, ...others] = textTracks(video);
      if (first) first.mode = on ? 'showing' : 'disabled';
      others.forEach((track) => (track.mode = 'disabled'));
      lookForCaptions();
    },
    retry: () => {
      clearTimeout(again);
      state.value = 'loading';
      open();
    },
    stop: () => {
      attempts++;
      clearInterval(timer);
      clearTimeout(again);
      for (const [name, handler] of Object.entries(handlers)) video.removeEventListener(name, handler);
      source?.stop();
    },
  };
}

function textTracks(video: HTMLVideoElement): TextTrack[] {
  return [...(video.textTracks ?? [])].filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
}
