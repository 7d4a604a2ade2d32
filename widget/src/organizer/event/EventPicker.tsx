import { useEffect, useMemo, useState } from 'preact/hooks';
import { problemOf } from '../../client/problem';
import type { Problem } from '../../client/types';
import { loading } from '../../element/loading';
import { Trouble } from '../../element/Trouble';
import type { EventView } from '../../event/event-types';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Skeleton } from '../../ui/Skeleton';
import { errorsAt } from '../fields/errors';
import { Refusals } from '../fields/Refusals';
import { TextField } from '../fields/TextField';
import { Head } from '../Head';
import { flag } from '../icons';
import { useOrganizer } from '../organizer-context';

/** The events that one may organize, when the page names none. */
export function EventPicker() {
  const { t, api } = useOrganizer();
  const events = useMemo(() => loading(() => api.listEvents()), []);
  useEffect(() => void events.load(), []);
  const { value: found } = events.value;
  const { value: problem } = events.problem;
  return (
    <div class="console-view">
      <Head title={t('events.title')} lead={t('events.lead')} />
      {!found && problem && (
        <Trouble title={t('console.failed')} problem={problem} onRetry={() => void events.load()} />
      )}
      {!found && !problem && <Skeleton label={t('console.loading')} />}
      {found && found.length === 0 && <None />}
      <ul class="rows">
        {found?.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ul>
      {found && <NewEvent />}
    </div>
  );
}

function EventRow({ event }: { event: EventView }) {
  const { chooseEvent } = useOrganizer();
  return (
    <li class="row">
      <span class="row-kind">
        <Icon name={flag} />
      </span>
      <div class="row-words">
        <button type="button" class="row-name" dir="auto" onClick={() => chooseEvent(event.id)}>
          {event.name}
        </button>
        <p class="row-facts" dir="auto">
          {event.description}
        </p>
      </div>
    </li>
  );
}

function None() {
  const { t } = useOrganizer();
  return (
    <div class="placeholder" data-boxed>
      <Icon name={flag} />
      <p class="placeholder-title">{t('events.none')}</p>
      <p>{t('events.noneHint')}</p>
    </div>
  );
}

function NewEvent() {
  const { t, api, chooseEvent } = useOrganizer();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const create = () =>
    api.createEvent({ name, timezone: Intl.DateTimeFormat().resolvedOptions().timeZone }).then(
      ({ id }) => chooseEvent(id),
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <form class="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <Refusals problem={problem} shown={['name']} />
      <div class="form-part">
        <TextField label={t('events.name')} errors={errorsAt(problem, 'name')} value={name} onChange={setName} />
        <div>
          <Button tone="accent" disabled={name.trim() === ''} onClick={() => void create()}>
            {t('events.create')}
          </Button>
        </div>
      </div>
    </form>
  );
}
