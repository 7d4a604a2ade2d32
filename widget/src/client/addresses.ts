/** Where the REST resources are; relative when the gateway is the page's own origin. */
export function apiAddress(gateway: string): string {
  return `${gateway.replace(/\/+$/, '')}/api/v1`;
}

/** Where a session's REST resources are. */
export function sessionAddress(gateway: string, session: string): string {
  return `${apiAddress(gateway)}/sessions/${encodeURIComponent(session)}`;
}

/** The live socket's address. It never carries a token: addresses end up in logs. */
export function liveAddress(gateway: string): string {
  const url = new URL(`${gateway.replace(/\/+$/, '')}/api/v1/live`, globalThis.location?.href);
  url.protocol = url.protocol === 'http:' ? 'ws:' : 'wss:';
  return url.href;
}

/** A JWT has three dotted parts; a Kaltura session is base64 and has none. */
export function authorization(token: string): string {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? `Bearer ${token}` : `KS ${token}`;
}
