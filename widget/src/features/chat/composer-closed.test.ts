import { describe, expect, it } from 'vitest';
import type { You } from '../../client';
import { testSession } from '../../panel/testing/room';
import { closedReason } from './composer-closed';

const attendee: You = { person: 'p', name: 'P', role: 'attendee', team: false, moderates: false };
const speaker: You = { ...attendee, role: 'speaker', team: true };
const session = testSession({ startDate: '2026-11-20T12:00:00Z', endDate: '2026-11-20T13:00:00Z' });
const at = (time: string) => Date.parse(`2026-11-20T${time}:00Z`);

describe('writing in the chat', () => {
  it.each([
    ['11:44', 'chat-not-open'],
    ['11:46', undefined],
    ['12:30', undefined],
    ['13:59', undefined],
    ['14:01', 'chat-closed'],
  ])('at %s is refused with %s', (time, reason) =>
    expect(closedReason(attendee, session, false, at(time))).toBe(reason),
  );

  it('is open to the team before and after', () =>
    expect(closedReason(speaker, session, false, at('09:00'))).toBeUndefined());

  it('is closed to those who are blocked', () =>
    expect(closedReason(attendee, session, true, at('12:30'))).toBe('blocked'));

  it('is closed when chat is switched off', () => {
    const off = { ...session, modules: { ...session.modules, chat: false } };
    expect(closedReason(speaker, off, false, at('12:30'))).toBe('module-off');
  });
});
