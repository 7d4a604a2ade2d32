import { signal, type ReadonlySignal } from '@preact/signals';
import type { AgendaText } from '../agenda/agenda-model';
import { problemOf } from '../client/problem';
import type { Problem } from '../client/types';
import { loading, type Loading } from '../element/loading';
import type { Surroundings } from '../element/ovation-element';
import { createEventApi } from '../event/event-api';
import type { InvitedTo } from '../event/event-types';

/** An invitation as its holder sees it. */
export interface InviteModel {
  t: AgendaText;
  invited: Loading<InvitedTo>;
  busy: ReadonlySignal<boolean>;
  /** Why it could not be accepted. */
  refused: ReadonlySignal<Problem | undefined>;
  accept(): Promise<void>;
  agenda(): string;
}

export function startInvite(around: Surroundings<AgendaText>, code: string): InviteModel {
  const api = createEventApi(around.rest);
  const invited = loading(() => api.lookUpInvitation(code));
  const busy = signal(false);
  const refused = signal<Problem>();
  void invited.load();
  return {
    t: around.t,
    invited,
    busy,
    refused,
    accept: async () => {
      busy.value = true;
      refused.value = undefined;
      try {
        await api.acceptInvitation(code);
        invited.put({ ...invited.value.value!, status: 'accepted' });
      } catch (error) {
        refused.value = problemOf(error);
      } finally {
        busy.value = false;
      }
    },
    agenda: () => `/agenda/?event=${encodeURIComponent(invited.value.value?.event ?? '')}`,
  };
}
