import type { TextKey } from '../../ui/texts/translate';
import type { Figures } from './dashboard-types';

/** What has turned from one measurement to the next, in words; a figure that levels off is no news. */
export function turnsOf(before: Figures | undefined, now: Figures): TextKey[] {
  if (!before) return [];
  const news: TextKey[] = [];
  const { attendeesTrend, engagementTrend, mood } = now;
  if (attendeesTrend !== before.attendeesTrend && attendeesTrend !== 'flat') news.push(`dashboard.turn.attendees.${attendeesTrend}`);
  if (engagementTrend !== before.engagementTrend && engagementTrend !== 'flat')
    news.push(`dashboard.turn.engagement.${engagementTrend}`);
  if (mood && mood.value !== before.mood?.value && mood.value !== 'neutral') news.push(`dashboard.turn.mood.${mood.value}`);
  return news;
}
