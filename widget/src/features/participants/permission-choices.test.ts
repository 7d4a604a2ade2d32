import { describe, expect, it } from 'vitest';
import { allows, PERMISSIONS, permissionsFor, usually } from './permission-choices';

const session = (join: string) => ({ stage: { join } }) as any;
const usual = (join: string, role: 'attendee' | 'speaker') =>
  Object.fromEntries(PERMISSIONS.map((one) => [one, usually(one, role, session(join))]));

describe('permissions', () => {
  it('are usually as the role and the session say', () => {
    expect(usual('speakers', 'attendee')).toMatchObject({ chat: true, 'join-stage': false, 'manage-stage': false });
    expect(usual('speakers', 'speaker')).toMatchObject({ 'join-stage': true });
    expect(usual('everyone', 'attendee')).toMatchObject({ 'join-stage': true });
    expect(usual('nobody', 'speaker')).toMatchObject({ 'join-stage': false });
  });

  it('name only what is not as usual', () => {
    const before = usual('speakers', 'attendee');
    expect(permissionsFor(before, before)).toEqual({ granted: [], denied: [] });
    expect(permissionsFor({ ...before, chat: false, 'join-stage': true }, before)).toEqual({
      granted: ['join-stage'],
      denied: ['chat'],
    });
  });

  it('count before what is usual', () => {
    const set = { granted: ['join-stage' as const], denied: ['chat' as const] };
    expect(allows(set, 'chat', true)).toBe(false);
    expect(allows(set, 'join-stage', false)).toBe(true);
    expect(allows(set, 'raise-hand', true)).toBe(true);
  });
});
