import { useReport } from './report-context';
import { barsOf, SERIES, type Bar } from './report-chart';
import type { ReportInterval, SessionReport } from './report-types';

const WIDTH = 720;
const HEIGHT = 180;
const GAP = 0.25;
const WIDEST = 28;

/** Bars over time, stacked from messages, questions with answers, and answers to interactions. */
export function ReportChart({ report }: { report: SessionReport }) {
  const { t, lang } = useReport();
  const bars = barsOf(report.points, report.interval);
  const when = labelling(lang, report.interval);
  const [highest] = [...bars].sort((one, other) => other.total - one.total);
  return (
    <section class="report-part" aria-labelledby="report-time">
      <header class="report-head">
        <h3 id="report-time">{t('report.overTime')}</h3>
        <ul class="report-legend">
          {SERIES.map((series) => (
            <li key={series} data-series={series}>
              {t(`report.${series}`)}
            </li>
          ))}
        </ul>
      </header>
      {!highest && <p>{t('report.nothing')}</p>}
      {highest && (
        <figure class="report-chart">
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={t('report.chart', { count: bars.length, most: highest.total, at: when(highest.start) })}
          >
            {bars.map((bar, place) => (
              <Column key={bar.start} bar={bar} place={place} of={bars.length} title={`${when(bar.start)}: ${bar.total}`} />
            ))}
          </svg>
          <figcaption>
            <span>{when(bars[0]!.start)}</span>
            {bars.length > 1 && <span>{when(bars.at(-1)!.start)}</span>}
          </figcaption>
        </figure>
      )}
    </section>
  );
}

function Column({ bar, place, of, title }: { bar: Bar; place: number; of: number; title: string }) {
  const step = WIDTH / of;
  const width = Math.min(step * (1 - GAP), WIDEST);
  const x = place * step + (step - width) / 2;
  return (
    <g>
      <title>{title}</title>
      <rect x={place * step} y={0} width={step} height={HEIGHT} fill="transparent" />
      {bar.parts
        .filter(({ share }) => share > 0)
        .map(({ series, from, share }) => (
          <rect
            key={series}
            class="report-bar"
            data-series={series}
            x={x}
            y={HEIGHT * (1 - from - share)}
            width={width}
            height={HEIGHT * share}
          />
        ))}
    </g>
  );
}

function labelling(lang: string, interval: ReportInterval): (at: string) => string {
  const day = { month: 'short', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat(lang, interval === 'days' ? { ...day, timeZone: 'UTC' } : { ...day, ...clock });
  return (at) => format.format(new Date(at));
}
