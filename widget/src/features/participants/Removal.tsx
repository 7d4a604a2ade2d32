import { Confirm } from '../shared/Confirm';
import type { Participant } from './participant-types';
import type { ParticipantsState } from './participants-state';

/** Asks before somebody is sent away, since they see it at once. */
export function askBeforeRemoving({ host, people }: ParticipantsState, one: Participant): void {
  const name = one.name || host.t('participants.unnamed');
  host.ui.overlays.openDialog(
    <Confirm
      host={host}
      title={host.t('participants.removeTitle', { name })}
      text={host.t('participants.removeText')}
      go={host.t('participants.removeGo')}
      command={() => people.remove(one.person)}
    />,
  );
}
