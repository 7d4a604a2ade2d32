import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ChannelEvent, PendingCommand, Problem } from '../../client';
import type { FeatureHost, RunningFeature } from '../feature';
import { joinInteractions } from '../shared/interactions/interactions-store';
import { announcedIn, type Announced } from '../shared/interactions/interaction-types';
import { keptText, type KeptText } from '../shared/kept-text';
import { problemOf } from '../shared/problems';
import { applyUpdateEvents, updatesView, type Update, type UpdatesView } from './apply-update-event';

const CHANNEL = 'updates';

/** One row of the list: an update, or an announcement that is shown. */
export type Row = { at: string; key: string } & ({ update: Update } | { announcement: Announced });

/** Updates at work. */
export interface UpdatesState extends RunningFeature {
  host: FeatureHost;
  view: ReadonlySignal<UpdatesView | null>;
  problem: ReadonlySignal<Problem | null>;
  /** Why the update that was sent last was refused. */
  refused: Signal<Problem | null>;
  draft: KeptText;
  /** How often refused words came back into the draft. */
  returned: ReadonlySignal<number>;
  rows(): Row[];
  send(text: string): void;
  remove(update: number): PendingCommand;
  retry(): void;
}

export function startUpdates(host: FeatureHost): UpdatesState {
  const { client, t } = host;
  const view = signal<UpdatesView | null>(null);
  const problem = signal<Problem | null>(null);
  const unread = signal(0);
  const refused = signal<Problem | null>(null);
  const draft = keptText(host.sessionId, CHANNEL);
  const returned = signal(0);
  const interactions = joinInteractions(host);

  const news = (events: ChannelEvent[]) => {
    const me = host.you.value?.person;
    for (const { type, body, actor } of events) {
      if (type !== 'update-sent' || !body || actor === me) continue;
      const { text, title } = body.update as Update;
      if (!host.inView(CHANNEL)) unread.value += 1;
      const action = { label: t('updates.show'), run: () => host.reveal(CHANNEL) };
      host.toasts.show({ text: t('updates.toast', { text: title ?? text }), action });
    }
  };
  const unsubscribe = client.subscribe(CHANNEL, {
    snapshot: (raw) => {
      view.value = updatesView(raw as Partial<UpdatesView>);
      problem.value = null;
    },
    events: (events) => {
      view.value = applyUpdateEvents(view.value ?? updatesView(), events);
      news(events);
    },
    problem: (why) => (problem.value = why),
  });
  const stopSeeing = effect(() => {
    if (host.inView(CHANNEL)) unread.value = 0;
  });

  return {
    host,
    view,
    problem,
    refused,
    draft,
    returned,
    unread,
    rows: () => rowsOf(view.value?.updates ?? [], announcedIn(interactions.view.value)),
    send: (text) => {
      const command = client.send(CHANNEL, 'send-update', { text });
      refused.value = null;
      command.done.catch((error: unknown) => {
        refused.value = problemOf(error);
        draft.write([text, draft.read()].filter(Boolean).join('\n\n')); // Neither is lost: what was refused, and what is being written.
        returned.value += 1;
      });
    },
    remove: (update) => client.send(CHANNEL, 'delete-update', { update }),
    retry: () => client.reconnectNow(),
    stop: () => {
      unsubscribe();
      stopSeeing();
      interactions.stop();
    },
  };
}

function rowsOf(updates: Update[], announced: Announced[]): Row[] {
  const rows: Row[] = [
    ...updates.map((update) => ({ at: update.at, key: `update-${update.id}`, update })),
    ...announced.map((announcement) => ({ at: announcement.at, key: `announcement-${announcement.id}`, announcement })),
  ];
  return rows.sort((a, b) => b.at.localeCompare(a.at));
}
