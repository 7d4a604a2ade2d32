import { send } from './http';
import { Rest } from './rest';
import { watchedUpload } from './watched-upload';

const transferTimeoutMillis = 120_000;

export interface UploadWatch {
  progress(done: number): void;
  signal: AbortSignal;
}

/** REST requests that also carry files, either way. */
export class FileRest extends Rest {
  /** Sends a file as the body, under its own media type. */
  upload<T>(method: string, path: string, file: Blob): Promise<T> {
    return this.transfer(method, path, file).then((response) => response.json() as Promise<T>);
  }

  /** The same, telling how far it is (0 to 1); the signal cancels it. */
  uploadWatched<T>(method: string, path: string, file: Blob, watch: UploadWatch): Promise<T> {
    return this.authorised((token) =>
      watchedUpload<T>({ method, url: this.base + path, token, body: file, ...watch }),
    );
  }

  download(path: string): Promise<Blob> {
    return this.transfer('GET', path).then((response) => response.blob());
  }

  private transfer(method: string, path: string, body?: Blob): Promise<Response> {
    return this.authorised((token) => {
      const signal = AbortSignal.timeout(transferTimeoutMillis);
      return send(this.fetcher, { method, url: this.base + path, token, body, signal, headers: { accept: '*/*' } });
    });
  }
}
