import { useEffect, useMemo } from 'preact/hooks';
import { problemOf } from '../../client/problem';
import { loading, type Loading } from '../../element/loading';
import { Trouble } from '../../element/Trouble';
import type { EventPerson, EventRole, Invitation } from '../../event/event-types';
import { Avatar } from '../../ui/Avatar';
import { Button, IconButton } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { Head } from '../Head';
import { plus } from '../icons';
import { useOrganizer } from '../organizer-context';
import type { OrganizerModel } from '../organizer-model';
import { Invitations } from './Invitations';
import { inviteSomebody } from './invite-dialog';

const ROLES: EventRole[] = ['speaker', 'moderator', 'organizer'];

/** Who has a role in the event, and who is invited to one. */
export function People() {
  const { t, api, event } = useOrganizer();
  const people = useMemo(() => ROLES.map((role) => loading(() => api.listPeople(event.value!, role))), []);
  const invitations = useMemo(() => loading(() => api.listInvitations(event.value!)), []);
  useEffect(() => void [...people, invitations].map(({ load }) => load()), []);
  return (
    <>
      <Head title={t('people.title')} lead={t('people.lead')} />
      {ROLES.map((role, index) => (
        <RoleCard key={role} role={role} people={people[index]!} invitations={invitations} />
      ))}
      <Invitations invitations={invitations} />
    </>
  );
}

interface RoleCardProps {
  role: EventRole;
  people: Loading<EventPerson[]>;
  invitations: Loading<Invitation[]>;
}

function RoleCard({ role, people, invitations }: RoleCardProps) {
  const model = useOrganizer();
  const { t } = model;
  const { value: found } = people.value;
  const { value: problem } = people.problem;
  return (
    <section class="form-part" aria-labelledby={`people-${role}`}>
      <div class="part-bar">
        <h3 id={`people-${role}`}>{t(`people.role.${role}`)}</h3>
        <Button icon={plus} onClick={() => inviteSomebody(model, role, '', () => void invitations.load())}>
          {t(`people.add.${role}`)}
        </Button>
      </div>
      {!found && problem && (
        <Trouble title={t('console.failed')} problem={problem} onRetry={() => void people.load()} />
      )}
      {!found && !problem && <Skeleton label={t('console.loading')} />}
      {found && found.length === 0 && <p class="field-hint">{t(`people.none.${role}`)}</p>}
      <ul class="rows" data-flat>
        {found?.map((person) => (
          <li class="row" key={person.person}>
            <Avatar person={person.person} name={person.name} />
            <div class="row-words">
              <p class="row-person" dir="auto">
                {person.name}
              </p>
              <p class="row-facts">{person.email ?? person.user}</p>
            </div>
            <IconButton
              icon="trash"
              label={t('people.remove', { name: person.name, role: t(`people.role.${role}`) })}
              onClick={() => void remove(model, people, person, role)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes one role away; whoever has no other leaves the event's people. */
async function remove(
  { api, event, around, t }: OrganizerModel,
  people: Loading<EventPerson[]>,
  { person, name, roles }: EventPerson,
  role: EventRole,
): Promise<void> {
  const left = roles.filter((one) => one !== role);
  try {
    await (left.length > 0 ? api.setRoles(event.value!, person, left) : api.removePerson(event.value!, person));
    around.toasts.show({ text: t('people.removed', { name }), tone: 'success' });
    await people.load();
  } catch (error) {
    const problem = problemOf(error);
    around.toasts.show({ text: problem.errors?.[0]?.message ?? problem.detail ?? problem.title, tone: 'warning' });
  }
}
