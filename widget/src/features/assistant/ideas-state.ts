import { signal, type ReadonlySignal } from '@preact/signals';
import type { OvationClient, Problem } from '../../client';
import { problemOf } from '../shared/problems';
import type { Suggestion, Suggestions } from './signal-types';

/** More are not remembered: then the oldest may come again. */
const SEEN = 500;

/** Ideas for interactions and messages, those that were asked for last. */
export interface Ideas {
  /** Null before there are any. */
  shown: ReadonlySignal<Suggestion[] | null>;
  startedOver: ReadonlySignal<boolean>;
  busy: ReadonlySignal<boolean>;
  problem: ReadonlySignal<Problem | null>;
  /** Gets other ones. */
  generate(): Promise<void>;
}

export function createIdeas(client: OvationClient): Ideas {
  const shown = signal<Suggestion[] | null>(null);
  const startedOver = signal(false);
  const busy = signal(false);
  const problem = signal<Problem | null>(null);
  let seen: string[] = [];

  async function generate(): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    problem.value = null;
    try {
      const found = await client.request<Suggestions>('POST', '/suggestions', { seen });
      const ids = found.suggestions.map(({ id }) => id);
      seen = [...(found.startedOver ? [] : seen), ...ids].slice(-SEEN);
      shown.value = found.suggestions;
      startedOver.value = found.startedOver;
    } catch (error) {
      problem.value = problemOf(error);
    } finally {
      busy.value = false;
    }
  }

  return { shown, startedOver, busy, problem, generate };
}
