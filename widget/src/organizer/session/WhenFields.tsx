import { scheduleIn } from '../../event/schedule';
import { errorsAt } from '../fields/errors';
import { TextField } from '../fields/TextField';
import { useOrganizer } from '../organizer-context';
import type { FieldsProps } from './BasicsFields';
import { FormPart } from './FormPart';
import { instantOf } from './wall-time';

/** Date, time and duration, in the event's time zone. */
export function WhenFields({ draft, problem, change }: FieldsProps) {
  const { t, schedule } = useOrganizer();
  const errors = errorsAt(problem, 'startDate');
  return (
    <FormPart title={t('form.when')}>
      <div class="field-row">
        <TextField
          label={t('form.date')}
          type="date"
          required
          errors={errors}
          value={draft.date}
          onChange={(date) => change({ date })}
        />
        <TextField
          label={t('form.time')}
          type="time"
          required
          value={draft.time}
          onChange={(time) => change({ time })}
        />
        <TextField
          label={t('form.minutes')}
          type="number"
          required
          hint={t('form.minutesHint')}
          errors={errorsAt(problem, 'durationMinutes', {
            type: t('form.minutesWrong'),
            minimum: t('form.minutesWrong'),
            maximum: t('form.minutesWrong'),
          })}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
        />
      </div>
      <p class="field-hint">
        {t('form.zone', { zone: schedule().zone })}
        <YourTime date={draft.date} time={draft.time} />
      </p>
    </FormPart>
  );
}

/** The start on the organizer's own clock, where that is another one. */
function YourTime({ date, time }: { date: string; time: string }) {
  const { t, zone, around } = useOrganizer();
  const start = instantOf({ date, time }, zone());
  const own = scheduleIn(around.lang);
  if (start === undefined || own.zone === scheduleIn(around.lang, zone()).zone) return null;
  return <> · {t('form.yourTime', { time: own.whole(new Date(start).toISOString()) })}</>;
}
