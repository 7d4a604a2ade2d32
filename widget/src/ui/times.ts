/** Dates and times in the reader's language and time zone. */
export interface Times {
  clock(at: string): string;
  full(at: string): string;
  /** "Today", "Yesterday" or the date. */
  day(at: string, now: number): string;
  /** How long ago, in the largest whole unit: "5 min ago". */
  ago(at: string, now: number): string;
  /** A start time: the clock alone when it is today, else with the date. */
  start(at: string, now: number): string;
}

export function timesIn(lang: string, words: { today: string; yesterday: string }): Times {
  const clock = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' });
  const full = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' });
  const date = new Intl.DateTimeFormat(lang, { weekday: 'long', month: 'long', day: 'numeric' });
  const start = new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const ago = new Intl.RelativeTimeFormat(lang, { style: 'short', numeric: 'auto' });
  const sameDay = (at: string, now: number) => dayOf(at) === dayOf(now);
  return {
    clock: (at) => clock.format(new Date(at)),
    full: (at) => full.format(new Date(at)),
    day: (at, now) => {
      if (sameDay(at, now)) return words.today;
      return sameDay(at, now - 86_400_000) ? words.yesterday : date.format(new Date(at));
    },
    ago: (at, now) => {
      const minutes = Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
      if (minutes < 60) return ago.format(-minutes, 'minute');
      return minutes < 1440
        ? ago.format(-Math.floor(minutes / 60), 'hour')
        : ago.format(-Math.floor(minutes / 1440), 'day');
    },
    start: (at, now) => (sameDay(at, now) ? clock : start).format(new Date(at)),
  };
}

/** The local calendar day, as a comparable text. */
export function dayOf(at: string | number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}
