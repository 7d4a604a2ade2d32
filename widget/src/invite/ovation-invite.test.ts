import { afterEach, expect, it } from 'vitest';
import { expectNoViolations, open, type Page } from '../element/testing/page';
import { EventServer } from '../event/testing/event-server';
import { eventually } from '../panel/testing/screen';
import type { OvationInvite } from './ovation-invite';
import './ovation-invite';

let page: Page<OvationInvite>;
afterEach(() => page.leave());

async function invitation(code: string, status = 'pending'): Promise<void> {
  const server = new EventServer();
  const times = { createdAt: '2026-11-20T10:00:00Z', expiresAt: '2026-12-20T10:00:00Z' };
  const zoe = { id: 'i1', code: 'right', email: 'zoe@example.com', name: 'Zoe', role: 'speaker', status };
  server.invitations.push({ ...zoe, ...times } as (typeof server.invitations)[0]);
  const element = document.createElement('ovation-invite');
  element.code = code;
  page = await open(element, { who: 'zoe', server });
}

it('shows what one is invited to and accepts it', async () => {
  await invitation('right');
  await page.screen.find('heading', 'You are invited to Ovation Days');
  expect(page.screen.text()).toContain('Zoe, you are asked to speak.');
  await expectNoViolations(page.element);
  page.screen.get('button', 'Accept the invitation').click();
  await page.screen.find('heading', 'This invitation is accepted');
  expect(page.server.invitations[0]!.status).toBe('accepted');
});

it('says when a link does not work', async () => {
  await invitation('wrong');
  await page.screen.find('heading', 'This invitation link does not work');
});

it('says when it was withdrawn', async () => {
  await invitation('right', 'revoked');
  await page.screen.find('heading', 'This invitation was withdrawn');
  await eventually(() => expect(page.screen.all('button')).toHaveLength(0));
});
