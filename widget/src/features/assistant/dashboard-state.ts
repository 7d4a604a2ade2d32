import { signal, type ReadonlySignal } from '@preact/signals';
import type { OvationClient, Problem } from '../../client';
import { applyDashboardEvents } from './apply-dashboard-event';
import type { DashboardView } from './dashboard-types';

const CHANNEL = 'dashboard';

/** The dashboard as it comes in. */
export interface Dashboard {
  /** Null before it is there. */
  view: ReadonlySignal<DashboardView | null>;
  problem: ReadonlySignal<Problem | null>;
  retry(): void;
  stop(): void;
}

export function followDashboard(client: OvationClient): Dashboard {
  const view = signal<DashboardView | null>(null);
  const problem = signal<Problem | null>(null);
  let unsubscribe = () => {};
  const subscribe = () => {
    unsubscribe();
    problem.value = null;
    unsubscribe = client.subscribe(CHANNEL, {
      snapshot: (raw) => {
        view.value = raw as DashboardView;
        problem.value = null;
      },
      events: (events) => (view.value = applyDashboardEvents(view.peek() ?? {}, events)),
      problem: (refused) => (problem.value = refused),
    });
  };
  subscribe();
  return { view, problem, retry: subscribe, stop: () => unsubscribe() };
}
