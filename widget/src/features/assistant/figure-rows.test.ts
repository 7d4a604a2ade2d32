import { describe, expect, it } from 'vitest';
import { enAssistant } from '../../ui/texts/en-assistant';
import { addTexts, translator } from '../../ui/texts/translate';
import type { Figures } from './dashboard-types';
import { figureRows, type Variant } from './figure-rows';

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
const at = (time: string, some: Figures = figures, variant: Variant = 'turnout') =>
  figureRows(some, variant, Date.parse(`2026-11-20T${time}Z`), t).map(({ value }) => value);

describe('the figures in words', () => {
  it('count people, shares and the time that is left', () => {
    expect(at('12:15:01')).toEqual(['1,280', '32%', '71%', '45 min']);
    expect(at('10:50:00')[3]).toBe('2 h 10 min');
    expect(at('13:00:00')[3]).toBe('Ended');
  });

  it('say how the chat sounds where the assistant is on', () => {
    const mood = { value: 'negative', since: '2026-11-20T12:00:00Z', sure: 'medium', messages: 12, people: 7 } as const;
    expect(at('12:15:01', { ...figures, mood }, 'mood')).toEqual(['1,280', 'Negative', '71%', '45 min']);
    expect(figureRows({ ...figures, mood }, 'mood', 0, t)[1]!.hint).toBe('By 12 lines of 7 people in the last five minutes');
    expect(figureRows({ ...figures, mood: { ...mood, value: 'quiet' } }, 'mood', 0, t)[1]!.value).toBe('Quiet');
    expect(at('12:15:01', figures, 'mood')[1]).toBe('–');
  });

  it('say nothing about what nobody knows', () => {
    const { registered: _r, turnoutPercent: _t, engagementPercent: _e, ...few } = figures;
    expect(at('12:00:00', few).slice(1, 3)).toEqual(['–', '–']);
    expect(figureRows(few, 'turnout', 0, t)[1]!.hint).toBe('Nobody is registered for this event.');
  });
});
