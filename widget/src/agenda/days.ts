import type { SessionView } from '../client/types';
import { dayOf } from '../ui/times';

/** The sessions that start on one calendar day of the viewer. */
export interface Day {
  id: string;
  /** The start of its first session. */
  at: string;
  sessions: SessionView[];
}

export function byDay(sessions: SessionView[]): Day[] {
  const days = new Map<string, Day>();
  for (const session of [...sessions].sort(byStart)) {
    const id = dayOf(session.startDate);
    const day = days.get(id);
    if (day) day.sessions.push(session);
    else days.set(id, { id, at: session.startDate, sessions: [session] });
  }
  return [...days.values()];
}

/** Those with at least one of the tags; all when none is chosen. */
export function filtered(sessions: SessionView[], tags: ReadonlySet<string>): SessionView[] {
  return tags.size === 0 ? sessions : sessions.filter((one) => one.tags.some((tag) => tags.has(tag)));
}

/** Every tag that a session has, the most used first. */
export function tagsOf(sessions: SessionView[]): string[] {
  const uses = new Map<string, number>();
  for (const tag of sessions.flatMap((one) => one.tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([tag]) => tag);
}

/** Whether a session belongs on today's agenda or a later one: it still runs, or starts today or later. */
export function startsToday({ startDate, endDate }: SessionView, now: number): boolean {
  return Date.parse(endDate) > now || Date.parse(startDate) > now || dayOf(startDate) === dayOf(now);
}

function byStart(one: SessionView, other: SessionView): number {
  return Date.parse(one.startDate) - Date.parse(other.startDate) || one.name.localeCompare(other.name);
}
