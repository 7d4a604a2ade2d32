import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer, type AnnounceLevel } from './announcer';
import { translator } from './texts/translate';

let level: AnnounceLevel;
let announcer: Announcer;
const message = (text: string, fromTeam = false) => announcer.message({ name: 'Lin', text, fromTeam });

beforeEach(() => {
  vi.useFakeTimers();
  announcer = new Announcer(translator('en'), () => level);
});
afterEach(() => {
  announcer.stop();
  vi.useRealTimers();
});

describe('announcements', () => {
  it('sum up, with the team counted apart, at most every ten seconds', () => {
    level = 'summary';
    message('a');
    message('b', true);
    vi.advanceTimersByTime(1000);
    expect(announcer.text.value).toBe('2 new messages, 1 from the team');
    message('c');
    vi.advanceTimersByTime(5000);
    expect(announcer.text.value).toContain('2 new messages');
    vi.advanceTimersByTime(5000);
    expect(announcer.text.value).toBe('1 new message');
  });

  it('read every message of a quiet chat, and sum up a busy one', () => {
    level = 'every';
    message('hello');
    expect(announcer.text.value).toBe('Lin: hello');
    vi.advanceTimersByTime(4000);
    message('again');
    expect(announcer.text.value).toBe('Lin: again');
    message('and');
    message('more');
    vi.advanceTimersByTime(1000);
    expect(announcer.text.value).toBe('2 new messages');
  });

  it('are silent when switched off, but for what concerns oneself', () => {
    level = 'off';
    message('hello');
    vi.advanceTimersByTime(20_000);
    expect(announcer.text.value).toBe('');
    announcer.say('Lin replied to you: yes');
    expect(announcer.text.value).toBe('Lin replied to you: yes');
  });

  it('are spoken again when the words are the same', () => {
    announcer.say('Connected');
    const first = announcer.text.value;
    announcer.say('Connected');
    expect(announcer.text.value).not.toBe(first);
    expect(announcer.text.value.trim()).toBe('Connected');
  });
});
