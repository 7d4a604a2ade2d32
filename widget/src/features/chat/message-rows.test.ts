import { describe, expect, it } from 'vitest';
import { hueOf, initialsOf, HUES } from '../../ui/person-look';
import type { ChatMessage } from './chat-types';
import { messageRows } from './message-rows';

const message = (person: string, at: string, more: Partial<ChatMessage> = {}): ChatMessage => ({
  seq: 1,
  text: 'x',
  author: { person, name: person, role: 'attendee' },
  at: `2026-11-${at}:00`,
  reactions: {},
  ...more,
});
const groups = (...messages: ChatMessage[]) => messageRows(messages).map(({ startsGroup }) => startsGroup);

describe('rows of messages', () => {
  it('put what one person says in a row together', () => {
    expect(groups(message('a', '20T12:00'), message('a', '20T12:01'), message('b', '20T12:02'))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('start anew after five minutes, at a reply and beside a deleted message', () => {
    expect(groups(message('a', '20T12:00'), message('a', '20T12:06'))).toEqual([true, true]);
    const replyTo = { seq: 1, person: 'b', name: 'b' };
    expect(groups(message('a', '20T12:00'), message('a', '20T12:01', { replyTo }))).toEqual([true, true]);
    expect(groups(message('a', '20T12:00', { deleted: 'author' }), message('a', '20T12:01'))).toEqual([true, true]);
  });

  it('separate days', () => {
    const rows = messageRows([message('a', '19T23:59'), message('a', '20T00:01')]);
    expect(rows.map(({ startsDay }) => startsDay)).toEqual([true, true]);
  });
});

describe('an avatar', () => {
  it.each([
    ['Ada Lovelace', 'AL'],
    ['Johannes von Hohenstein', 'JH'],
    ['tom', 'T'],
    ['👩‍🚀 Zed', '👩Z'],
    ['  ', '?'],
  ])('shows %s as %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('has one of the colours, always the same', () => {
    expect(hueOf('p_abc')).toBe(hueOf('p_abc'));
    for (let i = 0; i < 100; i++) expect(hueOf(`p_${i}`)).toBeLessThan(HUES);
  });
});
