import type { ChannelEvent } from '../../client';
import type { DashboardView, Figures } from './dashboard-types';

/** The dashboard after these events; an unknown or redacted one changes nothing. */
export function applyDashboardEvents(view: DashboardView, events: ChannelEvent[]): DashboardView {
  return events.reduce(
    (before, { type, body, at }) =>
      type === 'figures-measured' && body ? { figures: body.figures as Figures, since: at } : before,
    view,
  );
}
