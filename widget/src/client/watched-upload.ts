import { authorization } from './addresses';
import { isProblem } from './frames';
import { localProblem, ProblemError } from './problem';

export interface WatchedUpload {
  method: string;
  url: string;
  token: string;
  body: Blob;
  /** From 0 to 1, of the bytes that the browser has handed over. */
  progress(done: number): void;
  signal: AbortSignal;
}

/**
 * Sends a file and tells how far it is. By XMLHttpRequest, since fetch tells nothing of a body on its way. Rejects with a
 * ProblemError, and with the signal's reason when it was cancelled.
 */
export function watchedUpload<T>({ method, url, token, body, progress, signal }: WatchedUpload): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    signal.addEventListener('abort', cancel);
    request.open(method, url);
    request.setRequestHeader('authorization', authorization(token));
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => answer<T>(request).then(resolve, reject);
    request.onerror = () => reject(new ProblemError(localProblem(503, 'unavailable', 'The connection was lost')));
    request.onabort = () => reject(signal.reason as Error);
    request.onloadend = () => signal.removeEventListener('abort', cancel);
    request.send(body);
  });
}

async function answer<T>({ status, responseText }: XMLHttpRequest): Promise<T> {
  const told = parsed(responseText);
  if (status >= 200 && status < 300) return told as T;
  throw new ProblemError(isProblem(told) ? told : localProblem(status, codeFor(status), 'The file was not taken'));
}

// Proxies have limits and pages of their own.
function codeFor(status: number): string {
  return status === 413 ? 'attachment-size' : status === 401 ? 'token-expired' : 'unavailable';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
