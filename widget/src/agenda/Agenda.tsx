import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { Trouble } from '../element/Trouble';
import type { AgendaModel } from './agenda-model';
import type { Day } from './days';
import { AgendaSkeleton } from './AgendaSkeleton';
import { SessionCard } from './SessionCard';
import { TagFilter } from './TagFilter';

/** Everything inside the agenda's shadow root. */
export function Agenda({ model }: { model: AgendaModel }) {
  const { t, sessions } = model;
  const { value: listed } = sessions.value;
  return (
    <section class="agenda" aria-label={t('agenda.label')}>
      {listed ? (
        <Listed model={model} count={listed.length} />
      ) : sessions.problem.value ? (
        <Trouble
          title={t('agenda.failed')}
          problem={sessions.problem.value}
          onRetry={() => void sessions.load()}
        />
      ) : (
        <AgendaSkeleton label={t('agenda.loading')} />
      )}
    </section>
  );
}

function Listed({ model, count }: { model: AgendaModel; count: number }) {
  const { t, days, earlier } = model;
  if (count === 0) return <Nothing title={t('agenda.empty')} hint={t('agenda.emptyHint')} />;
  const shown = days.value.reduce((sum, day) => sum + day.sessions.length, 0);
  return (
    <>
      <TagFilter model={model} />
      <div class="agenda-facts">
        <p role="status">{t('agenda.shown', { count: shown })}</p>
        <p>{t('agenda.zone', { zone: model.schedule.zone })}</p>
      </div>
      {earlier.value > 0 && (
        <Button onClick={model.showEarlier}>{t('agenda.earlier', { count: earlier.value })}</Button>
      )}
      {days.value.map((day) => (
        <AgendaDay key={day.id} model={model} day={day} />
      ))}
      {shown === 0 && (
        <Nothing title={t('agenda.nothingMatches')} hint={t('agenda.nothingMatchesHint')}>
          <Button onClick={model.showAll}>{t('agenda.showAll')}</Button>
        </Nothing>
      )}
    </>
  );
}

function AgendaDay({ model, day }: { model: AgendaModel; day: Day }) {
  const { times, clock } = model.around.ui;
  const heading = `day-${day.id}`;
  return (
    <section class="day" aria-labelledby={heading}>
      <h2 id={heading} class="day-name">
        {times.day(day.at, clock.value)}
        <span class="day-date">{model.schedule.date(day.at)}</span>
      </h2>
      <ol class="cards">
        {day.sessions.map((session) => (
          <SessionCard key={session.id} model={model} session={session} />
        ))}
      </ol>
    </section>
  );
}

function Nothing(props: { title: string; hint: string; children?: ComponentChildren }) {
  return (
    <div class="placeholder">
      <Icon name="clock" />
      <p class="placeholder-title">{props.title}</p>
      <p>{props.hint}</p>
      {props.children}
    </div>
  );
}
