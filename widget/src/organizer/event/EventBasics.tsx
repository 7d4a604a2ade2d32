import { useEffect, useMemo, useState } from 'preact/hooks';
import { computed, signal } from '@preact/signals';
import { problemOf } from '../../client/problem';
import type { Problem } from '../../client/types';
import { Trouble } from '../../element/Trouble';
import type { EventView } from '../../event/event-types';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { errorsAt } from '../fields/errors';
import { Refusals } from '../fields/Refusals';
import { TextField } from '../fields/TextField';
import { Head } from '../Head';
import { useOrganizer } from '../organizer-context';
import { FormPart } from '../session/FormPart';
import { same } from '../session/draft';
import { changeOf, eventDraft, type EventDraft } from './event-draft';

const SHOWN = ['name', 'description', 'startDate', 'endDate', 'timezone'];

/** What the event is: name, days, time zone. */
export function EventBasics() {
  const { t, about } = useOrganizer();
  const { value: event } = about.value;
  const { value: problem } = about.problem;
  return (
    <>
      <Head title={t('event.title')} />
      {event && <EventForm key={event.version} event={event} />}
      {!event && problem && (
        <Trouble title={t('console.failed')} problem={problem} onRetry={() => void about.load()} />
      )}
      {!event && !problem && <Skeleton label={t('console.loading')} />}
    </>
  );
}

function EventForm({ event }: { event: EventView }) {
  const model = useOrganizer();
  const { t, api, about, around } = model;
  const [problem, setProblem] = useState<Problem>();
  const { draft, dirty } = useMemo(() => {
    const before = eventDraft(event);
    const draft = signal(before);
    return { draft, dirty: computed(() => !same(draft.value, before)) };
  }, [event]);
  const discard = () => (draft.value = eventDraft(event));
  useEffect(() => model.guard({ dirty: () => dirty.value, discard }), [event]);
  const change = (part: Partial<EventDraft>) => (draft.value = { ...draft.value, ...part });
  const save = () =>
    api.updateEvent(event.id, changeOf(event, draft.value)).then(
      (saved) => {
        about.put(saved);
        around.toasts.show({ text: t('console.saved'), tone: 'success' });
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <form class="form" noValidate onSubmit={(submit) => submit.preventDefault()}>
      <Refusals problem={problem} shown={SHOWN} />
      <EventFields draft={draft.value} problem={problem} change={change} />
      <div class="form-bar" data-dirty={dirty.value}>
        <p class="form-state" role="status">
          {dirty.value ? t('console.unsaved') : ''}
        </p>
        <Button disabled={!dirty.value} onClick={discard}>
          {t('console.discard')}
        </Button>
        <Button tone="accent" disabled={!dirty.value} onClick={() => void save()}>
          {t('console.save')}
        </Button>
      </div>
    </form>
  );
}

interface EventFieldsProps {
  draft: EventDraft;
  problem: Problem | undefined;
  change(part: Partial<EventDraft>): void;
}

function EventFields({ draft, problem, change }: EventFieldsProps) {
  const { t } = useOrganizer();
  return (
    <FormPart>
      <TextField
        label={t('event.name')}
        required
        errors={errorsAt(problem, 'name')}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('event.description')}
        multiline
        errors={errorsAt(problem, 'description')}
        value={draft.description}
        onChange={(description) => change({ description })}
      />
      <div class="field-row">
        <TextField
          label={t('event.start')}
          type="date"
          errors={errorsAt(problem, 'startDate')}
          value={draft.startDay}
          onChange={(startDay) => change({ startDay })}
        />
        <TextField
          label={t('event.end')}
          type="date"
          errors={errorsAt(problem, 'endDate')}
          value={draft.endDay}
          onChange={(endDay) => change({ endDay })}
        />
      </div>
      <TextField
        label={t('event.timezone')}
        hint={t('event.timezoneHint')}
        list="zones"
        errors={errorsAt(problem, 'timezone')}
        value={draft.timezone}
        onChange={(timezone) => change({ timezone })}
      />
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </FormPart>
  );
}
