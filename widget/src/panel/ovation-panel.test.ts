import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './testing/screen';
import { enter, newRoom, press, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

const log = () => stage.screen.find('log', 'Chat messages');

describe('the element', () => {
  it('says when it is ready, how the connection is, and what is unread', async () => {
    stage = await enter('p_ada', newRoom(), {});
    await eventually(() =>
      expect(stage.told.map(({ type }) => type)).toEqual(expect.arrayContaining(['ready', 'connection', 'unread'])),
    );
    stage.server.act('p_lin', 'post-message', { text: 'Hi' });
    await eventually(() =>
      expect(
        stage.told.filter(({ type, detail }) => type === 'unread' && detail.tab === 'chat').at(-1)!.detail.count,
      ).toBe(1),
    );
    await eventually(() =>
      expect(stage.told.find(({ type }) => type === 'message')?.detail).toMatchObject({
        text: 'Hi',
        author: { name: 'Lin Chen' },
      }),
    );
  });

  it('is a slim bar with the unread count until it is opened', async () => {
    stage = await enter('p_ada', newRoom(), {});
    const open = await stage.screen.find('button', 'Open the panel');
    await eventually(() => expect(stage.told.map(({ type }) => type)).toContain('ready'));
    stage.server.act('p_lin', 'post-message', { text: 'Hi' });
    await stage.screen.find('button', /Chat.*1 unread/);
    open.click();
    await log();
    expect(stage.panel.hasAttribute('open')).toBe(true);
    await eventually(() => expect(stage.told.filter(({ type }) => type === 'unread').at(-1)!.detail.count).toBe(0));
    (await stage.screen.find('button', 'Collapse the panel')).click();
    await stage.screen.find('button', 'Open the panel');
  });

  it('opens and closes by method and by attribute', async () => {
    stage = await enter('p_ada', newRoom(), {});
    stage.panel.open('chat');
    await log();
    stage.panel.close();
    await stage.screen.find('button', 'Open the panel');
    stage.panel.setAttribute('open', '');
    await log();
  });

  it('is open at once in the phone layout, without a bar to collapse it', async () => {
    stage = await enter('p_ada', newRoom(), { layout: 'bottom' });
    await log();
    expect(stage.screen.all('button', /Collapse|Open the panel/)).toHaveLength(0);
  });

  it('shows the tabs of the modules that are on', async () => {
    stage = await enter('p_ada');
    await stage.screen.find('tablist', 'Live stage areas');
    const tabs = () => stage.screen.all('tab').map((tab) => tab.textContent);
    expect(tabs()).toEqual(['Updates', 'Live stage', 'Private chat', 'Chat', 'Q&A', 'Feed']);
    stage.server.tellSession({ modules: { ...stage.server.session.modules, qna: false } });
    await eventually(() => expect(tabs()).toEqual(['Updates', 'Live stage', 'Private chat', 'Chat', 'Feed']));
    await log();
  });

  it('keeps Updates when every module is switched off, and offers Live stage again with them', async () => {
    stage = await enter('p_ada');
    await log();
    const { modules } = stage.server.session;
    stage.server.tellSession({ modules: { ...modules, chat: false, qna: false, interactions: false, privateChat: false } });
    await eventually(() => expect(stage.screen.all('tab')).toHaveLength(0));
    stage.server.tellSession({ modules });
    (await stage.screen.find('tab', 'Live stage')).click();
    await log();
  });

  it('connects with a token that is set instead of a provider', async () => {
    stage = await enter('p_ada');
    await log();
    const other = document.createElement('ovation-panel');
    other.setAttribute('gateway', stage.panel.getAttribute('gateway')!);
    other.setAttribute('session-id', 'demo');
    other.setAttribute('open', '');
    document.body.append(other);
    other.setToken('p_lin');
    await eventually(() => expect(other.shadowRoot!.querySelector('[role=log]')).not.toBeNull());
    other.destroy();
    expect(document.contains(other)).toBe(false);
  });

  it('leaves nothing behind after many mounts', async () => {
    stage = await enter('p_ada');
    for (let i = 0; i < 20; i++) {
      await log();
      stage.panel.remove();
      await Promise.resolve();
      expect(stage.panel.shadowRoot!.childElementCount).toBe(0);
      document.body.append(stage.panel);
    }
    await log();
    await eventually(() => expect(stage.server.seats.size).toBe(1));
  });

  it('gives diagnostics without texts or tokens', async () => {
    stage = await enter('p_ada');
    await log();
    const text = JSON.stringify(stage.panel.getDiagnostics());
    expect(text).toContain('"state":"online"');
    expect(text).not.toContain('p_ada');
  });

  it('asks for no toast when they are switched off', async () => {
    stage = await enter('p_ada', newRoom(), { open: '', toasts: 'off' });
    await log();
    stage.server.act('p_maya', 'clear-history', {});
    await eventually(() => expect(stage.screen.text()).toContain('No messages yet'));
    expect(stage.screen.text()).not.toContain('was cleared');
  });
});

describe('the panel’s menu', () => {
  it('keeps theme and announcement level for the next visit', async () => {
    stage = await enter('p_ada');
    (await stage.screen.find('button', 'Panel options')).click();
    (await stage.screen.find('menuitemradio', 'Dark')).click();
    await eventually(() => expect(stage.panel.dataset['theme']).toBe('dark'));
    (await stage.screen.find('button', 'Panel options')).click();
    (await stage.screen.find('menuitemradio', 'Every message')).click();
    expect(JSON.parse(localStorage.getItem('ovation:settings')!)).toEqual({ announce: 'every', theme: 'dark' });
  });

  it('moves by arrows and gives the focus back on Escape', async () => {
    stage = await enter('p_ada');
    const opener = await stage.screen.find('button', 'Panel options');
    opener.click();
    const root = stage.panel.shadowRoot!;
    await eventually(() => expect(root.activeElement?.textContent).toBe('Off'));
    press(root.activeElement as HTMLElement, 'ArrowUp');
    expect(root.activeElement?.textContent).toBe('Dark');
    press(root.activeElement as HTMLElement, 'ArrowDown');
    expect(root.activeElement?.textContent).toBe('Off');
    press(root.activeElement as HTMLElement, 'Escape');
    await eventually(() => expect(root.activeElement).toBe(opener));
    expect(stage.screen.all('menu')).toHaveLength(0);
  });
});

describe('axe finds nothing', () => {
  const busy = () => {
    const room = newRoom();
    room.execute('p_lin', 'post-message', { text: 'See https://example.com/' });
    room.execute('p_maya', 'post-message', { text: 'Welcome', replyTo: 1 });
    room.execute('p_ada', 'post-message', { text: 'Rude' });
    room.execute('p_maya', 'delete-message', { message: 3 });
    room.execute('p_maya', 'pin-message', { message: 2 });
    room.execute('p_ada', 'add-reaction', { message: 1, reaction: 'like' });
    return room;
  };

  it.each(['p_ada', 'p_maya', 'p_sam'])('in a busy chat, as %s', async (person) => {
    stage = await enter(person, busy());
    await stage.screen.find('listitem', /Welcome/);
    await expectNothing(stage);
  });

  it('in an open menu and an open dialog', async () => {
    stage = await enter('p_maya', busy());
    const row = await stage.screen.find('listitem', /Lin Chen.*See/);
    row.focus();
    press(row, 'Enter');
    await stage.screen.find('menu', /Actions/);
    await expectNothing(stage);
    stage.screen.get('menuitem', /Block/).click();
    await stage.screen.find('dialog', /Block Lin Chen/);
    await expectNothing(stage);
  });

  it('in an empty, a collapsed and a closed chat', async () => {
    stage = await enter('p_ada');
    await eventually(() => expect(stage.screen.text()).toContain('No messages yet'));
    await expectNothing(stage);
    stage.server.tellSession({ endDate: '2026-01-01T00:00:00Z' });
    await eventually(() => expect(stage.screen.text()).toContain('This chat is closed'));
    await expectNothing(stage);
    stage.panel.close();
    await stage.screen.find('button', 'Open the panel');
    await expectNothing(stage);
  });
});

/** Colours and sizes need a real browser; roles, names and structure do not. */
async function expectNothing({ panel }: Stage): Promise<void> {
  const { violations } = await axe.run(panel, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
}
