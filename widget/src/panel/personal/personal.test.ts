import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../testing/screen';
import { enter, newRoom, press, type Stage } from '../testing/stage';

const consent = { version: 'v1', text: 'Private conversations are recorded.\nYou can leave at any time.' };

let stage: Stage;
afterEach(() => stage.leave());

const popup = () => stage.screen.find('dialog', 'Before you join');
const log = () => stage.screen.find('log', 'Chat messages');
const choice = (name: string) => stage.screen.get('switch', name) as HTMLInputElement;

async function asked(attributes?: Record<string, string>, room = newRoom()): Promise<void> {
  stage = await enter('p_ada', room, attributes, { consent });
}

async function openMenu(): Promise<void> {
  (await stage.screen.find('button', 'Panel options')).click();
  await stage.screen.find('menuitemcheckbox', 'Allow toast notifications');
}

const checked = (name: string) => stage.screen.get('menuitemcheckbox', name).getAttribute('aria-checked');

/** A menu shows what held when it was opened, so it is opened until it shows this. */
async function seesInMenu(name: string, value: 'true' | 'false'): Promise<void> {
  for (let times = 0; times < 50; times++) {
    await openMenu();
    if (checked(name) === value) return;
    press(stage.screen.get('menuitemcheckbox', name), 'Escape');
  }
  throw new Error(`${name} never became ${value}`);
}

describe('a session with a text to accept', () => {
  it('shows it with the choices as they are stored, and nothing of the chat', async () => {
    const room = newRoom();
    room.settings.set('p_ada', { toasts: true, privateChat: false, showLastName: true });
    room.execute('p_lin', 'post-message', { text: 'A secret of the room' });
    await asked(undefined, room);
    await popup();
    expect(stage.screen.text()).toContain('Private conversations are recorded.');
    expect(choice('Allow toast notifications').checked).toBe(true);
    expect(choice('Enable private chat').checked).toBe(false);
    expect(stage.screen.text()).not.toContain('A secret of the room');
    expect(stage.told.map(({ type }) => type)).toContain('consent');
  });

  it('lets in at once when it is accepted, with the choices that were made', async () => {
    await asked();
    await popup();
    choice('Show my last name').click();
    stage.screen.get('button', 'Accept').click();
    await log();
    expect(stage.server.room.settings.get('p_ada')).toEqual({ toasts: true, privateChat: true, showLastName: false });
    expect(stage.screen.all('dialog')).toHaveLength(0);
    expect(stage.told.filter(({ type }) => type === 'consent').at(-1)!.detail).toEqual({ needed: false });
  });

  it('waits for the panel to be opened', async () => {
    await asked({});
    const open = await stage.screen.find('button', 'Open the panel');
    expect(stage.screen.all('dialog')).toHaveLength(0);
    open.click();
    await popup();
  });

  it('is not got round by Escape or by "Not now"', async () => {
    await asked();
    const dialog = await popup();
    const escape = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    await popup();
    stage.screen.get('button', 'Not now').click();
    (await stage.screen.find('button', 'Read and accept')).click();
    await popup();
    expect(stage.screen.all('log')).toHaveLength(0);
  });

  it('shows the new text when it has changed while it was read', async () => {
    await asked();
    await popup();
    stage.server.session = { ...stage.server.session, consent: { version: 'v2', text: 'Everything is recorded.' } };
    stage.screen.get('button', 'Accept').click();
    await eventually(() => expect(stage.screen.text()).toContain('Everything is recorded.'));
    await stage.screen.find('alert', /The text has changed/);
    stage.screen.get('button', 'Accept').click();
    await log();
  });

  it('asks those who are in the room again when the organizer changes the text', async () => {
    await asked();
    await popup();
    stage.screen.get('button', 'Accept').click();
    await log();
    stage.server.tellSession({ consent: { version: 'v2', text: 'A new text.' } });
    stage.server.tellYou('p_ada');
    await popup();
    expect(stage.screen.text()).toContain('A new text.');
    expect(stage.screen.all('log')).toHaveLength(0);
  });

  it('is not shown to moderators', async () => {
    stage = await enter('p_maya', newRoom(), undefined, { consent });
    await log();
    expect(stage.screen.all('dialog')).toHaveLength(0);
  });
});

describe('the settings in the menu', () => {
  it('are those of the server, and one choice is stored and shown', async () => {
    stage = await enter('p_ada');
    await log();
    await openMenu();
    expect(checked('Show my last name')).toBe('true');
    stage.screen.get('menuitemcheckbox', 'Show my last name').click();
    await eventually(() => expect(stage.server.room.settings.get('p_ada')?.showLastName).toBe(false));
    await seesInMenu('Show my last name', 'false');
  });

  it('change live when another tab of the same person changes them', async () => {
    stage = await enter('p_ada');
    await log();
    stage.server.room.settings.set('p_ada', { toasts: false, privateChat: true, showLastName: true });
    stage.server.tellYou('p_ada');
    await seesInMenu('Allow toast notifications', 'false');
  });

  it('silence toasts of what others do, but not of one’s own action that failed', async () => {
    const room = newRoom();
    room.settings.set('p_ada', { toasts: false, privateChat: true, showLastName: true });
    stage = await enter('p_ada', room);
    await log();
    const seq = stage.server.act('p_lin', 'post-message', { text: 'Pin me' });
    stage.server.act('p_maya', 'pin-message', { message: seq });
    await stage.screen.find('region', 'Pinned messages');
    expect(stage.panel.shadowRoot!.querySelectorAll('.toast')).toHaveLength(0);
    stage.server.refusesSettings = true;
    await openMenu();
    stage.screen.get('menuitemcheckbox', 'Enable private chat').click();
    await eventually(() => expect(stage.screen.text()).toContain('Your setting was not saved.'));
  });
});

describe('names', () => {
  it('change in what is on the screen already, and the team gets a quiet mark', async () => {
    stage = await enter('p_lin');
    await log();
    stage.server.act('p_ada', 'post-message', { text: 'Hello' });
    await eventually(() => expect(stage.screen.text()).toContain('Ada Attendee'));
    stage.server.tellNames([{ person: 'p_ada', name: 'Ada' }]);
    await eventually(() => expect(stage.screen.text()).not.toContain('Ada Attendee'));
    stage.server.tellNames([{ person: 'p_ada', name: 'Ada Attendee', lastNameHidden: true }]);
    await eventually(() => expect(stage.screen.text()).toContain('Others see only the first name'));
  });
});

describe('axe finds nothing', () => {
  const check = async () => {
    const { violations } = await axe.run(stage.panel, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };

  it('in the popup', async () => {
    await asked();
    await popup();
    await check();
  });

  it('in the menu', async () => {
    stage = await enter('p_ada');
    await log();
    await openMenu();
    await check();
    press(stage.screen.get('menuitemcheckbox', 'Allow toast notifications'), 'Escape');
  });

  it('behind "Not now"', async () => {
    await asked();
    await popup();
    stage.screen.get('button', 'Not now').click();
    await stage.screen.find('button', 'Read and accept');
    await check();
  });
});
