import { problemOf } from '../../client/problem';
import type { Loading } from '../../element/loading';
import { Trouble } from '../../element/Trouble';
import type { Invitation } from '../../event/event-types';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { useOrganizer } from '../organizer-context';

/** Who was invited and what became of it. */
export function Invitations({ invitations }: { invitations: Loading<Invitation[]> }) {
  const { t } = useOrganizer();
  const { value: all } = invitations.value;
  const { value: problem } = invitations.problem;
  return (
    <section class="form-part" aria-labelledby="invitations">
      <h3 id="invitations">{t('people.invitations')}</h3>
      {!all && problem && (
        <Trouble title={t('console.failed')} problem={problem} onRetry={() => void invitations.load()} />
      )}
      {!all && !problem && <Skeleton label={t('console.loading')} />}
      {all && all.length === 0 && <p class="field-hint">{t('people.noInvitations')}</p>}
      <ul class="rows" data-flat>
        {all?.map((one) => (
          <InvitationRow key={one.id} invitation={one} onRevoked={() => void invitations.load()} />
        ))}
      </ul>
    </section>
  );
}

function InvitationRow({ invitation, onRevoked }: { invitation: Invitation; onRevoked(): void }) {
  const { t, api, event, around, schedule } = useOrganizer();
  const { id, name, email, role, status, expiresAt } = invitation;
  const revoke = () =>
    api.revokeInvitation(event.value!, id).then(onRevoked, (error: unknown) => {
      const problem = problemOf(error);
      around.toasts.show({ text: problem.detail ?? problem.title, tone: 'warning' });
    });
  return (
    <li class="row">
      <Avatar person={email} name={name} />
      <div class="row-words">
        <p class="row-person" dir="auto">
          {name} <span class="row-role">{t(`people.asRole.${role}`)}</span>
        </p>
        <p class="row-facts">
          <span>{email}</span>
          <span class="status" data-status={status}>
            {t(`people.status.${status}`)}
          </span>
          {status === 'pending' && <span>{t('people.until', { date: schedule().date(expiresAt) })}</span>}
        </p>
      </div>
      {status === 'pending' && (
        <Button label={t('people.revokeFor', { name })} onClick={() => void revoke()}>
          {t('people.revoke')}
        </Button>
      )}
    </li>
  );
}
