import type { Role, SessionView } from '../../client/types';
import type { PermissionId, Permissions } from './participant-types';

/** What can be allowed or forbidden, in the order in which it is shown. */
export const PERMISSIONS: PermissionId[] = [
  'chat',
  'ask-questions',
  'answer-interactions',
  'send-reactions',
  'raise-hand',
  'join-stage',
  'manage-stage',
];

/** Whether somebody of this role usually may. */
export function usually(permission: PermissionId, role: Role, session: SessionView | undefined): boolean {
  if (permission === 'manage-stage') return false;
  if (permission !== 'join-stage') return true;
  const join = session?.stage?.join;
  return join === 'everyone' || (join === 'speakers' && role !== 'attendee');
}

/** Whether somebody may, by what was set for them. */
export function allows({ granted, denied }: Permissions, permission: PermissionId, otherwise: boolean): boolean {
  return granted.includes(permission) || (otherwise && !denied.includes(permission));
}

/** What has to be set so that somebody may what is chosen; what they usually may is not named. */
export function permissionsFor(chosen: Record<string, boolean>, usual: Record<string, boolean>): Permissions {
  const changed = PERMISSIONS.filter((one) => chosen[one] !== usual[one]);
  return { granted: changed.filter((one) => chosen[one]), denied: changed.filter((one) => !chosen[one]) };
}
