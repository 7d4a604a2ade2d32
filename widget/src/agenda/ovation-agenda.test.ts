import { afterEach, describe, expect, it } from 'vitest';
import { expectNoViolations, open, type Page } from '../element/testing/page';
import { EventServer } from '../event/testing/event-server';
import { eventually } from '../panel/testing/screen';
import type { OvationAgenda } from './index';
import './index';

let page: Page<OvationAgenda>;
afterEach(() => page.leave());

const agenda = () => document.createElement('ovation-agenda');

describe('the agenda', () => {
  it('shows an attendee what is published, with its state', async () => {
    page = await open(agenda(), { who: 'ada', attributes: { event: 'demo' } });
    await page.screen.find('link', 'The opening keynote');
    expect(page.screen.all('link').map(({ textContent }) => textContent)).toEqual([
      'The opening keynote',
      'Workshop: Questions that people answer',
    ]);
    expect(page.screen.get('listitem', /opening keynote/).textContent).toContain('Live');
    expect(page.screen.get('listitem', /Workshop: /).textContent).toContain('Upcoming');
    expect(page.server.log[0]).toContain('event=demo');
    await expectNoViolations(page.element);
  });

  it('marks for the team what others do not see', async () => {
    page = await open(agenda());
    expect((await page.screen.find('listitem', /Rehearsal/)).textContent).toContain('Private');
    expect(page.screen.get('listitem', /Events without a stage/).textContent).toContain('Unlisted');
    await expectNoViolations(page.element);
  });

  it('filters by several tags and shows everything again', async () => {
    page = await open(agenda(), { who: 'ada' });
    (await page.screen.find('button', 'Workshop')).click();
    await eventually(() => expect(page.screen.all('link')).toHaveLength(1));
    expect(page.screen.text()).toContain('1 session');
    page.screen.get('button', 'Main stage').click();
    await eventually(() => expect(page.screen.all('link')).toHaveLength(2));
    expect(page.screen.get('button', 'Main stage').getAttribute('aria-pressed')).toBe('true');
  });

  it('leads to the session’s page by the template of the embedding page', async () => {
    const attributes = { 'session-page': 'https://events.example.com/live/{session}?from=agenda' };
    page = await open(agenda(), { who: 'ada', attributes });
    const link = (await page.screen.find('link', 'The opening keynote')) as HTMLAnchorElement;
    expect(link.href).toBe('https://events.example.com/live/keynote?from=agenda');
  });

  it('hides days that are over until they are asked for', async () => {
    const server = new EventServer();
    const [keynote] = server.sessions;
    Object.assign(keynote!, { startDate: '2020-01-01T10:00:00Z', endDate: '2020-01-01T11:00:00Z' });
    page = await open(agenda(), { who: 'ada', server });
    (await page.screen.find('button', 'Show 1 earlier session')).click();
    expect((await page.screen.find('listitem', /opening keynote/)).textContent).toContain('Ended');
  });

  it('says so when there is nothing yet', async () => {
    const server = new EventServer();
    server.sessions = [];
    page = await open(agenda(), { server });
    await eventually(() => expect(page.screen.text()).toContain('No sessions yet'));
    await expectNoViolations(page.element);
  });

  it('says what went wrong and tries again', async () => {
    const server = new EventServer();
    server.failing = 503;
    page = await open(agenda(), { server });
    const again = await page.screen.find('button', 'Try again');
    expect(page.screen.text()).toContain('The agenda could not load');
    await expectNoViolations(page.element);
    server.failing = undefined;
    again.click();
    await page.screen.find('link', 'The opening keynote');
  });
});
