import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { FeedItem } from '../features/feed/feed-types';
import { eventually } from './testing/screen';
import { enter, newRoom, type Stage } from './testing/stage';

let stage: Stage;
afterEach(() => stage.leave());

const pin: FeedItem = {
  id: 'chat/1',
  kind: 'pinned-message',
  at: '2026-11-20T12:00:00Z',
  origin: 1,
  text: 'Slides: https://example.org/slides',
  author: { person: 'p_maya', name: 'Maya Moderator', role: 'moderator' },
  answers: [],
};

const answered: FeedItem = {
  id: 'qna/4',
  kind: 'answered-question',
  at: '2026-11-20T12:01:00Z',
  origin: 4,
  text: 'Will it be recorded?',
  answers: [{ text: 'Yes, until Friday.', at: '2026-11-20T12:01:00Z' }],
};

const poll: FeedItem = {
  id: 'interactions/7',
  kind: 'interaction',
  at: '2026-11-20T12:02:00Z',
  origin: 7,
  text: 'Which topic next?',
  answers: [],
};

async function visit(person: string, ...items: FeedItem[]): Promise<void> {
  stage = await enter(person, newRoom());
  items.forEach((item) => stage.server.feed.publish(item));
  (await stage.screen.find('tab', /^Feed/)).click();
}

describe('the feed', () => {
  it('shows pins and answered questions, the newest first, with links', async () => {
    await visit('p_ada', pin, answered);
    await stage.screen.find('list', 'Feed, the newest first');
    const [first, second] = stage.screen.all('listitem', /Question and answer|Pinned message/);
    expect(first!.textContent).toMatch(/Will it be recorded.*Anonymous.*Yes, until Friday/);
    expect(second!.textContent).toContain('Maya Moderator');
    expect((await stage.screen.find('link', /slides/)).getAttribute('href')).toBe('https://example.org/slides');
    expect(stage.screen.all('button', /Unpin|Take this/)).toHaveLength(0);
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });

  it('shows interactions as what they are, signed by nobody', async () => {
    await visit('p_maya', poll);
    const item = await stage.screen.find('listitem', /Interaction/);
    expect(item.textContent).toContain('Which topic next?');
    expect(item.textContent).not.toContain('Anonymous');
    stage.screen.get('button', 'Take this off everyone’s screen');
  });

  it('changes while one looks', async () => {
    await visit('p_ada');
    await eventually(() => expect(stage.screen.text()).toContain('Nothing in the feed yet'));
    stage.server.feed.publish(pin);
    stage.server.publish();
    await stage.screen.find('listitem', /Pinned message/);
    stage.server.feed.remove(pin.id);
    stage.server.publish();
    await eventually(() => expect(stage.screen.text()).toContain('Nothing in the feed yet'));
  });

  it('counts what is new while another tab is in front', async () => {
    await visit('p_ada', pin);
    await stage.screen.find('listitem', /Pinned message/);
    stage.screen.get('tab', /^Chat/).click();
    stage.server.feed.publish(answered);
    stage.server.publish();
    await stage.screen.find('tab', /Feed.*1/s);
  });

  it('lets moderators take things off where they come from, and says why not', async () => {
    await visit('p_maya', pin, answered);
    stage.server.act('p_maya', 'post-message', { text: 'Slides' });
    stage.server.act('p_maya', 'pin-message', { message: 1 });
    (await stage.screen.find('button', 'Unpin this message')).click();
    await eventually(() => expect(stage.server.room.log.at(-1)!.type).toBe('message-unpinned'));
    stage.screen.get('button', 'Take this question off the list').click();
    await stage.screen.find('alert', /does not exist/);
  });
});
