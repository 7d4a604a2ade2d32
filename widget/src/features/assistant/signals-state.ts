import { signal, type ReadonlySignal } from '@preact/signals';
import type { OvationClient } from '../../client';
import { createRefusals, type Refusals } from '../shared/refusals';
import { applySignalsEvents } from './apply-signals-event';
import type { SignalsView } from './signal-types';

const CHANNEL = 'signals';

/** The signals as they come in. */
export interface Signals {
  /** Null before they are there. */
  view: ReadonlySignal<SignalsView | null>;
  refusals: Refusals;
  /** Says that one was seen to. */
  dismiss(signal: number): void;
  stop(): void;
}

/** They are decoration to the figures: without them the tab has no cards, and says nothing of it. */
export function followSignals(client: OvationClient): Signals {
  const view = signal<SignalsView | null>(null);
  const refusals = createRefusals();
  const stop = client.subscribe(CHANNEL, {
    snapshot: (raw) => (view.value = { signals: [], ...(raw as Partial<SignalsView>) }),
    events: (events) => (view.value = applySignalsEvents(view.peek() ?? { signals: [] }, events)),
    problem: () => (view.value = null),
  });
  return {
    view,
    refusals,
    dismiss: (id) => refusals.watch(id, client.send(CHANNEL, 'dismiss-signal', { signal: id })),
    stop,
  };
}
