import { effect, type ReadonlySignal } from '@preact/signals';
import type { ConnectionState } from '../client';
import type { Announcer } from '../ui/announcer';
import type { Translate } from '../ui/texts/translate';
import type { Toasts } from '../ui/toasts';

/** Shorter breaks are not worth a word: the queue bridges them. */
const NOTICED_MILLIS = 2000;

interface Notices {
  t: Translate;
  toasts: Toasts;
  announcer: Announcer;
}

/** Says that the connection is lost, and that it is back; to be called once it has been there. */
export function watchConnection(
  connection: ReadonlySignal<ConnectionState>,
  { t, toasts, announcer }: Notices,
): () => void {
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = effect(() => {
    const online = connection.value === 'online';
    if (online) {
      clearTimeout(timer);
      timer = undefined;
      if (told) toasts.show({ text: t('connection.restored'), tone: 'success' });
      told = false;
    } else {
      timer ??= setTimeout(() => {
        told = true;
        announcer.say(t('connection.lost'));
      }, NOTICED_MILLIS);
    }
  });
  return () => {
    dispose();
    clearTimeout(timer);
  };
}
