import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { OvationClient } from '../../client';

/** Whether the session's text stands before everything else. */
export interface Consent {
  needed: ReadonlySignal<boolean>;
  /** The person does not want to decide now. */
  putOff: Signal<boolean>;
  watch(told: (needed: boolean) => void): () => void;
}

export function createConsent(client: OvationClient): Consent {
  const needed = signal(client.consentNeeded);
  const putOff = signal(false);
  return {
    needed,
    putOff,
    watch: (told) =>
      client.on('consent-needed', (now) => {
        putOff.value = false;
        needed.value = now;
        told(now);
      }),
  };
}
