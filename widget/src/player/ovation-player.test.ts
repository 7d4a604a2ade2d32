import { afterEach, describe, expect, it } from 'vitest';
import type { SessionView } from '../client/types';
import { expectNoViolations, open, type Page } from '../element/testing/page';
import { EventServer } from '../event/testing/event-server';
import { OvationPlayer } from './index';

const HOUR = 3_600_000;
let page: Page<OvationPlayer> | undefined;

afterEach(() => page?.leave());

/** The element before a session that starts in so many milliseconds and lasts an hour. */
async function player(startsIn: number, changes: Partial<SessionView> = {}): Promise<Page<OvationPlayer>> {
  const server = new EventServer();
  const start = Date.now() + startsIn;
  Object.assign(server.sessions[0]!, {
    type: 'pre-recorded',
    startDate: new Date(start).toISOString(),
    endDate: new Date(start + HOUR).toISOString(),
    durationMinutes: 60,
    ...changes,
  });
  page = await open(new OvationPlayer(), { server, attributes: { 'session-id': server.sessions[0]!.id } });
  return page;
}

const media = { address: 'https://video.example/keynote.mp4' };
const text = ({ element }: Page<OvationPlayer>) => element.shadowRoot!.textContent ?? '';

describe('<ovation-player>', () => {
  it('counts down to the start', async () => {
    const shown = await player(2 * HOUR + 5_000, { media });
    await expect.poll(() => text(shown)).toContain('Starts in');
    expect(shown.element.shadowRoot!.querySelector('[role=timer]')!.textContent).toContain('02 hours');
    expect(text(shown)).toContain('for everybody at the same moment');
    await expectNoViolations(shown.element);
  });

  it('says that there is no video, and to moderators where it is set', async () => {
    const shown = await player(-60_000);
    await expect.poll(() => text(shown)).toContain('No video has been set');
    expect(text(shown)).not.toContain('console');
    shown.element.you = { moderates: true };
    await expect.poll(() => text(shown)).toContain('set its address in the console');
    await expectNoViolations(shown.element);
  });

  it('shows a video with controls that have names, and no way to another moment', async () => {
    const shown = await player(-60_000, { media });
    await expect.poll(() => shown.element.shadowRoot!.querySelector('video')?.getAttribute('src')).toBe(media.address);
    const video = shown.element.shadowRoot!.querySelector('video')!;
    expect(video.muted).toBe(true);
    expect(video.hasAttribute('controls')).toBe(false);
    expect(shown.element.shadowRoot!.querySelectorAll('input[type=range]')).toHaveLength(1);
    await expectNoViolations(shown.element);
  });

  it('says of a video that cannot be had what is wrong, and tries again when asked', async () => {
    const shown = await player(-60_000, { media });
    await expect.poll(() => shown.element.shadowRoot!.querySelector('video')?.getAttribute('src')).toBe(media.address);
    shown.element.shadowRoot!.querySelector('video')!.dispatchEvent(new Event('error'));
    await expect.poll(() => text(shown)).toContain('The video cannot be played');
    await expectNoViolations(shown.element);
    shown.screen.get('button', 'Try again').click();
    await expect.poll(() => text(shown)).not.toContain('The video cannot be played');
  });

  it('is over for who comes late to a broadcast', async () => {
    const shown = await player(-2 * HOUR, { type: 'live-webcast', media });
    await expect.poll(() => text(shown)).toContain('This session has ended');
    expect(shown.element.shadowRoot!.querySelector('video')).toBeNull();
  });

  it('follows the session as it changes', async () => {
    const shown = await player(-60_000);
    await expect.poll(() => text(shown)).toContain('No video has been set');
    shown.element.update({ ...shown.server.sessions[0]!, media });
    await expect.poll(() => shown.element.shadowRoot!.querySelector('video')).not.toBeNull();
    shown.element.update({ ...shown.server.sessions[0]!, type: 'interactive-room' });
    await expect.poll(() => shown.element.shadowRoot!.querySelector('section')).toBeNull();
  });
});
