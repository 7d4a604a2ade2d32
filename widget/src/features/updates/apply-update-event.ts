import type { ChannelEvent } from '../../client';

export interface Update {
  id: number;
  title?: string;
  text: string;
  at: string;
}

/** The updates of a session, the newest first. */
export interface UpdatesView {
  updates: Update[];
}

export function updatesView(told?: Partial<UpdatesView>): UpdatesView {
  return { updates: told?.updates ?? [] };
}

/** The updates after these events; an unknown or redacted one changes nothing. */
export function applyUpdateEvents(view: UpdatesView, events: ChannelEvent[]): UpdatesView {
  return events.reduce(applied, view);
}

function applied(view: UpdatesView, { type, body }: ChannelEvent): UpdatesView {
  if (body === undefined) return view;
  if (type === 'update-sent') return { updates: [body.update as Update, ...view.updates] };
  if (type === 'update-deleted') return { updates: view.updates.filter(({ id }) => id !== body.update) };
  return view;
}
