import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoViolations, open, type Page } from '../element/testing/page';
import { EventServer } from '../event/testing/event-server';
import { eventually } from '../panel/testing/screen';
import { press, type as typeInto } from '../panel/testing/stage';
import type { OvationOrganizer } from './index';
import './index';

// axe takes seconds on whole forms.
vi.setConfig({ testTimeout: 30_000 });

let page: Page<OvationOrganizer>;
beforeEach(() => sessionStorage.clear());
afterEach(() => page.leave());

async function consoleAt(view: string, server = new EventServer()): Promise<Page<OvationOrganizer>> {
  const element = document.createElement('ovation-organizer');
  element.view = view;
  page = await open(element, { server, attributes: { event: 'demo' } });
  return page;
}

/** Types, and waits until what was typed is on the screen. */
async function type(field: HTMLElement, text: string): Promise<void> {
  typeInto(field, text);
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Types into a combobox and takes the option. */
async function pick(label: string, text: string, option: RegExp): Promise<void> {
  const field = page.field(label);
  field.focus();
  await type(field, text);
  (await page.screen.find('option', option)).click();
}

describe('the list of sessions', () => {
  it('shows every session of the event and finds one by its first letters', async () => {
    const { screen, element } = await consoleAt('sessions');
    await screen.find('button', 'The opening keynote');
    expect(screen.text()).toContain('4 sessions');
    await expectNoViolations(element);
    await type(element.shadowRoot!.querySelector<HTMLElement>('[type=search]')!, 'work');
    await eventually(() => expect(screen.text()).toContain('1 session'));
    screen.get('button', 'Workshop: Questions that people answer');
  });

  it('offers to edit, to copy the link and to go there', async () => {
    const { screen } = await consoleAt('sessions');
    (await screen.find('button', 'Actions for Rehearsal')).click();
    await screen.find('menuitem', 'Go to session');
    screen.get('menuitem', 'Copy link');
    screen.get('menuitem', 'Edit').click();
    await screen.find('heading', 'Rehearsal');
    expect(page.element.view).toBe('sessions/rehearsal/basics');
  });
});

describe('a new session', () => {
  it('is one of four kinds', async () => {
    const { screen, element } = await consoleAt('sessions');
    (await screen.find('button', 'Add session')).click();
    await screen.find('button', /Pre-recorded/);
    expect(screen.all('button', /Interactive room|webcast|Pre-recorded/)).toHaveLength(4);
    await expectNoViolations(element);
    screen.get('button', /Interactive room/).click();
    await screen.find('heading', 'New session');
  });

  it('is created with all that was entered', async () => {
    const { screen, field, server } = await consoleAt('sessions/new/interactive-room');
    const create = (await screen.find('button', 'Create')) as HTMLButtonElement;
    expect(create.disabled).toBe(true);
    await type(field('Title'), 'Breakout');
    await eventually(() => expect(create.disabled).toBe(false));
    await type(field('Description'), 'Small groups');
    await type(field('Date'), '2026-12-01');
    await type(field('Time'), '14:30');
    await type(field('Duration'), '45');
    await pick('Tags', 'Strat', /^Strategy/);
    await pick('Tags', 'Hallway', /Create tag/);
    await pick('Speakers', 'Sam', /Sam Rivera/);
    await pick('Moderators', 'Ma', /Maya/);
    screen.get('switch', 'AI assistant').click();
    (await screen.find('button', 'Activate assistant')).click();
    page.element.shadowRoot!.querySelector<HTMLElement>('[aria-label=Unlisted]')!.click();
    create.click();
    await screen.find('heading', 'Breakout');
    expect(server.sessions.at(-1)).toMatchObject({
      event: 'demo',
      type: 'interactive-room',
      name: 'Breakout',
      description: 'Small groups',
      startDate: '2026-12-01T13:30:00.000Z',
      durationMinutes: 45,
      tags: ['Strategy', 'Hallway'],
      speakers: [{ person: 'p_sam', name: 'Sam Rivera' }],
      moderators: [{ person: 'p_maya', name: 'Maya Lindqvist' }],
      visibility: 'unlisted',
      assistant: true,
    });
  });

  it('shows each refusal at its field and keeps what was typed, over a reload too', async () => {
    const { screen, field } = await consoleAt('sessions/new/live-webcast');
    await screen.find('button', 'Create');
    await type(field('Title'), `${'x'.repeat(120)}<`);
    await type(field('Duration'), '1441');
    await eventually(() => expect(screen.text()).toContain('1 character too many'));
    screen.get('button', 'Create').click();
    await eventually(() => expect(screen.text()).toContain('Please check the fields below'));
    const said = (label: string) => {
      const ids = field(label).getAttribute('aria-describedby')!.split(' ');
      return ids.map((id) => page.element.shadowRoot!.getElementById(id)!.textContent).join(' ');
    };
    expect(said('Title')).toContain('At most 120 characters.');
    expect(said('Title')).toContain('A title has no < and no >.');
    expect(said('Date')).toContain('This is needed.');
    expect(said('Duration')).toContain('from 1 to 1440.');
    expect(said('Moderators')).toContain('At least one moderator.');
    expect(field('Title').getAttribute('aria-invalid')).toBe('true');
    await expectNoViolations(page.element);
    await page.leave();
    await consoleAt('sessions/new/live-webcast');
    await page.screen.find('button', 'Create');
    expect(page.field('Title').value).toHaveLength(121);
    expect(page.field('Duration').value).toBe('1441');
  });

  it('has an address of a video where its kind shows one, and tells a refusal there', async () => {
    const { screen } = await consoleAt('sessions/new/interactive-room');
    await screen.find('button', 'Create');
    expect(screen.all('region', 'Video')).toHaveLength(0);
    await page.leave();
    await consoleAt('sessions/new/pre-recorded');
    await page.screen.find('region', 'Video');
    await type(page.field('Title'), 'Recorded');
    await type(page.field('Address of the video'), 'http://video.example/a.mp4');
    page.screen.get('button', 'Create').click();
    await eventually(() => expect(page.screen.get('region', 'Video').textContent).toContain('An https address.'));
    expect(page.field('Address of the video').value).toBe('http://video.example/a.mp4');
    expect(page.field('Address of the video').getAttribute('aria-invalid')).toBe('true');
    await expectNoViolations(page.element);
  });

  it('asks before what was entered is lost', async () => {
    const { screen, field, element } = await consoleAt('sessions/new/live-webcast');
    await screen.find('button', 'Create');
    await type(field('Title'), 'Half a thought');
    screen.get('button', 'People').click();
    await screen.find('dialog', 'Leave without saving?');
    await expectNoViolations(element);
    screen.get('button', 'Stay here').click();
    await eventually(() => expect(screen.all('dialog')).toHaveLength(0));
    expect(field('Title').value).toBe('Half a thought');
    screen.get('button', 'People').click();
    (await screen.find('button', 'Leave without saving')).click();
    await screen.find('heading', 'Speakers');
  });

  it('lets one invite a moderator whom nobody knows yet', async () => {
    const { screen, field, server } = await consoleAt('sessions/new/live-webcast');
    await screen.find('button', 'Create');
    await pick('Moderators', 'Zoe', /Invite moderator/);
    await screen.find('dialog', 'Invite a moderator');
    expect(field('Name').value).toBe('Zoe');
    await type(field('E-mail'), 'nobody');
    screen.get('button', 'Create invitation').click();
    await eventually(() => expect(screen.text()).toContain('An e-mail address.'));
    await type(field('E-mail'), 'zoe@example.com');
    screen.get('button', 'Create invitation').click();
    await eventually(() => expect(screen.text()).toContain('Send this link to Zoe'));
    const link = page.element.shadowRoot!.querySelector<HTMLInputElement>('input[readonly]')!;
    expect(link.value).toBe(`${page.element.getAttribute('gateway')}/invite/#code-1`);
    expect(server.invitations).toMatchObject([{ name: 'Zoe', role: 'moderator' }]);
    await expectNoViolations(page.element);
  });
});

describe('an existing session', () => {
  it('is changed in what was changed, and says so', async () => {
    const { screen, field, server } = await consoleAt('sessions/keynote/basics');
    await screen.find('heading', 'The opening keynote');
    await expectNoViolations(page.element);
    await type(field('Title'), 'The closing keynote');
    screen.get('button', 'Save changes').click();
    await screen.find('heading', 'The closing keynote');
    await eventually(() => expect(screen.text()).toContain('Changes saved'));
    expect(server.sessions[0]).toMatchObject({ name: 'The closing keynote', version: 2 });
  });

  it('tells of a change by somebody else, takes it over and keeps one’s own', async () => {
    const { screen, field, server } = await consoleAt('sessions/keynote/basics');
    await screen.find('heading', 'The opening keynote');
    await type(field('Title'), 'Mine');
    Object.assign(server.sessions[0]!, { name: 'Theirs', description: 'Theirs too', version: 2 });
    screen.get('button', 'Save changes').click();
    await eventually(() => expect(screen.text()).toContain('Somebody else changed this session meanwhile'));
    await expectNoViolations(page.element);
    await eventually(() => expect(field('Description').value).toBe('Theirs too'));
    expect(field('Title').value).toBe('Mine');
    screen.get('button', 'Use their value for Title').click();
    await eventually(() => expect(field('Title').value).toBe('Theirs'));
    await type(field('Title'), 'Both');
    screen.get('button', 'Save changes').click();
    await screen.find('heading', 'Both');
    expect(server.sessions[0]).toMatchObject({ name: 'Both', description: 'Theirs too', version: 3 });
  });

  it('has settings that are saved together with the basics', async () => {
    const { screen, field, server } = await consoleAt('sessions/keynote/basics');
    await screen.find('heading', 'The opening keynote');
    await type(field('Title'), 'Quiet keynote');
    screen.get('tab', 'Settings').click();
    (await screen.find('switch', 'Chat')).click();
    await expectNoViolations(page.element);
    await type(field('Open questions'), '3');
    await type(field('Text that'), 'Be kind.');
    screen.get('button', 'Save changes').click();
    await eventually(() => expect(server.sessions[0]!.version).toBe(2));
    const { name, modules, qna, consent } = server.sessions[0]!;
    expect([name, modules.chat, modules.qna, qna.openPerAttendee]).toEqual(['Quiet keynote', false, true, 3]);
    expect(consent!.text).toBe('Be kind.');
  });
});

describe('the people of an event', () => {
  it('are listed by role, and an invitation can be revoked', async () => {
    const server = new EventServer();
    const times = { createdAt: '2026-11-20T10:00:00Z', expiresAt: '2026-12-20T10:00:00Z' };
    const zoe = { id: 'i1', code: 'c', email: 'zoe@example.com', name: 'Zoe', role: 'speaker', status: 'pending' };
    server.invitations.push({ ...zoe, ...times } as (typeof server.invitations)[0]);
    const { screen } = await consoleAt('people', server);
    await screen.find('listitem', /Sam Rivera/);
    await eventually(() => expect(screen.all('listitem', /Maya Lindqvist/)).toHaveLength(2));
    await expectNoViolations(page.element);
    (await screen.find('button', 'Revoke the invitation of Zoe')).click();
    await screen.find('listitem', /Zoe.*Revoked/);
    screen.get('button', 'Remove Maya Lindqvist from Speakers').click();
    await eventually(() => expect(screen.all('listitem', /Maya Lindqvist/)).toHaveLength(1));
    expect(server.people.find(({ person }) => person === 'p_maya')!.roles).toEqual(['moderator']);
  });
});

describe('registrations', () => {
  it('come out of a file, with a report of the lines that do not', async () => {
    const { screen, element, server } = await consoleAt('registrations');
    await eventually(() => expect(screen.text()).toContain('Nobody is registered yet'));
    await expectNoViolations(element);
    const csv = 'email,firstName,lastName\nada@example.com,Ada,Example\nnobody,No,Body\n';
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File([csv], 'guests.csv')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.find('row', /Ada Example/);
    expect(screen.text()).toContain('1 added, 0 updated');
    expect(screen.get('listitem', /Line 3/).textContent).toContain('email: An e-mail address.');
    await expectNoViolations(element);
    screen.get('button', 'Delete the registration of Ada Example').click();
    (await screen.find('button', 'Delete registration')).click();
    await eventually(() => expect(server.registrations).toHaveLength(0));
  });
});

describe('the event itself', () => {
  it('is renamed', async () => {
    const { screen, field, server } = await consoleAt('event');
    await screen.find('button', 'Save changes');
    await expectNoViolations(page.element);
    await type(field('Name'), 'Ovation Weeks');
    screen.get('button', 'Save changes').click();
    await eventually(() => expect(server.event.name).toBe('Ovation Weeks'));
  });
});

it('picks by the keyboard alone', async () => {
  const { screen, field } = await consoleAt('sessions/new/live-webcast');
  await screen.find('button', 'Create');
  const tags = field('Tags');
  tags.focus();
  await type(tags, 'S');
  await screen.find('option', /^Strategy/);
  press(tags, 'ArrowDown');
  await eventually(() => expect(screen.get('option', /Create tag/).getAttribute('aria-selected')).toBe('true'));
  press(tags, 'ArrowUp');
  await eventually(() => expect(screen.get('option', /^Strategy/).getAttribute('aria-selected')).toBe('true'));
  press(tags, 'Enter');
  await screen.find('button', 'Remove Strategy');
  press(tags, 'Backspace');
  await eventually(() => expect(screen.all('button', 'Remove Strategy')).toHaveLength(0));
});
