import { signal, type ReadonlySignal } from '@preact/signals';
import type { ChannelEvent } from '../../client';
import { marked, placed } from './apply-qna-event';
import type { QnaApi, ThreadPage } from './qna-api';
import type { Entry, QnaChange } from './qna-types';

/** A thread has no more pages than this; the server ends longer ones. */
const PAGES = 20;
/** Threads whose older entries are kept. */
const THREADS = 5;

/** The older entries of threads, which views leave out, for the threads where somebody asked for them. */
export interface ThreadHistory {
  /** Those before `from`, oldest first; undefined until they have been read. */
  of(thread: number, from: number): Entry[] | undefined;
  state: ReadonlySignal<'idle' | 'loading' | 'failed'>;
  load(thread: number): Promise<void>;
  /** Keeps what has been read as events leave it. */
  apply(events: ChannelEvent[]): void;
}

export function createThreadHistory(api: QnaApi): ThreadHistory {
  const read = signal<ReadonlyMap<number, Entry[]>>(new Map());
  const state = signal<'idle' | 'loading' | 'failed'>('idle');

  async function pagesOf(thread: number): Promise<Entry[]> {
    const entries: Entry[] = [];
    let cursor: string | undefined;
    for (let page = 0; page === 0 || (cursor && page < PAGES); page++) {
      const part: ThreadPage = await api.readThread(thread, cursor);
      entries.push(...part.entries);
      cursor = part.nextCursor;
    }
    return entries;
  }

  async function load(thread: number) {
    if (state.value === 'loading') return;
    state.value = 'loading';
    try {
      const entries = await pagesOf(thread);
      const others = [...read.value].filter(([id]) => id !== thread).slice(1 - THREADS);
      read.value = new Map([...others, [thread, entries]]);
      state.value = 'idle';
    } catch {
      state.value = 'failed';
    }
  }

  return {
    state,
    load,
    of: (thread, from) => read.value.get(thread)?.filter(({ id }) => id < from),
    apply: (events) => {
      if (read.value.size === 0) return;
      read.value = new Map([...read.value].map(([thread, entries]) => [thread, events.reduce(changed, entries)]));
    },
  };
}

function changed(entries: Entry[], { body }: ChannelEvent): Entry[] {
  const change = (body ?? {}) as QnaChange;
  const news = change.entries ?? change.myEntries ?? [];
  const next = marked(entries, change.entryMarks ?? change.myMarks);
  return news.filter((one) => next.some(({ id }) => id === one.id)).reduce(placed, next);
}
