import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from '../../ui/Avatar';
import { Button, IconButton } from '../../ui/Button';
import { NameMark } from '../../ui/NameMark';
import { Skeleton } from '../../ui/Skeleton';
import { Refusal } from '../shared/Refusal';
import type { PrivateState } from './private-state';
import type { Participant } from './private-types';
import { useParticipants } from './use-participants';

/** People of the event to connect with: some who are suggested, or those with the name that one types. */
export function People({ state }: { state: PrivateState }) {
  const { t } = state.host;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { people, failed, again } = useParticipants(state.host.client, typed);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <div class="private-head">
        <IconButton icon="back" label={t('private.back')} onClick={state.toList} />
        <h3>{t('private.connect')}</h3>
      </div>
      <div class="private-search">
        <input
          type="search"
          class="private-field"
          dir="auto"
          maxLength={100}
          aria-label={t('private.search')}
          placeholder={t('private.search')}
          value={typed}
          ref={field}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div class="private-scroll" aria-live="polite" aria-busy={people === null}>
        {failed && (
          <p class="refusal" role="alert">
            {failed} <Button onClick={again}>{t('write.retry')}</Button>
          </p>
        )}
        {!failed && people === null && <Skeleton label={t('panel.loading')} />}
        {people && (
          <>
            <h3 class="private-heading">{t(typed.trim() ? 'private.found' : 'private.suggested')}</h3>
            {people.length === 0 && <p class="private-none">{t(typed.trim() ? 'private.nobody' : 'private.noSuggestions')}</p>}
            <ul class="private-list">
              {people.map((one) => (
                <PersonRow key={one.person} state={state} person={one} />
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function PersonRow({ state, person }: { state: PrivateState; person: Participant }) {
  const { t } = state.host;
  const [asked, setAsked] = useState(false);
  const problem = state.refusals.byKey.value.get(person.conversation);
  const listed = state.connections.value?.find((one) => one.conversation === person.conversation);
  const standing = listed?.state ?? person.state ?? (asked && !problem ? 'asked' : undefined);
  const ask = () => {
    setAsked(true);
    void state.ask(person.conversation, person.person);
  };
  return (
    <li class="private-item">
      <div class="private-row">
        <Avatar person={person.person} name={person.name} />
        <span class="private-words">
          <span class="private-name">
            <bdi>{person.name}</bdi>
            {person.lastNameHidden && <NameMark />}
          </span>
          {standing && <span class="private-last">{t(`private.state.${standing}`)}</span>}
        </span>
        {!standing && (
          <Button tone="accent" label={t('private.askName', { name: person.name })} onClick={ask}>
            {t('private.ask')}
          </Button>
        )}
        {standing === 'connected' && (
          <Button label={t('private.writeName', { name: person.name })} onClick={() => state.enter(person.conversation)}>
            {t('private.write')}
          </Button>
        )}
      </div>
      {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(person.conversation)} />}
    </li>
  );
}
