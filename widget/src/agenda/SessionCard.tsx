import type { SessionView } from '../client/types';
import { imageAddress } from '../event/addresses';
import { sessionPhase } from '../panel/session-phase';
import { Avatar } from '../ui/Avatar';
import { hueOf } from '../ui/person-look';
import type { AgendaModel } from './agenda-model';
import { durationWords } from './duration';
import { SessionMarks } from './SessionMarks';

/** A session on the agenda; the whole card leads to its page. */
export function SessionCard({ model, session }: { model: AgendaModel; session: SessionView }) {
  const { t, around } = model;
  const { times, clock } = around.ui;
  const phase = sessionPhase(session, clock.value);
  return (
    <li class="card" data-phase={phase}>
      <Picture address={imageAddress(around.gateway, session.image)} id={session.id} />
      <div class="card-body">
        <p class="card-time">
          <time dateTime={session.startDate} title={times.full(session.startDate)}>
            {model.schedule.range(session.startDate, session.endDate)}
          </time>
          <span class="card-duration">{durationWords(t, session.durationMinutes)}</span>
          <SessionMarks t={t} session={session} phase={phase} />
        </p>
        <h3 class="card-name" dir="auto">
          <a href={model.pageOf(session)}>{session.name}</a>
        </h3>
        {session.description && (
          <p class="card-description" dir="auto">
            {session.description}
          </p>
        )}
        <Foot model={model} session={session} />
      </div>
    </li>
  );
}

function Foot({ model: { t }, session }: { model: AgendaModel; session: SessionView }) {
  if (session.speakers.length === 0 && session.tags.length === 0) return null;
  return (
    <div class="card-foot">
      {session.speakers.length > 0 && (
        <ul class="speakers" aria-label={t('agenda.speakers')}>
          {session.speakers.map(({ person, name }) => (
            <li key={person} dir="auto">
              <Avatar person={person} name={name} />
              {name}
            </li>
          ))}
        </ul>
      )}
      {session.tags.length > 0 && (
        <ul class="tag-list" aria-label={t('agenda.tags')}>
          {session.tags.map((tag) => (
            <li key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The header image, or a quiet pattern that stays the same for the same session. */
function Picture({ address, id }: { address: string | undefined; id: string }) {
  return (
    <div class="card-picture" data-hue={hueOf(id)} aria-hidden="true">
      {address && <img src={address} alt="" loading="lazy" decoding="async" />}
    </div>
  );
}
