import type { Translate } from '../../ui/texts/translate';
import type { Figures, Mood, Trend } from './dashboard-types';

/** One figure in words. */
export interface FigureRow {
  id: 'attendees' | 'turnout' | 'mood' | 'engagement' | 'end';
  label: string;
  value: string;
  trend?: Trend;
  hint: string;
  /** Its colour. */
  mood?: Mood;
}

/** With the assistant the chat's mood stands where the turnout is without it. */
export type Variant = 'mood' | 'turnout';

const MINUTE = 60_000;

/** The figures of the dashboard as they are shown at this time (milliseconds, by the server's clock). */
export function figureRows(figures: Figures, variant: Variant, now: number, t: Translate): FigureRow[] {
  const { attendees, attendeesTrend, engagementPercent, engagementTrend } = figures;
  return [
    {
      id: 'attendees',
      label: t('dashboard.attendees'),
      value: t('dashboard.count', { number: attendees }),
      trend: attendeesTrend,
      hint: t('dashboard.attendeesHint'),
    },
    variant === 'mood' ? moodRow(figures, t) : turnoutRow(figures, t),
    {
      id: 'engagement',
      label: t('dashboard.engagement'),
      value: engagementPercent === undefined ? '–' : t('dashboard.percent', { number: engagementPercent }),
      trend: engagementTrend,
      hint: t('dashboard.engagementHint'),
    },
    { id: 'end', label: t('dashboard.end'), value: timeLeft(figures, now, t), hint: t('dashboard.endHint') },
  ];
}

function turnoutRow({ registered, turnoutPercent }: Figures, t: Translate): FigureRow {
  return {
    id: 'turnout',
    label: t('dashboard.turnout'),
    value: turnoutPercent === undefined ? '–' : t('dashboard.percent', { number: turnoutPercent }),
    hint: registered === undefined ? t('dashboard.noRegistrations') : t('dashboard.turnoutHint', { number: registered }),
  };
}

function moodRow({ mood }: Figures, t: Translate): FigureRow {
  const label = t('dashboard.mood');
  if (!mood) return { id: 'mood', label, value: '–', hint: t('dashboard.moodSoon') };
  const { value, messages, people } = mood;
  const hint = value === 'quiet' ? t('dashboard.quietHint') : t('dashboard.moodHint', { messages, people });
  return { id: 'mood', label, value: t(`dashboard.mood.${value}`), mood: value, hint };
}

function timeLeft({ endDate }: Figures, now: number, t: Translate): string {
  const minutes = Math.ceil((Date.parse(endDate) - now) / MINUTE);
  if (minutes <= 0) return t('dashboard.ended');
  const hours = Math.floor(minutes / 60);
  return hours === 0
    ? t('dashboard.minutes', { minutes })
    : t('dashboard.hours', { hours, minutes: minutes % 60 });
}
