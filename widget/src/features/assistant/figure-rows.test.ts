import { describe, expect, it } from 'vitest';
import { enAssistant } from '../../ui/texts/en-assistant';
import { addTexts, translator } from '../../ui/texts/translate';
import type { Figures } from './dashboard-types';
import { figureRows } from './figure-rows';

addTexts('en', enAssistant);
const t = translator('en');
const figures: Figures = {
  attendees: 1280,
  attendeesTrend: 'up',
  registered: 4000,
  turnoutPercent: 32,
  engagementPercent: 71,
  engagementTrend: 'flat',
  endDate: '2026-11-20T13:00:00Z',
};
const at = (time: string, some: Figures = figures) =>
  figureRows(some, Date.parse(`2026-11-20T${time}Z`), t).map(({ value }) => value);

describe('the figures in words', () => {
  it('count people, shares and the time that is left', () => {
    expect(at('12:15:01')).toEqual(['1,280', '32%', '71%', '45 min']);
    expect(at('10:50:00')[3]).toBe('2 h 10 min');
    expect(at('13:00:00')[3]).toBe('Ended');
  });

  it('say nothing about what nobody knows', () => {
    const { registered: _r, turnoutPercent: _t, engagementPercent: _e, ...few } = figures;
    expect(at('12:00:00', few).slice(1, 3)).toEqual(['–', '–']);
    expect(figureRows(few, 0, t)[1]!.hint).toBe('Nobody is registered for this event.');
  });
});
