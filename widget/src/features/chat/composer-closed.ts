import type { SessionView, You } from '../../client';

export type ClosedReason = 'blocked' | 'module-off' | 'chat-not-open' | 'chat-closed';

const MINUTE = 60_000;

/**
 * Why one cannot write now, if so. The server decides; this says it before one types. The team prepares and follows up,
 * so the opening hours do not close the field for them.
 */
export function closedReason(
  you: You | undefined,
  session: SessionView | undefined,
  blocked: boolean,
  now: number,
): ClosedReason | undefined {
  if (blocked) return 'blocked';
  if (!session) return undefined;
  if (!session.modules.chat) return 'module-off';
  if (you?.team) return undefined;
  if (now < opensAt(session)) return 'chat-not-open';
  if (now > closesAt(session)) return 'chat-closed';
  return undefined;
}

/** Milliseconds since 1970; -Infinity when it is always open. */
export function opensAt({ startDate, chat }: SessionView): number {
  return chat?.opensBeforeMinutes == null ? -Infinity : Date.parse(startDate) - chat.opensBeforeMinutes * MINUTE;
}

function closesAt({ endDate, chat }: SessionView): number {
  return chat?.closesAfterMinutes == null ? Infinity : Date.parse(endDate) + chat.closesAfterMinutes * MINUTE;
}
