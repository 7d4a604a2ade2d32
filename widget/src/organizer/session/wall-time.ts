/** A date and a clock time as people write them, `2026-11-26` and `14:30`, in some time zone. */
export interface WallTime {
  date: string;
  time: string;
}

export function wallTime(at: number, timeZone: string): WallTime {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/**
 * The instant that a zone's clocks show so, milliseconds since 1970; undefined for an incomplete date. A time that a
 * zone skips in spring becomes the one after the gap.
 */
export function instantOf({ date, time }: WallTime, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - offset(asUtc, timeZone);
  // The offset may differ between the guess and where it was measured: across a change of the clocks.
  return asUtc - offset(guess, timeZone);
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

function partsOf(at: number, timeZone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}
