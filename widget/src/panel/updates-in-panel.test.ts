import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { problem } from './testing/room';
import { eventually } from './testing/screen';
import { enter, press, type, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

async function visit(person: string): Promise<void> {
  stage = await enter(person);
  (await stage.screen.find('tab', /^Updates/)).click();
}

async function write(text: string): Promise<HTMLTextAreaElement> {
  const field = (await stage.screen.find('textbox', 'Write an update to everybody')) as HTMLTextAreaElement;
  type(field, text);
  press(field, 'Enter');
  return field;
}

describe('updates', () => {
  it('are sent by moderators and leave the list after a question', async () => {
    await visit('p_maya');
    await write('The slides are online');
    const row = await stage.screen.find('listitem', /slides are online/);
    expect(row.textContent).toContain('Update');
    stage.screen.get('button', 'Delete this update').click();
    const dialog = await stage.screen.find('dialog', 'Delete this update?');
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
    dialog.querySelector<HTMLElement>('[data-tone="danger"]')!.click();
    await eventually(() => expect(stage.screen.text()).toContain('No updates yet'));
  });

  it('come back into the field when they are refused, before what is being written', async () => {
    await visit('p_maya');
    stage.server.updates.refusal = problem(409, 'too-many-updates', 'This session has as many updates as it may have');
    const field = await write('The slides are online');
    type(field, 'And lunch');
    await stage.screen.find('alert', /as many updates/);
    await eventually(() => expect(field.value).toBe('The slides are online\n\nAnd lunch'));
  });

  it('are read by attendees, who find no field', async () => {
    await visit('p_ada');
    await eventually(() => expect(stage.screen.text()).toContain('No updates yet'));
    expect(stage.screen.all('textbox')).toHaveLength(0);
    stage.server.act('p_maya', 'send-update', { text: 'We move to room 4' }, 'updates');
    await stage.screen.find('listitem', /room 4/);
  });
});
