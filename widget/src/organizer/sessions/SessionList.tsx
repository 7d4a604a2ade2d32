import { useState } from 'preact/hooks';
import type { SessionView } from '../../client/types';
import { byDay } from '../../agenda/days';
import { Trouble } from '../../element/Trouble';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Skeleton } from '../../ui/Skeleton';
import { useUi } from '../../ui/ui-context';
import { Head } from '../Head';
import { calendar, plus } from '../icons';
import { useOrganizer } from '../organizer-context';
import { SearchField } from '../SearchField';
import { found } from './found';
import { SessionRow } from './SessionRow';

/** The agenda at a glance: every session of the event by day. */
export function SessionList() {
  const { t, go, sessions } = useOrganizer();
  const all = sessions.value.value;
  return (
    <>
      <Head title={t('list.title')}>
        <Button tone="accent" icon={plus} onClick={() => go('sessions/new')}>
          {t('list.add')}
        </Button>
      </Head>
      {all === undefined && sessions.problem.value && (
        <Trouble title={t('console.failed')} problem={sessions.problem.value} onRetry={() => void sessions.load()} />
      )}
      {all === undefined && !sessions.problem.value && <Skeleton label={t('console.loading')} />}
      {all && all.length === 0 && <Empty />}
      {all && all.length > 0 && <Days sessions={all} />}
    </>
  );
}

function Days({ sessions }: { sessions: SessionView[] }) {
  const { t, schedule } = useOrganizer();
  const { times, clock } = useUi();
  const [query, setQuery] = useState('');
  const shown = found(sessions, query);
  return (
    <>
      <div class="list-bar">
        <SearchField label={t('list.search')} value={query} onChange={setQuery} />
        <p role="status">{t('list.found', { count: shown.length })}</p>
        <p class="list-zone">{t('form.zone', { zone: schedule().zone })}</p>
      </div>
      {byDay(shown).map((day) => (
        <section class="list-day" key={day.id} aria-labelledby={`list-${day.id}`}>
          <h3 id={`list-${day.id}`}>
            {times.day(day.at, clock.value)} <span>{schedule().date(day.at)}</span>
          </h3>
          <ul class="rows">
            {day.sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && (
        <div class="placeholder">
          <p class="placeholder-title">{t('list.noMatch', { query })}</p>
          <p>{t('list.noMatchHint')}</p>
        </div>
      )}
    </>
  );
}

function Empty() {
  const { t, go } = useOrganizer();
  return (
    <div class="placeholder" data-boxed>
      <Icon name={calendar} />
      <p class="placeholder-title">{t('list.empty')}</p>
      <p>{t('list.emptyHint')}</p>
      <Button tone="accent" icon={plus} onClick={() => go('sessions/new')}>
        {t('list.add')}
      </Button>
    </div>
  );
}
