/** When sessions are, in the reader's language and, unless another is named, time zone. */
export interface Schedule {
  /** "9:00 – 10:30 AM", with dates when it ends on another day. */
  range(from: string, to: string): string;
  /** The same with the date, said once. */
  dated(from: string, to: string): string;
  /** The date with its year. */
  date(at: string): string;
  /** The date with its weekday, and the time. */
  whole(at: string): string;
  /** The zone in words, such as "Central European Standard Time". */
  zone: string;
}

export function scheduleIn(lang: string, timeZone?: string): Schedule {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, { timeZone, ...options });
  const date = format({ dateStyle: 'medium' });
  const clock = format({ hour: 'numeric', minute: '2-digit' });
  const both = format({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const whole = format({ dateStyle: 'full', timeStyle: 'short' });
  const zone = format({ timeZoneName: 'long' }).formatToParts(new Date());
  const sameDay = (from: string, to: string) => date.format(new Date(from)) === date.format(new Date(to));
  const range = (from: string, to: string) =>
    (sameDay(from, to) ? clock : both).formatRange(new Date(from), new Date(to));
  return {
    range,
    dated: (from, to) => (sameDay(from, to) ? `${date.format(new Date(from))}, ${range(from, to)}` : range(from, to)),
    date: (at) => date.format(new Date(at)),
    whole: (at) => whole.format(new Date(at)),
    zone: zone.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC',
  };
}
