/** The browser's word on the network and the page; outside a browser, silence. */
export interface PageEvents {
  online(): void;
  offline(): void;
  visible(): void;
}

export function watchPage(events: PageEvents): () => void {
  if (typeof globalThis.addEventListener !== 'function') return () => undefined;
  const visible = () => globalThis.document?.visibilityState === 'visible' && events.visible();
  globalThis.addEventListener('online', events.online);
  globalThis.addEventListener('offline', events.offline);
  globalThis.document?.addEventListener('visibilitychange', visible);
  return () => {
    globalThis.removeEventListener('online', events.online);
    globalThis.removeEventListener('offline', events.offline);
    globalThis.document?.removeEventListener('visibilitychange', visible);
  };
}

export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
