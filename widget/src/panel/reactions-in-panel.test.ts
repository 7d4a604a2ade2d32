import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showFloating } from '../features/shared/floating-choice';
import { eventually } from './testing/screen';
import { enter, newRoom, press, type Stage } from './testing/stage';

let stage: Stage;
afterEach(async () => {
  vi.unstubAllGlobals();
  showFloating(true);
  await stage.leave();
});

const NAMES = ['Clap', 'Heart', 'Thinking', 'Wow', 'Smile'];
const floating = () =>
  [...stage.panel.shadowRoot!.querySelectorAll('.reactions-sprite')].map((each) => each.getAttribute('data-reaction'));

async function visit(attributes: Record<string, string> = { open: '' }): Promise<void> {
  stage = await enter('p_ada', newRoom(), attributes);
}

async function row(): Promise<HTMLElement[]> {
  await stage.screen.find('group', 'Reactions');
  await eventually(() => expect(stage.server.lookers).toBe(1));
  return NAMES.map((name) => stage.screen.get('button', name));
}

/** One more tick would have come by then. */
async function afterTick(): Promise<void> {
  const before = stage.told.length;
  stage.server.tellReactions({ wow: 1 });
  await eventually(() => expect(stage.told.length).toBeGreaterThan(before));
}

describe('floating reactions', () => {
  it('are five named buttons below every tab, reachable by keyboard', async () => {
    await visit();
    const buttons = await row();
    expect(buttons.every((button) => button.tagName === 'BUTTON' && button.tabIndex === 0)).toBe(true);
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });

  it('show one’s own tap at once and not a second time, and gather quick ones', async () => {
    await visit();
    const [clap] = await row();
    clap!.click();
    clap!.click();
    await eventually(() => expect(floating()).toEqual(['clap', 'clap']));
    await eventually(() => expect(stage.server.reactions).toEqual([{ clap: 2 }]));
    stage.server.tellReactions({ clap: 3 });
    await eventually(() => expect(floating()).toEqual(['clap', 'clap', 'clap']));
    expect(stage.told.filter(({ type }) => type === 'reaction')).toEqual([
      { type: 'reaction', detail: { reactions: { clap: 3 } } },
    ]);
  });

  it('float also while the panel is closed, and screen readers leave them out', async () => {
    await visit({});
    await stage.screen.find('button', 'Open the panel');
    await eventually(() => expect(stage.server.lookers).toBe(1));
    stage.server.tellReactions({ heart: 2 });
    await eventually(() => expect(floating()).toEqual(['heart', 'heart']));
    const sky = stage.panel.shadowRoot!.querySelector('.reactions-sky')!;
    expect(sky.getAttribute('aria-hidden')).toBe('true');
  });

  it('do not float for those who switched them off, who may still send them', async () => {
    await visit();
    const [clap] = await row();
    stage.screen.get('button', 'Panel options').click();
    (await stage.screen.find('menuitemcheckbox', 'Show floating reactions')).click();
    stage.server.tellReactions({ heart: 2 });
    await afterTick();
    clap!.click();
    await eventually(() => expect(stage.server.reactions).toEqual([{ clap: 1 }]));
    expect(floating()).toEqual([]);
    expect(localStorage.getItem('ovation:floating-reactions')).toBe('off');
  });

  it('are a counter for those who want no motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
    await visit();
    await row();
    stage.server.tellReactions({ clap: 412, smile: 3 });
    await eventually(() => {
      const counter = stage.panel.shadowRoot!.querySelector('.reactions-counter')!;
      expect(counter.textContent).toMatch(/412.*3/);
    });
    expect(floating()).toEqual([]);
  });

  it('are gone with their module, and come back', async () => {
    await visit();
    await row();
    const { modules } = stage.server.session;
    stage.server.tellSession({ modules: { ...modules, reactions: false } });
    await eventually(() => expect(stage.screen.all('group', 'Reactions')).toHaveLength(0));
    stage.server.tellSession({ modules });
    await row();
  });

  it('stand behind the clapping hands on a phone', async () => {
    await visit({ open: '', layout: 'bottom' });
    const hands = await stage.screen.find('button', 'Reactions');
    expect(stage.screen.all('group', 'Reactions')).toHaveLength(0);
    expect(hands.getAttribute('aria-expanded')).toBe('false');
    hands.click();
    const buttons = await row();
    expect(stage.screen.get('button', 'Reactions').getAttribute('aria-expanded')).toBe('true');
    press(buttons[0]!, 'Tab');
    expect((await axe.run(stage.panel as unknown as axe.ElementContext)).violations).toEqual([]);
  });

  it('are not sent while there is no connection', async () => {
    await visit();
    const [clap] = await row();
    stage.server.drop();
    await eventually(() => expect(clap!.getAttribute('aria-disabled')).toBe('true'));
    clap!.click();
    expect(floating()).toEqual([]);
    await eventually(() => expect(clap!.getAttribute('aria-disabled')).toBe('false'));
    expect(stage.server.reactions).toEqual([]);
    await eventually(() => expect(stage.server.lookers).toBe(1));
  });
});
