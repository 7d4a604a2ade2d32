import { Trouble } from '../element/Trouble';
import { Skeleton } from '../ui/Skeleton';
import { ToastStack } from '../ui/ToastStack';
import { AskedHands } from './AskedHands';
import { Controls } from './Controls';
import { Front } from './Front';
import { Placeholder } from './Placeholder';
import type { RoomModel } from './room-model';
import { Stage } from './Stage';

/** The room of a session: the stage, who wants to come onto it, and one's own place. */
export function Room({ model }: { model: RoomModel }) {
  const { t, problem, view, you } = model;
  const trouble = problem.value;
  const room = view.value;
  if (trouble) return <Trouble title={t('room.failed')} problem={trouble} onRetry={() => location.reload()} />;
  if (!room || !you.value) return <Skeleton label={t('room.loading')} />;
  return (
    <section class="room" aria-label={t('room.label')} data-status={room.status}>
      {room.status === 'open' ? <Stage model={model} room={room} /> : <Placeholder model={model} room={room} />}
      {room.status === 'open' && you.value.moderates && <AskedHands model={model} room={room} />}
      {room.status === 'open' && <Controls model={model} room={room} you={you.value} />}
      <Front model={model} />
      <ToastStack toasts={model.around.toasts} label={t('room.notices')} />
    </section>
  );
}
