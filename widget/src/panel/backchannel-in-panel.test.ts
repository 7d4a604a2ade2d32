import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './testing/screen';
import { enter, press, type, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

async function open(person: string): Promise<void> {
  stage = await enter(person);
  (await stage.screen.find('tab', /^Backchannel/)).click();
  await stage.screen.find('log', 'Backchannel messages');
}

describe('the backchannel', () => {
  it('says above the field that it is for the team alone', async () => {
    await open('p_sam');
    expect(stage.screen.get('note', 'Team only').textContent).toContain('This is the team-only area');
    expect(stage.screen.text()).toContain('Nobody has written here yet');
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });

  it('takes what one writes, and says nothing of it to the page', async () => {
    await open('p_sam');
    const field = stage.screen.get('textbox', 'Write to the team');
    type(field, 'Two minutes left');
    press(field, 'Enter');
    await eventually(() => expect(stage.server.backchannel.head).toBe(1));
    await eventually(() => expect(stage.screen.get('log', 'Backchannel messages').textContent).toContain('Two minutes'));
    expect(stage.server.room.head).toBe(0);
    expect(stage.told.filter((one) => one.type === 'message')).toEqual([]);
  });

  it('offers moderators no moderation', async () => {
    await open('p_maya');
    stage.server.act('p_sam', 'post-message', { text: 'On my way' }, 'backchannel');
    (await stage.screen.find('button', 'More actions')).click();
    await stage.screen.find('menuitem', 'Copy text');
    expect(stage.screen.all('menuitem', /Delete|Pin|Block/)).toHaveLength(0);
    expect(stage.screen.all('button', /Clear history/)).toHaveLength(0);
  });

  it('counts what is unread on its tab', async () => {
    stage = await enter('p_sam');
    await stage.screen.find('tab', /^Backchannel/);
    await eventually(() => expect([...stage.server.seats][0]!.given.has('backchannel')).toBe(true));
    stage.server.act('p_maya', 'post-message', { text: 'Ready?' }, 'backchannel');
    await stage.screen.find('tab', /Backchannel.*1/s);
  });

  it('is no tab for attendees, nor where it is switched off, and goes with the role', async () => {
    await open('p_sam');
    stage.server.room.guests['p_sam']!.role = 'attendee';
    stage.server.tellYou('p_sam');
    await eventually(() => expect(stage.screen.all('tab', /Backchannel/)).toHaveLength(0));
    stage.server.room.guests['p_sam']!.role = 'speaker';
    stage.server.tellYou('p_sam');
    await stage.screen.find('tab', /^Backchannel/);
    stage.server.tellSession({ modules: { ...stage.server.session.modules, backchannel: false } });
    await eventually(() => expect(stage.screen.all('tab', /Backchannel/)).toHaveLength(0));
  });
});
