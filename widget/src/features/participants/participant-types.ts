import type { Person, Role } from '../../client/types';

export type GroupId = 'raised-hands' | 'on-stage' | 'viewers' | 'removed';

/** Somebody in the list. */
export interface Participant extends Person {
  role: Role;
  /** Whether they are connected now. */
  here: boolean;
  /** When their hand went up, they came onto the stage, or they were removed. */
  since?: string;
  /** On the stage: whether they may be heard. */
  microphone?: boolean;
  /** On the stage: whether they may be seen. */
  camera?: boolean;
  /** Whether an invitation to the stage waits for their answer. */
  invited: boolean;
  /** What they may or may not do besides what their role says. */
  permissions?: Permissions;
}

export interface Permissions {
  granted: PermissionId[];
  denied: PermissionId[];
}

export type PermissionId =
  | 'chat'
  | 'ask-questions'
  | 'answer-interactions'
  | 'send-reactions'
  | 'raise-hand'
  | 'join-stage'
  | 'manage-stage';

/** A part of one group. */
export interface Group {
  group: GroupId;
  count: number;
  /** How many have what was searched for; all without a search. */
  matches: number;
  participants: Participant[];
  nextCursor?: string;
}

export interface ParticipantList {
  total: number;
  groups: Group[];
}
