import type { OnStage } from '../features/shared/room-view';
import type { MenuItem, MenuRequest } from '../ui/overlays';
import { camera, hand, leave, microphone, muted, noCamera } from '../features/shared/stage-icons';
import type { RoomModel } from './room-model';

/** What a moderator may do about everybody at once. */
export function everybodyMenu({ t, api, attempt }: RoomModel, anchor: HTMLElement): MenuRequest {
  const items: MenuItem[] = [
    { label: t('room.muteAll'), icon: muted, onSelect: () => attempt(api.muteAll()) },
    { label: t('room.camerasOff'), icon: noCamera, onSelect: () => attempt(api.camerasOff()) },
    { label: t('room.clearHands'), icon: hand, onSelect: () => attempt(api.clearHands()) },
  ];
  return { label: t('room.everybody'), groups: [{ items }], anchor };
}

/** What a moderator may do about somebody on the stage. */
export function tileMenu(model: RoomModel, on: OnStage, name: string, anchor: HTMLElement): MenuRequest {
  const { t, api, attempt } = model;
  const { person } = on;
  const items: MenuItem[] = [];
  if (on.microphone) items.push({ label: t('room.muteOne'), icon: muted, onSelect: () => attempt(api.mute(person)) });
  else items.push({ label: t('room.unmuteOne'), icon: microphone, onSelect: () => attempt(api.unmute(person)) });
  if (on.camera)
    items.push({ label: t('room.cameraOffOne'), icon: camera, onSelect: () => attempt(api.turnOffCamera(person)) });
  items.push({
    label: t('room.removeOne'),
    icon: leave,
    danger: true,
    onSelect: () => attempt(api.removeFromStage(person)),
  });
  return { label: t('room.actions', { name }), groups: [{ items }], anchor };
}
