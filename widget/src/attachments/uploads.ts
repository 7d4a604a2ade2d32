import { signal, type ReadonlySignal } from '@preact/signals';
import { localProblem, ProblemError } from '../client/problem';
import type { Problem } from '../client/types';
import type { Attachment } from './attachment-types';
import type { AttachmentsApi } from './attachments-api';

export interface RunningUpload {
  id: number;
  name: string;
  /** From 0 to 1; at 1 the server still puts it away. */
  done: number;
  state: 'waiting' | 'running' | 'failed';
  problem?: Problem;
}

/** Files on their way up: a few at a time, the others wait their turn. */
export interface Uploads {
  shown: ReadonlySignal<RunningUpload[]>;
  add(files: File[]): void;
  cancel(id: number): void;
  again(id: number): void;
  /** Cancels everything. */
  stop(): void;
}

export interface UploadNews {
  started(count: number): void;
  /** Once for a file that takes a while. */
  half(name: string): void;
  uploaded(attachment: Attachment): void;
  failed(name: string, problem: Problem): void;
}

const AT_ONCE = 2;
const LISTED = 50;
/** Progress is drawn this finely; finer steps are seen by nobody. */
const STEP = 0.01;

interface Job {
  file: File;
  control: AbortController;
}

export function createUploads(api: AttachmentsApi, news: UploadNews): Uploads {
  const shown = signal<RunningUpload[]>([]);
  const jobs = new Map<number, Job>();
  let ids = 0;

  const change = (id: number, what: Partial<RunningUpload>) => {
    shown.value = shown.value.map((one) => (one.id === id ? { ...one, ...what } : one));
  };
  const forget = (id: number) => {
    jobs.delete(id);
    shown.value = shown.value.filter((one) => one.id !== id);
  };

  function next(): void {
    const running = shown.value.filter(({ state }) => state === 'running').length;
    const waiting = shown.value.filter(({ state }) => state === 'waiting');
    for (const { id } of waiting.slice(0, AT_ONCE - running)) void run(id);
  }

  async function run(id: number): Promise<void> {
    const { file, control } = jobs.get(id)!;
    change(id, { state: 'running', done: 0, problem: undefined });
    try {
      const attachment = await api.upload(file, { signal: control.signal, progress: (done) => progress(id, done) });
      forget(id);
      news.uploaded(attachment);
    } catch (error) {
      if (!control.signal.aborted) failed(id, file.name, error);
    }
    next();
  }

  function progress(id: number, done: number): void {
    const before = shown.value.find((one) => one.id === id);
    if (!before || (done < 1 && done - before.done < STEP)) return;
    if (before.done > 0 && before.done < 0.5 && done >= 0.5) news.half(before.name);
    change(id, { done });
  }

  function failed(id: number, name: string, error: unknown): void {
    const problem =
      error instanceof ProblemError ? error.problem : localProblem(503, 'unavailable', 'The connection was lost');
    change(id, { state: 'failed', problem });
    news.failed(name, problem);
  }

  function add(files: File[]): void {
    const taken = files.slice(0, LISTED - shown.value.length);
    const fresh = taken.map((file) => {
      jobs.set(++ids, { file, control: new AbortController() });
      return { id: ids, name: file.name, done: 0, state: 'waiting' as const };
    });
    if (fresh.length === 0) return;
    shown.value = [...shown.value, ...fresh];
    news.started(fresh.length);
    next();
  }

  function cancel(id: number): void {
    jobs.get(id)?.control.abort();
    forget(id);
    next();
  }

  function again(id: number): void {
    const job = jobs.get(id);
    if (!job) return;
    jobs.set(id, { file: job.file, control: new AbortController() });
    change(id, { state: 'waiting', problem: undefined, done: 0 });
    next();
  }

  return { shown, add, cancel, again, stop: () => jobs.forEach((_, id) => cancel(id)) };
}
