import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { NameMark } from '../../ui/NameMark';
import { Time } from '../../ui/Time';
import { Refusal } from '../shared/Refusal';
import type { PrivateState, Step } from './private-state';
import type { Connection } from './private-types';

/** To whom events belong. */
const organizes = new Set(['organizer', 'admin']);

interface ListProps {
  state: PrivateState;
  connections: Connection[];
}

/** Requests that wait for one's answer first, then conversations, the newest first. */
export function ConnectionList({ state, connections }: ListProps) {
  const { t } = state.host;
  const asking = connections.filter((one) => one.state === 'asking');
  const others = connections.filter((one) => one.state !== 'asking');
  return (
    <>
      <div class="private-bar">
        <Button tone="accent" icon="smile" onClick={state.look}>
          {t('private.connect')}
        </Button>
        {organizes.has(state.host.you.value?.role ?? '') && (
          <Button icon="flag" onClick={state.readReports}>
            {t('private.reports')}
          </Button>
        )}
      </div>
      {connections.length === 0 ? (
        <div class="placeholder">
          <Icon name="chat" />
          <p class="placeholder-title">{t('private.empty')}</p>
          <p>{t('private.emptyHint')}</p>
        </div>
      ) : (
        <div class="private-scroll">
          <Section title={t('private.requests')} state={state} connections={asking} />
          <Section title={t('private.conversations')} state={state} connections={others} />
        </div>
      )}
    </>
  );
}

function Section({ title, state, connections }: ListProps & { title: string }) {
  if (connections.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 class="private-heading">{title}</h3>
      <ul class="private-list">
        {connections.map((one) => (
          <Row key={one.conversation} state={state} connection={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ state, connection }: { state: PrivateState; connection: Connection }) {
  const { conversation, other, unread } = connection;
  const { t } = state.host;
  const problem = state.refusals.byKey.value.get(conversation);
  const opens = connection.state === 'connected' || connection.last !== undefined;
  const about = (
    <>
      <Avatar person={other.person} name={other.name} />
      <span class="private-words">
        <span class="private-name">
          <bdi>{other.name}</bdi>
          {other.lastNameHidden && <NameMark />}
        </span>
        <span class="private-last" dir="auto">
          {lastOf(state, connection)}
        </span>
      </span>
      <span class="private-marks">
        {connection.last && <Time at={connection.last.at} />}
        {connection.state === 'connected' && unread > 0 && (
          <span class="private-unread">
            {unread}
            <span class="unseen"> {t('private.unread')}</span>
          </span>
        )}
      </span>
    </>
  );
  return (
    <li class="private-item">
      {opens ? (
        <button type="button" class="private-row" onClick={() => state.enter(conversation)}>
          {about}
        </button>
      ) : (
        <div class="private-row">{about}</div>
      )}
      <Steps state={state} connection={connection} />
      {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(conversation)} />}
    </li>
  );
}

function lastOf({ host: { t } }: PrivateState, { state, last }: Connection): string {
  if (state !== 'connected') return t(`private.state.${state}`);
  if (!last) return t('private.state.connected');
  if (last.text === undefined) return t('private.deleted');
  return last.mine ? t('private.mine', { text: last.text }) : last.text;
}

/** What one may do in the list. */
function Steps({ state, connection }: { state: PrivateState; connection: Connection }) {
  const { t } = state.host;
  const { name } = connection.other;
  const steps = stepsOf(connection);
  if (steps.length === 0) return null;
  return (
    <div class="private-steps">
      {steps.map(([step, label], place) => (
        <Button
          key={step}
          tone={place === 0 ? 'accent' : 'plain'}
          label={t(`${label}Name`, { name })}
          onClick={() => state.step(connection.conversation, step)}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  );
}

type Label = 'private.accept' | 'private.ignore' | 'private.unblock';

function stepsOf({ state }: Connection): [Step, Label][] {
  if (state === 'asking')
    return [
      ['accept-connection', 'private.accept'],
      ['ignore-connection', 'private.ignore'],
    ];
  if (state === 'ignored') return [['accept-connection', 'private.accept']];
  return state === 'blocked' ? [['unblock-person', 'private.unblock']] : [];
}
