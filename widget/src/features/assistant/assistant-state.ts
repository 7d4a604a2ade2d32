import { effect, signal } from '@preact/signals';
import type { TextKey } from '../../ui/texts/translate';
import type { FeatureHost, RunningFeature } from '../feature';
import { followDashboard, type Dashboard } from './dashboard-state';
import type { Figures } from './dashboard-types';
import { createIdeas, type Ideas } from './ideas-state';
import { newsOf } from './signal-news';
import { signalWords, toneOf } from './signal-words';
import { followSignals, type Signals } from './signals-state';
import { turnsOf } from './turns';

const TAB = 'assistant';
/** A figure that wavers is told of once in this time. */
const AGAIN_MILLIS = 60_000;

/** The assistant at work. */
export interface AssistantState extends RunningFeature {
  host: FeatureHost;
  dashboard: Dashboard;
  signals: Signals;
  ideas: Ideas;
}

export function startAssistant(host: FeatureHost): AssistantState {
  const dashboard = followDashboard(host.client);
  const signals = followSignals(host.client);
  const toldAt = new Map<TextKey, number>();
  let last: Figures | undefined;

  const action = { label: host.t('dashboard.turn.show'), run: () => host.reveal(TAB) };
  const tell = (news: TextKey) => {
    const now = Date.now();
    if (now - (toldAt.get(news) ?? -Infinity) < AGAIN_MILLIS) return;
    toldAt.set(news, now);
    host.toasts.show({ text: host.t(news), action });
  };
  const stopTelling = effect(() => {
    const figures = dashboard.view.value?.figures;
    if (!figures) return;
    const news = turnsOf(last, figures);
    last = figures;
    if (!host.inView(TAB)) news.forEach(tell);
  });

  const news = newsOf();
  const stopSignalling = effect(() => {
    const fresh = news(signals.view.value?.signals);
    if (host.inView(TAB)) return;
    for (const one of fresh) {
      host.toasts.show({ text: signalWords(one, host.t).title, tone: toneOf(one), action, key: `signal ${one.id}` });
    }
  });

  return {
    host,
    dashboard,
    signals,
    ideas: createIdeas(host.client),
    unread: signal(0),
    stop: () => {
      stopTelling();
      stopSignalling();
      signals.stop();
      dashboard.stop();
    },
  };
}
