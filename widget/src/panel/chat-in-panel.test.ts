import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './testing/screen';
import { enter, newRoom, press, type, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

const post = (room: ReturnType<typeof newRoom>, person: string, text: string) =>
  room.execute(person, 'post-message', { text }) as number;
const field = () => stage.screen.find('textbox', 'Write your message');

async function openMenu(row: RegExp): Promise<void> {
  const message = await stage.screen.find('listitem', row);
  message.querySelector<HTMLElement>('[aria-label="More actions"]')!.click();
  await stage.screen.find('menu', /Actions/);
}

describe('an attendee', () => {
  it('reads what was said, under the session title', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Good morning');
    stage = await enter('p_ada', room);
    await stage.screen.find('listitem', /Lin Chen.*Good morning/);
    stage.screen.get('heading', 'Designing calm software');
    expect(stage.screen.text()).toContain('Live');
    expect(stage.told.map((one) => one.type)).toContain('ready');
  });

  it('writes, sees it at once, and it settles in place exactly once', async () => {
    stage = await enter('p_ada');
    const area = await field();
    await stage.screen.find('log', 'Chat messages');
    stage.server.silent = true;
    type(area, 'Hello all');
    press(area, 'Enter');
    await stage.screen.find('listitem', /You.*Sending….*Hello all/);
    stage.server.silent = false;
    await eventually(() => {
      expect(stage.screen.all('listitem', /Hello all/)).toHaveLength(1);
      expect(stage.screen.text()).not.toContain('Sending');
    });
    expect(stage.server.room.head).toBe(1);
    expect((area as HTMLTextAreaElement).value).toBe('');
  }, 10_000);

  it('keeps a new line with Shift+Enter and sends nothing', async () => {
    stage = await enter('p_ada');
    const area = await field();
    type(area, 'first line');
    press(area, 'Enter', { shiftKey: true });
    expect(stage.screen.all('listitem', /first line/)).toHaveLength(0);
  });

  it('reads the refusal beside the message and may discard it', async () => {
    stage = await enter('p_ada');
    const area = await field();
    await stage.screen.find('log', 'Chat messages');
    type(area, 'a forbidden word');
    press(area, 'Enter');
    const row = await stage.screen.find('listitem', /Not sent.*not allowed here/);
    row.querySelectorAll<HTMLElement>('.refusal button')[1]!.click();
    await eventually(() => expect(stage.screen.all('listitem')).toHaveLength(0));
  });

  it('answers a message, and the quote leads back to it', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Which slide?');
    stage = await enter('p_ada', room);
    const row = await stage.screen.find('listitem', /Which slide/);
    press(row, 'r');
    expect((await stage.screen.find('button', 'Cancel reply')).closest('.reply-banner')!.textContent).toContain(
      'Replying to Lin Chen',
    );
    const area = await field();
    type(area, 'Number nine');
    press(area, 'Enter');
    await stage.screen.find('button', /Go to the message by Lin Chen: *Which slide/);
  });

  it('likes with L, and the count is the server’s', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Nice');
    room.execute('p_sam', 'add-reaction', { message: 1, reaction: 'like' });
    stage = await enter('p_ada', room);
    press(await stage.screen.find('listitem', /Nice/), 'l');
    const chip = await stage.screen.find('button', /^Like ?2$/);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    chip.click();
    await stage.screen.find('button', /^Like ?1$/);
  });

  it('finds no moderator’s tools', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Nice');
    stage = await enter('p_ada', room);
    await openMenu(/Nice/);
    expect(stage.screen.all('menuitem').map((item) => item.textContent)).toEqual(['Reply', 'Copy text']);
    expect(stage.screen.all('group', 'Moderator shortcuts')).toHaveLength(0);
  });

  it('is told when blocked, in the field’s place, and reactions are closed too', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Nice');
    stage = await enter('p_ada', room);
    await field();
    await stage.screen.find('listitem', /Nice/);
    stage.server.act('p_maya', 'block-user', { person: 'p_ada' });
    await eventually(() => expect(stage.screen.all('textbox')).toHaveLength(0));
    await eventually(() => expect(stage.screen.text()).toContain('A moderator has blocked you'));
    stage.server.act('p_maya', 'unblock-user', { person: 'p_ada' });
    await field();
  });

  it('is still blocked after a reload', async () => {
    const room = newRoom();
    room.execute('p_maya', 'block-user', { person: 'p_ada' });
    stage = await enter('p_ada', room);
    await eventually(() => expect(stage.screen.text()).toContain('A moderator has blocked you'));
  });

  it('cannot write before the chat opens, and reads when it does', async () => {
    stage = await enter('p_ada');
    await field();
    stage.server.tellSession({ startDate: new Date(Date.now() + 7_200_000).toISOString() });
    await eventually(() => expect(stage.screen.text()).toContain('Chat opens'));
    expect(stage.screen.text()).toContain('Upcoming');
    stage.server.tellSession({ startDate: '2026-01-01T10:00:00Z', endDate: '2026-01-01T11:00:00Z' });
    await eventually(() => expect(stage.screen.text()).toContain('This chat is closed'));
  });

  it('finds the draft again after a reload', async () => {
    stage = await enter('p_ada');
    type(await field(), 'half a thou');
    stage.panel.remove();
    await Promise.resolve();
    document.body.append(stage.panel);
    await eventually(() =>
      expect((stage.screen.get('textbox', 'Write your message') as HTMLTextAreaElement).value).toBe('half a thou'),
    );
  });

  it('sees a deleted message’s place and none of its words', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Something rude');
    stage = await enter('p_ada', room);
    await stage.screen.find('listitem', /rude/);
    stage.server.act('p_maya', 'delete-message', { message: 1 });
    await stage.screen.find('listitem', /removed by a moderator/);
    expect(stage.screen.text()).not.toContain('rude');
  });

  it('forgets everything when the history is cleared', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Old news');
    stage = await enter('p_ada', room);
    await stage.screen.find('listitem', /Old news/);
    stage.server.act('p_maya', 'clear-history', {});
    await eventually(() => expect(stage.screen.text()).toContain('No messages yet'));
    // The code that says so is fetched with the first event, and may come after the list is drawn.
    await eventually(() => expect(stage.screen.text()).toContain('The chat history was cleared'));
  });

  it('loads older messages on demand, until the start', async () => {
    const room = newRoom();
    for (let i = 1; i <= 70; i++) post(room, 'p_lin', `Message ${i}.`);
    stage = await enter('p_ada', room);
    (await stage.screen.find('button', 'Load older messages')).click();
    await eventually(() => expect(stage.screen.all('listitem', /Message 20\./)).toHaveLength(1));
  });

  it('is told about an unsent connection and written for when it is back', async () => {
    stage = await enter('p_ada');
    const area = await field();
    await stage.screen.find('log', 'Chat messages');
    stage.server.drop();
    type(area, 'Through the tunnel');
    press(area, 'Enter');
    await eventually(() => expect(stage.server.room.head).toBe(1));
    await eventually(() => expect(stage.screen.all('listitem', /Through the tunnel/)).toHaveLength(1));
  }, 10_000);

  it('asks for a new sign-in when the token is refused, and comes back', async () => {
    stage = await enter('p_ada');
    await stage.screen.find('log', 'Chat messages');
    stage.server.expired.add('p_ada');
    stage.server.drop(4401);
    const reconnect = await eventually(() => stage.screen.get('button', 'Reconnect'));
    expect(stage.told.at(-1)!.type).toBe('token-error');
    stage.server.expired.clear();
    reconnect.click();
    await eventually(() => expect(stage.screen.all('button', 'Reconnect')).toHaveLength(0));
  }, 10_000);
});

