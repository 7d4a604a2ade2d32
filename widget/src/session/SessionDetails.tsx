import { durationWords } from '../agenda/duration';
import { SessionMarks } from '../agenda/SessionMarks';
import type { Person, SessionView } from '../client/types';
import { Trouble } from '../element/Trouble';
import { sessionPhase } from '../panel/session-phase';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/icons';
import { LinkedText } from '../ui/LinkedText';
import { Skeleton } from '../ui/Skeleton';
import { useUi } from '../ui/ui-context';
import { Attachments } from './Attachments';
import type { SessionModel } from './session-model';

/** What a session is about: title, time, description, people, attachments. */
export function SessionDetails({ model }: { model: SessionModel }) {
  const { t, session } = model;
  const { value: found } = session.value;
  const { value: problem } = session.problem;
  if (found) return <Details model={model} session={found} />;
  if (!problem) return <Skeleton label={t('session.loading')} />;
  if (problem.status === 404) return <Absent model={model} />;
  return <Trouble title={t('session.failed')} problem={problem} onRetry={() => void session.load()} />;
}

function Absent({ model: { t } }: { model: SessionModel }) {
  return (
    <div class="placeholder" role="alert">
      <Icon name="alert" />
      <h2 class="placeholder-title">{t('session.absent')}</h2>
      <p>{t('session.absentHint')}</p>
    </div>
  );
}

function Details({ model, session }: { model: SessionModel; session: SessionView }) {
  const { t, schedule } = model;
  const { clock } = useUi();
  return (
    <article class="details">
      <h2 class="details-name" dir="auto">
        {session.name}
      </h2>
      <p class="details-time">
        <time dateTime={session.startDate}>
          {schedule.dated(session.startDate, session.endDate)}
        </time>
        <span>{durationWords(t, session.durationMinutes)}</span>
        <SessionMarks t={t} session={session} phase={sessionPhase(session, clock.value)} />
      </p>
      <p class="details-kind">
        <strong>{t(`kind.${session.type}`)}</strong> {t(`kindHint.${session.type}`)}
      </p>
      {session.tags.length > 0 && (
        <ul class="tag-list" aria-label={t('agenda.tags')}>
          {session.tags.map((tag) => (
            <li key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {session.description && (
        <p class="details-text" dir="auto">
          <LinkedText text={session.description} />
        </p>
      )}
      <People title={t('agenda.speakers')} people={session.speakers} />
      <People title={t('session.moderators')} people={session.moderators} />
      <Attachments model={model} />
    </article>
  );
}

function People({ title, people }: { title: string; people: Person[] }) {
  if (people.length === 0) return null;
  return (
    <section class="details-part">
      <h3>{title}</h3>
      <ul class="details-people">
        {people.map(({ person, name }) => (
          <li key={person} dir="auto">
            <Avatar person={person} name={name} />
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
