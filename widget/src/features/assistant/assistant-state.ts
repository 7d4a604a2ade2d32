import { signal } from '@preact/signals';
import type { FeatureHost, RunningFeature } from '../feature';
import { followDashboard, type Dashboard } from './dashboard-state';

/** The assistant at work. */
export interface AssistantState extends RunningFeature {
  host: FeatureHost;
  dashboard: Dashboard;
}

export function startAssistant(host: FeatureHost): AssistantState {
  const dashboard = followDashboard(host.client);
  return { host, dashboard, unread: signal(0), stop: dashboard.stop };
}