describe('a moderator', () => {
  it('pins a message, everyone sees it on top, and unpins it there', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Slides are online');
    stage = await enter('p_maya', room);
    await openMenu(/Slides/);
    stage.screen.get('menuitem', 'Pin to the top').click();
    await stage.screen.find('region', 'Pinned messages');
    await stage.screen.find('button', /Go to the pinned message by Lin Chen/);
    stage.screen.get('button', 'Unpin').click();
    await eventually(() => expect(stage.screen.all('button', 'Unpin')).toHaveLength(0));
  });

  it('deletes any message after a question', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Something rude');
    stage = await enter('p_maya', room);
    await openMenu(/rude/);
    stage.screen.get('menuitem', 'Delete message').click();
    const dialog = await stage.screen.find('dialog', 'Delete this message?');
    expect(dialog.textContent).toContain('Lin Chen’s message disappears for everyone');
    stage.screen.get('button', 'Delete message').click();
    await stage.screen.find('listitem', /removed by a moderator/);
    await eventually(() => expect(stage.screen.all('dialog')).toHaveLength(0));
  });

  it('blocks a person and finds them among the blocked people', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Spam');
    stage = await enter('p_maya', room);
    await openMenu(/Spam/);
    stage.screen.get('menuitem', 'Block Lin Chen from chat').click();
    (await stage.screen.find('button', 'Block from chat')).click();
    (await stage.screen.find('button', /Blocked people ?1/)).click();
    (await stage.screen.find('button', 'Unblock Lin Chen')).click();
    await eventually(() => expect(stage.screen.text()).toContain('Nobody is blocked'));
  });

  it('clears the history after a question that says what reports keep', async () => {
    const room = newRoom();
    post(room, 'p_lin', 'Old news');
    stage = await enter('p_maya', room);
    (await stage.screen.find('button', 'Clear history')).click();
    const dialog = await stage.screen.find('dialog', 'Clear the chat history?');
    expect(dialog.textContent).toContain('Reports keep them');
    dialog.querySelector<HTMLElement>('[data-tone="danger"]')!.click();
    await eventually(() => expect(stage.server.room.floor).toBe(2));
  });
});

