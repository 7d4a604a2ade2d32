import type { OvationClient, PendingCommand, Role } from '../../client/types';
import type { Permissions } from './participant-types';

/** The commands about people, of the channel `stage`. */
export function createPeopleApi(client: Pick<OvationClient, 'send'>) {
  const give = (type: string, body: object): PendingCommand => client.send('stage', type, body);
  return {
    setRole: (person: string, role: Role) => give('set-role', { person, role }),
    remove: (person: string) => give('remove-from-room', { person }),
    readmit: (person: string) => give('readmit-person', { person }),
    setPermissions: (person: string, { granted, denied }: Permissions) =>
      give('set-permissions', { person, granted, denied }),
  };
}

export type PeopleApi = ReturnType<typeof createPeopleApi>;
