import type { Role } from '../../client/types';
import type { MenuGroup, MenuItem, MenuRequest } from '../../ui/overlays';
import { camera, hand, leave, microphone, muted, noCamera } from '../shared/stage-icons';
import { askBeforeRemoving } from './Removal';
import { editPermissions } from './PermissionsDialog';
import type { GroupId, Participant } from './participant-types';
import type { ParticipantsState } from './participants-state';

const ROLES = ['moderator', 'speaker', 'attendee'] as const;

/** What a moderator may do about everybody at once. */
export function everybodyMenu({ host: { t }, stage, attempt }: ParticipantsState, anchor: HTMLElement): MenuRequest {
  const items: MenuItem[] = [
    { label: t('participants.muteAll'), icon: muted, onSelect: () => attempt(stage.muteAll()) },
    { label: t('participants.camerasOff'), icon: noCamera, onSelect: () => attempt(stage.camerasOff()) },
    { label: t('participants.clearHands'), icon: hand, onSelect: () => attempt(stage.clearHands()) },
  ];
  return { label: t('participants.everybody'), groups: [{ items }], anchor };
}

/** What a moderator may do about one person. */
export function personMenu(state: ParticipantsState, group: GroupId, one: Participant, anchor: HTMLElement): MenuRequest {
  const { t, you } = state.host;
  const name = one.name || t('participants.unnamed');
  const self = one.person === you.value?.person;
  const groups: MenuGroup[] = [{ items: group === 'on-stage' ? onStage(state, one, self) : offStage(state, group, one) }];
  if (!self && !['organizer', 'admin'].includes(one.role)) {
    groups.push({ label: t('participants.role'), items: roles(state, one) });
    groups.push({ items: apart(state, one) });
  }
  return { label: t('participants.actions', { name }), groups: groups.filter(({ items }) => items.length > 0), anchor };
}

function onStage({ host: { t }, stage, attempt }: ParticipantsState, one: Participant, self: boolean): MenuItem[] {
  const { person } = one;
  const items: MenuItem[] = [];
  if (one.microphone)
    items.push({ label: t('participants.mute'), icon: muted, onSelect: () => attempt(stage.mute(person)) });
  else if (!self)
    items.push({ label: t('participants.unmute'), icon: microphone, onSelect: () => attempt(stage.unmute(person)) });
  if (one.camera)
    items.push({ label: t('participants.cameraOff'), icon: camera, onSelect: () => attempt(stage.turnOffCamera(person)) });
  const label = t(self ? 'participants.leaveStage' : 'participants.offStage');
  items.push({ label, icon: leave, onSelect: () => attempt(self ? stage.leaveStage() : stage.removeFromStage(person)) });
  return items;
}

function offStage({ host: { t }, stage, attempt }: ParticipantsState, group: GroupId, one: Participant): MenuItem[] {
  const { person } = one;
  const items: MenuItem[] = [];
  if (one.invited)
    items.push({ label: t('participants.revoke'), icon: 'close', onSelect: () => attempt(stage.revokeInvitation(person)) });
  else if (one.here)
    items.push({ label: t('participants.invite'), icon: 'stage', onSelect: () => attempt(stage.inviteToStage(person)) });
  if (one.here)
    items.push({ label: t('participants.promote'), icon: 'up', onSelect: () => attempt(stage.promoteToSpeaker(person)) });
  if (group === 'raised-hands')
    items.push({ label: t('participants.lower'), icon: hand, onSelect: () => attempt(stage.lowerHand(person)) });
  return items;
}

function roles({ host: { t }, people, attempt }: ParticipantsState, one: Participant): MenuItem[] {
  return ROLES.map((role: Role & (typeof ROLES)[number]) => ({
    kind: 'radio',
    label: t(`participants.set.${role}`),
    checked: one.role === role,
    onSelect: () => attempt(people.setRole(one.person, role)),
  }));
}

function apart(state: ParticipantsState, one: Participant): MenuItem[] {
  const { t, you } = state.host;
  const moderator = one.role === 'moderator';
  const items: MenuItem[] = [];
  if (!moderator)
    items.push({ label: t('participants.permissions'), icon: 'lock', onSelect: () => editPermissions(state, one) });
  if (!moderator || you.value?.role !== 'moderator')
    items.push({
      label: t('participants.remove'),
      icon: 'block',
      danger: true,
      onSelect: () => askBeforeRemoving(state, one),
    });
  return items;
}