describe('the moderator’s cards', () => {
  it('open a form for each kind of interaction, and what was typed there stays when one leaves it', async () => {
    stage = await enter('p_maya');
    await stage.screen.find('tab', /^Interactions/);
    const cards = await stage.screen.find('group', 'Moderator shortcuts');
    const names = [...cards.querySelectorAll('button')].map((card) => card.textContent);
    expect(names).toEqual([
      'Poll',
      'Quiz question',
      'Rating scale',
      'Crowd vote',
      'Open-ended question',
      'Announcement',
      'Survey',
      'Blocked people',
      'Clear history',
    ]);
    stage.screen.get('button', 'Quiz question').click();
    await stage.screen.find('heading', 'New: Quiz question');
    type(stage.screen.all('textbox')[0]!, 'How many moons?');
    stage.screen.get('button', 'Back to the interactions').click();
    (await stage.screen.find('tab', /^Live stage/)).click();
    (await stage.screen.find('button', 'Quiz question')).click();
    await stage.screen.find('heading', 'New: Quiz question');
    expect((stage.screen.all('textbox')[0] as HTMLTextAreaElement).value).toBe('How many moons?');
  });

  it('are without interactions where the session has none', async () => {
    const modules = { chat: true, qna: true, interactions: false, reactions: true, privateChat: true, backchannel: true };
    stage = await enter('p_maya', newRoom(), { open: '' }, { modules });
    const cards = await stage.screen.find('group', 'Moderator shortcuts');
    expect(cards.textContent).toBe('Blocked peopleClear history');
  });
});

describe('the message list', () => {
  it('is one tab stop with arrows between the messages', async () => {
    const room = newRoom();
    for (const text of ['one', 'two', 'three']) post(room, 'p_lin', text);
    stage = await enter('p_ada', room);
    const last = await stage.screen.find('listitem', /three/);
    const stops = () =>
      stage.screen
        .all('listitem')
        .filter((row) => row.tabIndex === 0)
        .map((row) => row.dataset['seq']);
    expect(stops()).toEqual(['3']);
    last.focus();
    press(last, 'ArrowUp');
    await eventually(() => expect(stops()).toEqual(['2']));
    press(stage.panel.shadowRoot!.activeElement as HTMLElement, 'Home');
    await eventually(() => expect(stops()).toEqual(['1']));
    press(stage.panel.shadowRoot!.activeElement as HTMLElement, 'Escape');
    expect(stage.panel.shadowRoot!.activeElement).toBe(stage.screen.get('textbox', 'Write your message'));
  });

  it('keeps text as text', async () => {
    const room = newRoom();
    post(room, 'p_lin', '<img src=x onerror=alert(1)> javascript:alert(1) https://example.com/');
    stage = await enter('p_ada', room);
    const row = await stage.screen.find('listitem', /<img src=x onerror=alert\(1\)>/);
    expect(row.querySelectorAll('img')).toHaveLength(0);
    await stage.screen.find('link', /example/);
    const links = stage.screen.all('link') as HTMLAnchorElement[];
    expect(links.map((link) => [link.href, link.rel, link.target])).toEqual([
      ['https://example.com/', 'noopener noreferrer nofollow', '_blank'],
    ]);
  });

  it('has at most 60 rows while following a busy chat', async () => {
    const room = newRoom();
    stage = await enter('p_ada', room);
    await stage.screen.find('log', 'Chat messages');
    for (let i = 1; i <= 200; i++) stage.server.act('p_lin', 'post-message', { text: `busy ${i}` });
    await stage.screen.find('listitem', /busy 200/);
    expect(stage.screen.all('listitem', /busy/).length).toBe(60);
  });
});
