import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Figures } from '../features/assistant/dashboard-types';
import { eventually } from './testing/screen';
import { enter, newRoom, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

const figures: Figures = {
  attendees: 128,
  attendeesTrend: 'up',
  registered: 400,
  turnoutPercent: 32,
  engagementPercent: 71,
  engagementTrend: 'down',
  endDate: '2020-01-01T00:00:00Z',
  mood: { value: 'positive', since: '2020-01-01T00:00:00Z', sure: 'high', messages: 40, people: 21 },
};

async function visit(person: string, assistant: boolean): Promise<void> {
  stage = await enter(person, newRoom(), { open: '' }, { assistant });
  stage.server.dashboard.measure(figures);
  stage.server.publish();
}

describe('the assistant', () => {
  it('shows moderators the figures, with arrows that can be heard', async () => {
    await visit('p_maya', true);
    (await stage.screen.find('tab', 'Assistant')).click();
    await eventually(() => expect(stage.screen.text()).toMatch(/Attendees\s*128.*Chat mood\s*Positive.*Engagement\s*71%.*Time to end\s*Ended/s));
    await stage.screen.find('img', 'rising');
    await stage.screen.find('img', 'falling');
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });

  it('tells of an arrow that turns while another tab is in front', async () => {
    await visit('p_maya', true);
    (await stage.screen.find('tab', 'Assistant')).click();
    await eventually(() => expect(stage.screen.text()).toContain('By 40 lines of 21 people'));
    (await stage.screen.find('tab', 'Live stage')).click();
    stage.server.dashboard.measure({ ...figures, attendeesTrend: 'down' });
    stage.server.publish();
    await eventually(() => expect(stage.screen.text()).toContain('Attendees are leaving'));
  });

  it('is not there when the session has none, but the figures are in Live stage', async () => {
    await visit('p_maya', false);
    await eventually(() => expect(stage.screen.text()).toMatch(/Turnout\s*32%/));
    expect(stage.screen.all('tab', 'Assistant')).toHaveLength(0);
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });

  it('shows attendees and speakers nothing', async () => {
    await visit('p_ada', true);
    await stage.screen.find('tab', /^Chat/);
    await eventually(() => expect(stage.server.dashboard.reports.get('p_ada')).toBeDefined());
    expect(stage.screen.text()).not.toContain('Turnout');
    expect(stage.screen.all('tab', 'Assistant')).toHaveLength(0);
  });
});
