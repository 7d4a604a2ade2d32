import { useEffect, useState } from 'preact/hooks';
import type { ConnectionState } from '../client';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import type { TextKey } from '../ui/texts/translate';
import type { PanelModel } from './panel-model';

const WORDS: Partial<Record<ConnectionState, TextKey>> = {
  reconnecting: 'connection.reconnecting',
  draining: 'connection.reconnecting',
  offline: 'connection.offline',
  'token-error': 'connection.tokenError',
  closed: 'connection.closed',
};

/** Below this a change of server goes by without a flicker. */
const PATIENCE_MILLIS = 1000;

/** Says below the header that the live connection is not there, and what helps. */
export function ConnectionBar({ model }: { model: PanelModel }) {
  const { t, connection, client, session } = model;
  const state = connection.value;
  const key = WORDS[state];
  const patient = state === 'reconnecting' || state === 'draining';
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    setWaited(false);
    if (!patient) return;
    const timer = setTimeout(() => setWaited(true), PATIENCE_MILLIS);
    return () => clearTimeout(timer);
  }, [patient]);
  const expired = state === 'token-error';
  if (!key || (patient && !waited) || (expired && !session.value)) return null;
  return (
    <div class="connection" data-state={state} role={expired ? 'alert' : undefined}>
      <Icon name={expired ? 'alert' : 'offline'} />
      <span>{t(key)}</span>
      {!patient && <Button onClick={() => client.reconnectNow()}>{t('connection.reconnect')}</Button>}
    </div>
  );
}
