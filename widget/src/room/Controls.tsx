import type { You } from '../client';
import type { OnStage, RoomView } from '../features/shared/room-view';
import { Button, IconButton } from '../ui/Button';
import { useUi } from '../ui/ui-context';
import { camera, hand, leave, microphone, muted, noCamera } from '../features/shared/stage-icons';
import type { RoomModel } from './room-model';
import { everybodyMenu } from './tile-menu';

interface ControlsProps {
  model: RoomModel;
  room: RoomView;
  you: You;
}

/** One's own place in the room: on the stage or before it. */
export function Controls({ model, room, you }: ControlsProps) {
  const { t, me, sends, api, attempt, front, access } = model;
  const on = me.value;
  const { overlays } = useUi();
  const { hand: raised } = room.mine;
  return (
    <div class="controls" role="group" aria-label={t('room.controls')}>
      {on && sends.value && <OwnDevices model={model} on={on} />}
      {(!on || !sends.value) && (access.value?.mayJoin || on) && (
        <Button tone="accent" onClick={() => (front.value = { kind: 'devices', because: 'own' })}>
          {t('room.join')}
        </Button>
      )}
      {on && (
        <Button icon={leave} onClick={() => attempt(api.leaveStage())}>
          {t('room.leave')}
        </Button>
      )}
      {!you.moderates && access.value?.mayRaiseHand && (
        <Button icon={hand} onClick={() => attempt(raised ? api.lowerHand() : api.raiseHand())}>
          {t(raised ? 'room.lower' : 'room.raise')}
        </Button>
      )}
      {!on && !you.moderates && (
        <Button icon="question" onClick={() => (front.value = { kind: 'ask' })}>
          {t('room.ask')}
        </Button>
      )}
      {you.moderates && (
        <IconButton
          icon="more"
          menu
          label={t('room.everybody')}
          onClick={({ currentTarget }) => overlays.openMenu(everybodyMenu(model, currentTarget))}
        />
      )}
      {you.moderates && (
        <Button tone="danger" onClick={() => (front.value = { kind: 'end' })}>
          {t('room.end')}
        </Button>
      )}
    </div>
  );
}

function OwnDevices({ model, on }: { model: RoomModel; on: OnStage }) {
  const { t, setDevice } = model;
  return (
    <>
      <IconButton
        icon={on.microphone ? microphone : muted}
        label={t(on.microphone ? 'room.mute' : 'room.unmute')}
        onClick={() => void setDevice('microphone', !on.microphone)}
      />
      <IconButton
        icon={on.camera ? camera : noCamera}
        label={t(on.camera ? 'room.cameraOff' : 'room.cameraOn')}
        onClick={() => void setDevice('camera', !on.camera)}
      />
    </>
  );
}
