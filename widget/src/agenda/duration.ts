import type { AgendaText } from './agenda-model';

/** "45 min", "2 h" or "1 h 30 min". */
export function durationWords(t: AgendaText, minutes: number): string {
  if (minutes < 60) return t('agenda.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? t('agenda.hours', { count: hours }) : t('agenda.hoursMinutes', { hours, minutes: rest });
}
