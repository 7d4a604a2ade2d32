import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { signal } from '@preact/signals';
import { createOverlays } from './overlays';
import { TabBar } from './TabBar';
import { translator } from './texts/translate';
import { timesIn } from './times';
import { UiContext, type Ui } from './ui-context';

const ui: Ui = {
  t: translator('en'),
  times: timesIn('en', { today: '', yesterday: '' }),
  clock: signal(0),
  overlays: createOverlays(),
  narrow: signal(false),
};
const box = document.createElement('div');
document.body.append(box);
afterEach(() => render(null, box));

function show(selected: string, onSelect: (id: string) => void = () => undefined): HTMLElement[] {
  const tabs = [
    { id: 'chat', label: 'Chat', unread: 0, activity: true },
    { id: 'qna', label: 'Q&A', unread: 3 },
    { id: 'feed', label: 'Feed', unread: 120 },
  ];
  render(
    <UiContext.Provider value={ui}>
      <TabBar label="Live stage areas" tabs={tabs} selected={selected} onSelect={onSelect} idPrefix="sub" look="sub" />
    </UiContext.Provider>,
    box,
  );
  return [...box.querySelectorAll<HTMLElement>('[role=tab]')];
}

const key = (tab: HTMLElement, name: string) =>
  tab.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

describe('a tab bar', () => {
  it('is one tab stop, at the selected tab', () => {
    expect(show('qna').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('tells the unread count within the name', () => {
    expect(show('chat')[1]!.textContent).toContain('3 unread');
    expect(show('chat')[2]!.textContent).toContain('99+');
  });

  it('says that something is new where nothing is counted', () => {
    const [chat, qna] = show('feed');
    expect(chat!.querySelector('.dot')!.textContent).toBe('New activity');
    expect(qna!.querySelector('.dot')).toBeNull();
  });

  it('moves by arrows, Home and End, and selects only on a press', () => {
    const selected: string[] = [];
    const tabs = show('chat', (id) => selected.push(id));
    tabs[0]!.focus();
    key(tabs[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(tabs[1]);
    key(tabs[1]!, 'End');
    expect(document.activeElement).toBe(tabs[2]);
    key(tabs[2]!, 'ArrowRight');
    expect(document.activeElement).toBe(tabs[0]);
    key(tabs[0]!, 'ArrowLeft');
    expect(document.activeElement).toBe(tabs[2]);
    expect(selected).toEqual([]);
    tabs[2]!.click();
    expect(selected).toEqual(['feed']);
  });
});
