import { useSignal } from '@preact/signals';
import type { RoomView } from '../features/shared/room-view';
import { Button } from '../ui/Button';
import type { RoomModel } from './room-model';
import { Tile } from './Tile';

/** Everybody on the stage, in as many columns as make the pictures largest. */
export function Stage({ model, room }: { model: RoomModel; room: RoomView }) {
  const { t, call } = model;
  const silent = useSignal(false);
  if (room.stage.length === 0) {
    return (
      <div class="room-placeholder">
        <h2>{t('room.empty')}</h2>
        <p>{t('room.emptyHint')}</p>
      </div>
    );
  }
  const columns = Math.ceil(Math.sqrt(room.stage.length));
  return (
    <div class="room-stage">
      <ul class="tiles" style={{ '--columns': columns }}>
        {room.stage.map((on) => (
          <Tile key={on.person} model={model} on={on} silent={silent} />
        ))}
      </ul>
      {call.value?.full.value && (
        <p class="room-note" role="status">
          <strong>{t('room.full')}</strong> {t('room.fullHint')}
        </p>
      )}
      {silent.value && (
        <div class="room-sound">
          <Button tone="accent" onClick={() => (silent.value = false)}>
            {t('room.sound')}
          </Button>
        </div>
      )}
    </div>
  );
}
