/** Why a video does not play: it cannot be had, or not be understood. */
export type Fault = 'network' | 'format';

/** An address in a video element. */
export interface Source {
  /** Where a stream is live, in the element's seconds; undefined while that is unknown. */
  edge(): number | undefined;
  stop(): void;
}

/** `MediaError.MEDIA_ERR_DECODE`; a kind that the browser does not know is not told apart from a file that is not there. */
const DECODING = 3;
const HLS_TYPE = 'application/vnd.apple.mpegurl';
/** The last seconds of a stream may still be on their way. */
const HOLD_BACK_SECONDS = 8;

/** Lets the element play an address; browsers whose own HLS does not do get a library for it. */
export async function openSource(video: HTMLVideoElement, address: string, failed: (fault: Fault) => void): Promise<Source> {
  return isPlaylist(address) && !playsHls(video)
    ? openHls(video, address, failed)
    : openFile(video, address, failed);
}

/**
 * Chromium says that it knows HLS, and plays a live playlist as a file that ends with the segments it had at first (seen
 * in 156). Only WebKit's is relied on, which AirPlay tells apart.
 */
function playsHls(video: HTMLVideoElement): boolean {
  return 'WebKitPlaybackTargetAvailabilityEvent' in window && video.canPlayType(HLS_TYPE) !== '';
}

function isPlaylist(address: string): boolean {
  return new URL(address, location.href).pathname.toLowerCase().endsWith('.m3u8');
}

function openFile(video: HTMLVideoElement, address: string, failed: (fault: Fault) => void): Source {
  const onError = () => failed(video.error?.code === DECODING ? 'format' : 'network');
  video.addEventListener('error', onError);
  video.src = address;
  return {
    edge: () => lastOf(video),
    stop: () => {
      video.removeEventListener('error', onError);
      video.removeAttribute('src');
      video.load();
    },
  };
}

async function openHls(video: HTMLVideoElement, address: string, failed: (fault: Fault) => void): Promise<Source> {
  const { default: Hls } = await import('hls.js');
  if (!Hls.isSupported()) {
    failed('format');
    return { edge: () => undefined, stop: () => undefined };
  }
  // A worker would come from a blob, which the pages' policy forbids.
  const hls = new Hls({ enableWorker: false, liveDurationInfinity: true });
  hls.on(Hls.Events.ERROR, (_name, { fatal, type }) => {
    if (fatal) failed(type === Hls.ErrorTypes.NETWORK_ERROR ? 'network' : 'format');
  });
  hls.loadSource(address);
  hls.attachMedia(video);
  return { edge: () => hls.liveSyncPosition ?? lastOf(video), stop: () => hls.destroy() };
}

function lastOf({ seekable }: HTMLVideoElement): number | undefined {
  if (seekable.length === 0) return undefined;
  return Math.max(seekable.start(0), seekable.end(seekable.length - 1) - HOLD_BACK_SECONDS);
}
