import type { SessionView } from '../client';

export type SessionPhase = 'upcoming' | 'live' | 'ended';

/** Where a session stands at a point in time (milliseconds, by the server's clock). */
export function sessionPhase({ startDate, endDate }: SessionView, now: number): SessionPhase {
  if (now < Date.parse(startDate)) return 'upcoming';
  return now < Date.parse(endDate) ? 'live' : 'ended';
}
