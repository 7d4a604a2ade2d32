import type { RoomView } from '../features/shared/room-view';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/icons';
import { hand } from '../features/shared/stage-icons';
import type { RoomModel } from './room-model';

const SHOWN = 4;

/** Who wants to speak, the first one first; moderators alone see it. */
export function AskedHands({ model, room }: { model: RoomModel; room: RoomView }) {
  const { t, api, attempt } = model;
  const more = room.hands.length - SHOWN;
  if (room.hands.length === 0) return null;
  return (
    <section class="hands" aria-label={t('room.hands')}>
      <ul>
        {room.hands.slice(0, SHOWN).map(({ person, name }) => (
          <li key={person}>
            <Icon name={hand} />
            <span class="hands-name" dir="auto">
              {name}
            </span>
            <Invite model={model} person={person} asked={room.invitations.some((one) => one.person === person)} />
            <IconButton
              icon="close"
              size="small"
              label={t('room.lowerOne', { name })}
              onClick={() => attempt(api.lowerHand(person))}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hands-more">{t('room.more', { count: more })}</p>}
      {room.hands.length > 1 && (
        <Button onClick={() => attempt(api.clearHands())}>{t('room.clearHands')}</Button>
      )}
    </section>
  );
}

function Invite({ model, person, asked }: { model: RoomModel; person: string; asked: boolean }) {
  const { t, api, attempt } = model;
  if (asked) return <Button onClick={() => attempt(api.revokeInvitation(person))}>{t('room.revoke')}</Button>;
  return (
    <Button tone="accent" onClick={() => attempt(api.inviteToStage(person))}>
      {t('room.invite')}
    </Button>
  );
}
