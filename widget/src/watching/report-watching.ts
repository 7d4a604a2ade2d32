import type { OvationClient } from '../client';

/** How somebody watches. */
export interface Watching {
  fullScreen: boolean;
  focused: boolean;
  audible: boolean;
}

const AGAIN_MILLIS = 20_000;
const LOOK_MILLIS = 2_000;

/** Tells the server how this person watches, when it changes and every 20 seconds. One report is under way at a time. */
export function reportWatching(client: OvationClient, look: () => Watching): () => void {
  let told = '';
  let toldAt = -Infinity;
  let underWay = false;
  const report = () => {
    const now = look();
    const words = JSON.stringify(now);
    if (underWay || client.state !== 'online' || (words === told && Date.now() - toldAt < AGAIN_MILLIS)) return;
    underWay = true;
    [told, toldAt] = [words, Date.now()];
    client
      .send('dashboard', 'report-watching', now)
      .done.catch(() => undefined)
      .finally(() => (underWay = false));
  };
  const timer = setInterval(report, LOOK_MILLIS);
  report();
  return () => clearInterval(timer);
}

/** Ours play in shadows of their own. */
function roots(): ShadowRoot[] {
  const ours = [...document.querySelectorAll('ovation-player, ovation-room')];
  return ours.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
}

/** What the page itself shows: full screen, in front, and whether one of its videos or sounds plays aloud. */
export function watchingHere(): Watching {
  const media = [document, ...roots()].flatMap((root) => [...root.querySelectorAll<HTMLMediaElement>('video, audio')]);
  return {
    fullScreen: document.fullscreenElement !== null,
    focused: document.visibilityState === 'visible' && document.hasFocus(),
    audible: media.some(({ paused, muted, volume }) => !paused && !muted && volume > 0),
  };
}
