import { useState } from 'preact/hooks';
import { Confirm } from '../shared/Confirm';
import type { Participant, PermissionId } from './participant-types';
import type { ParticipantsState } from './participants-state';
import { allows, PERMISSIONS, permissionsFor, usually } from './permission-choices';

/** Opens what somebody may and may not do. */
export function editPermissions(state: ParticipantsState, one: Participant): void {
  state.host.ui.overlays.openDialog(<PermissionsDialog state={state} one={one} />);
}

function PermissionsDialog({ state: { host, people }, one }: { state: ParticipantsState; one: Participant }) {
  const { t } = host;
  const usual = choices((each) => usually(each, one.role, host.session.value));
  const set = one.permissions ?? { granted: [], denied: [] };
  const [chosen, setChosen] = useState(() => choices((each) => allows(set, each, usual[each]!)));
  return (
    <Confirm
      host={host}
      title={t('participants.permissionsOf', { name: one.name || t('participants.unnamed') })}
      text={t('participants.permissionsText')}
      go={t('participants.permissionsGo')}
      tone="accent"
      command={() => people.setPermissions(one.person, permissionsFor(chosen, usual))}
    >
      <div class="permission-list">
        {PERMISSIONS.map((each) => (
          <label key={each} class="permission">
            <input
              type="checkbox"
              checked={chosen[each]}
              onChange={({ currentTarget: { checked } }) => setChosen((now) => ({ ...now, [each]: checked }))}
            />
            <span>{t(`participants.may.${each}`)}</span>
          </label>
        ))}
      </div>
    </Confirm>
  );
}

function choices(of: (permission: PermissionId) => boolean): Record<string, boolean> {
  return Object.fromEntries(PERMISSIONS.map((each) => [each, of(each)]));
}
