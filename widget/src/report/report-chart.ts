import type { Engagement, ReportInterval, ReportPoint } from './report-types';

/** What a bar is stacked from, from the bottom up. */
export const SERIES = ['messages', 'entries', 'answers'] as const satisfies readonly (keyof Engagement)[];
export type Series = (typeof SERIES)[number];

export interface Bar {
  start: string;
  total: number;
  /** Lower edge and height of each part, as shares of the highest bar. */
  parts: { series: Series; from: number; share: number; count: number }[];
}

const MINUTE = 60_000;
const LENGTH: Record<ReportInterval, number> = {
  minutes: MINUTE,
  'ten-minutes': 10 * MINUTE,
  hours: 60 * MINUTE,
  days: 1440 * MINUTE,
};
/** The most bars that still can be told apart on a phone. */
const BARS = 48;

/** The shortest interval that shows all of it in few bars. */
export function intervalFor(first?: string, last?: string): ReportInterval {
  const span = first && last ? Date.parse(last) - Date.parse(first) : 0;
  const fitting = Object.entries(LENGTH).find(([, length]) => span / length < BARS - 1);
  return (fitting?.[0] ?? 'days') as ReportInterval;
}

/** Bars in even steps of time, also where nothing was done; of a time too long for them only those where something was. */
export function barsOf(points: ReportPoint[], interval: ReportInterval): Bar[] {
  const whole = spread(points, LENGTH[interval]);
  const most = Math.max(1, ...whole.map(({ counts }) => totalOf(counts)));
  return whole.map(({ start, counts }) => {
    let from = 0;
    const parts = SERIES.map((series) => {
      const part = { series, from, share: counts[series] / most, count: counts[series] };
      from += part.share;
      return part;
    });
    return { start, total: totalOf(counts), parts };
  });
}

function totalOf(counts: Engagement): number {
  return SERIES.reduce((sum, series) => sum + counts[series], 0);
}

const NOTHING: Engagement = { messages: 0, messagesDeleted: 0, threads: 0, entries: 0, answers: 0 };

function spread(points: ReportPoint[], length: number): ReportPoint[] {
  const first = Date.parse(points[0]?.start ?? '');
  const last = Date.parse(points.at(-1)?.start ?? '');
  const steps = Math.round((last - first) / length) + 1;
  if (!(steps <= BARS)) return points;
  const known = new Map(points.map((point) => [Math.round((Date.parse(point.start) - first) / length), point]));
  return Array.from(
    { length: steps },
    (_, step) => known.get(step) ?? { start: new Date(first + step * length).toISOString(), counts: NOTHING },
  );
}
