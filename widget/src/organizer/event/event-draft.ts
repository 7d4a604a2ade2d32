import type { EventView } from '../../event/event-types';
import { instantOf, wallTime } from '../session/wall-time';

/** An event as the form holds it; its days are those of its own time zone. */
export interface EventDraft {
  name: string;
  description: string;
  startDay: string;
  endDay: string;
  timezone: string;
}

const UTC = 'UTC';
const FIRST_MINUTE = '00:00';
const LAST_MINUTE = '23:59';

export function eventDraft({ name, description, startDate, endDate, timezone = UTC }: EventView): EventDraft {
  const day = (at: string | undefined) => (at ? wallTime(Date.parse(at), timezone).date : '');
  return { name, description: description ?? '', startDay: day(startDate), endDay: day(endDate), timezone };
}

/** What changed, for updateEvent; null takes a value away. */
export function changeOf(event: EventView, draft: EventDraft): object {
  const before = eventDraft(event);
  const zone = knownZone(draft.timezone) ? draft.timezone : UTC;
  const moved = draft.timezone !== before.timezone;
  const change: Record<string, unknown> = { version: event.version };
  if (draft.name !== before.name) change['name'] = draft.name;
  if (draft.description !== before.description) change['description'] = draft.description || null;
  if (moved) change['timezone'] = draft.timezone;
  if (moved || draft.startDay !== before.startDay) change['startDate'] = at(draft.startDay, FIRST_MINUTE, zone);
  if (moved || draft.endDay !== before.endDay) change['endDate'] = at(draft.endDay, LAST_MINUTE, zone);
  return change;
}

function at(date: string, time: string, zone: string): string | null {
  const instant = instantOf({ date, time }, zone);
  return instant === undefined ? null : new Date(instant).toISOString();
}

function knownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
