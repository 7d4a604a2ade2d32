import type { RoomView } from '../features/shared/room-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import type { RoomModel } from './room-model';

/** Before the meeting and after it. */
export function Placeholder({ model, room }: { model: RoomModel; room: RoomView }) {
  const { t, you, api, access, me } = model;
  const hosts = you.value?.moderates === true;
  const ended = room.status === 'ended';
  const hint = ended ? t('room.endedHint') : t(hosts ? 'room.waitingHost' : 'room.waitingHint');
  return (
    <div class="room-placeholder" role="status">
      <Icon name={ended ? 'check' : 'clock'} />
      <h2>{t(ended ? 'room.ended' : 'room.waiting')}</h2>
      <p>{hint}</p>
      {hosts && access.value && !me.value && (
        <Button tone="accent" onClick={() => model.attempt(api.startMeeting())}>
          {t(ended ? 'room.startAgain' : 'room.start')}
        </Button>
      )}
    </div>
  );
}
