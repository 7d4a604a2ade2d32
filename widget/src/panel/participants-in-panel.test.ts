import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Participant } from '../features/participants/participant-types';
import { eventually } from './testing/screen';
import { enter, newRoom, type as typeInto, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

const somebody = (person: string, name: string, more: Partial<Participant> = {}): Participant => ({
  person,
  name,
  role: 'attendee',
  here: true,
  invited: false,
  ...more,
});

async function visit(person: string, fill = (_: Stage) => {}): Promise<void> {
  stage = await enter(person, newRoom());
  const { groups } = stage.server.participants;
  groups['raised-hands'].push(somebody('p_lin', 'Lin Chen', { since: '2026-11-20T12:00:00Z' }));
  groups['on-stage'].push(somebody('p_sam', 'Sam Rivera', { role: 'speaker', microphone: true, camera: true }));
  groups.viewers.push(somebody('p_ada', 'Ada Attendee'), somebody('p_maya', 'Maya Moderator', { role: 'moderator' }));
  fill(stage);
  (await stage.screen.find('tab', 'Participants')).click();
  await stage.screen.find('button', /^Viewers/);
}

const chooses = async (name: string, item: string) => {
  (await stage.screen.find('button', `Actions for ${name}`)).click();
  await eventually(() => {
    const items = [...stage.screen.all('menuitem'), ...stage.screen.all('menuitemradio')];
    const found = items.find((each) => each.textContent?.trim() === item);
    if (!found) throw new Error(`no ${item} in ${items.map((each) => each.textContent).join()}`);
    found.click();
  });
};
const commands = () => stage.server.participants.commands.map(({ type, body }) => [type, body]);

describe('participants', () => {
  it('are shown to moderators group by group, with what they are and what is heard of them', async () => {
    await visit('p_maya');
    expect(stage.screen.text()).toMatch(/Raised hands\s*1.*Lin Chen.*On stage\s*1.*Sam Rivera\s*Speaker.*Viewers\s*2.*Ada Attendee/s);
    await stage.screen.find('button', 'Lower the hand of Lin Chen');
    await stage.screen.find('button', 'Mute Sam Rivera');
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });

  it('change as they come and go', async () => {
    await visit('p_maya');
    stage.server.participants.groups.viewers.push(somebody('p_zoe', 'Zoe Park'));
    stage.server.participants.happens('hand-lowered');
    stage.server.publish();
    await eventually(() => expect(stage.screen.text()).toMatch(/Viewers\s*3.*Zoe Park/s));
  });

  it('are found as one types, with the group that they are in', async () => {
    await visit('p_maya');
    typeInto(stage.screen.get('searchbox', 'Search participants'), 'sam');
    await eventually(() => expect(stage.screen.text()).toMatch(/1 person found.*On stage\s*1 of 1.*Sam Rivera/s));
    expect(stage.screen.text()).not.toContain('Ada Attendee');
  });

  it('fold, and show more and less of many', async () => {
    await visit('p_maya', ({ server }) => {
      for (let i = 10; i < 40; i++) server.participants.groups.viewers.push(somebody(`p_${i}`, `Guest ${i}`));
    });
    (await stage.screen.find('button', 'See 22 more')).click();
    await eventually(() => expect(stage.screen.text()).toContain('Guest 39'));
    (await stage.screen.find('button', 'See less')).click();
    await eventually(() => expect(stage.screen.text()).not.toContain('Guest 39'));
    (await stage.screen.find('button', /^Viewers/)).click();
    await eventually(() => expect(stage.screen.text()).not.toContain('Ada Attendee'));
  });

  it('are acted on from their menus', async () => {
    await visit('p_maya');
    await chooses('Ada Attendee', 'Invite to stage');
    await chooses('Ada Attendee', 'Set as speaker');
    await chooses('Sam Rivera', 'Remove from stage');
    await eventually(() =>
      expect(commands()).toEqual([
        ['invite-to-stage', { person: 'p_ada' }],
        ['set-role', { person: 'p_ada', role: 'speaker' }],
        ['remove-from-stage', { person: 'p_sam' }],
      ]),
    );
  });

  it('are removed after a question, and let in again', async () => {
    await visit('p_maya', ({ server }) => server.participants.groups.removed.push(somebody('p_eve', 'Eve Grey', { here: false })));
    await chooses('Ada Attendee', 'Remove from room');
    (await stage.screen.find('button', 'Remove')).click();
    (await stage.screen.find('button', /^Removed/)).click();
    (await stage.screen.find('button', 'Let Eve Grey in again')).click();
    await eventually(() =>
      expect(commands()).toEqual([
        ['remove-from-room', { person: 'p_ada' }],
        ['readmit-person', { person: 'p_eve' }],
      ]),
    );
  });

  it('have permissions that one edits', async () => {
    await visit('p_maya');
    await chooses('Ada Attendee', 'Edit permissions');
    await stage.screen.find('dialog', 'Permissions of Ada Attendee');
    const boxes = [...stage.panel.shadowRoot!.querySelectorAll<HTMLInputElement>('.permission input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, true, true, false, false]);
    boxes[0]!.click();
    boxes[5]!.click();
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
    (await stage.screen.find('button', 'Save')).click();
    await eventually(() =>
      expect(commands()).toEqual([['set-permissions', { person: 'p_ada', granted: ['join-stage'], denied: ['chat'] }]]),
    );
  });

  it('say when the server refuses', async () => {
    await visit('p_maya', ({ server }) => (server.participants.refuses = 'meeting-not-open'));
    await chooses('Ada Attendee', 'Invite to stage');
    await eventually(() => expect(stage.screen.text()).toContain('That cannot be done now'));
  });

  it('are there for speakers to see, without hands and menus, and not for attendees', async () => {
    await visit('p_sam');
    expect(stage.screen.all('button', /^Raised hands/)).toHaveLength(0);
    expect(stage.screen.all('button', /^Actions for/)).toHaveLength(0);
    await stage.leave();
    stage = await enter('p_ada', newRoom());
    await stage.screen.find('tab', /^Chat/);
    expect(stage.screen.all('tab', 'Participants')).toHaveLength(0);
  });
});
