import { authorization } from './addresses';
import { isProblem } from './frames';
import { localProblem, ProblemError } from './problem';
import type { Problem } from './types';

const requestTimeoutMillis = 15_000;

export interface HttpRequest {
  method: string;
  url: string;
  token: string;
  /** Sent as JSON, a Blob as it is. */
  body?: object;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** One HTTP exchange with the gateway. Throws a ProblemError for everything but success. */
export async function exchange(fetcher: typeof fetch, request: HttpRequest): Promise<unknown> {
  const response = await send(fetcher, { ...request, signal: AbortSignal.timeout(requestTimeoutMillis) });
  return response.status === 204 ? undefined : await bodyOf(response);
}

/** The response itself, for a body that is read while it comes. */
export async function send(fetcher: typeof fetch, request: HttpRequest): Promise<Response> {
  const response = await fetcher(request.url, init(request)).catch((error: unknown) => {
    throw new ProblemError(unreachable(error));
  });
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return response;
}

function init({ method, token, body, headers, signal }: HttpRequest): RequestInit {
  const sent: Record<string, string> = { accept: 'application/json', ...headers, authorization: authorization(token) };
  const raw = body instanceof Blob;
  if (body) sent['content-type'] = raw ? body.type : 'application/json';
  const content = raw ? body : body && JSON.stringify(body);
  return { method, headers: sent, body: content, signal, credentials: 'omit', cache: 'no-store' };
}

async function problemOf(response: Response): Promise<Problem> {
  const found: unknown = await response.json().catch(() => undefined);
  const problem = isProblem(found) ? found : localProblem(response.status, codeFor(response.status), 'Request failed');
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { retryAfterMillis: seconds * 1000, ...problem } : problem;
}

// Proxies answer with pages of their own, so the status decides where there is no problem object.
function codeFor(status: number): string {
  if (status === 401) return 'token-expired';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-fast';
  return status >= 500 ? 'unavailable' : 'invalid';
}

/** JSON, but for tables, which stay text. */
async function bodyOf(response: Response): Promise<unknown> {
  if (response.headers.get('content-type')?.startsWith('text/csv')) return response.text();
  return await response.json().catch(() => {
    throw new ProblemError(localProblem(502, 'unavailable', 'The answer was not JSON'));
  });
}

function unreachable(error: unknown): Problem {
  return localProblem(503, 'unavailable', 'The gateway cannot be reached', error instanceof Error ? error.message : '');
}
