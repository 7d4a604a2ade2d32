import type { ComponentChildren } from 'preact';
import { Trouble } from '../element/Trouble';
import type { InvitedTo } from '../event/event-types';
import { Button } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import type { InviteModel } from './invite-model';

/** What one is invited to, by whatever became of the invitation. */
export function Invite({ model }: { model: InviteModel }) {
  const { t, invited } = model;
  const { value: found } = invited.value;
  const { value: problem } = invited.problem;
  if (found) return <Known model={model} invited={found} />;
  if (!problem) return <Waiting title={t('invite.loading')} />;
  if (problem.status === 404 || problem.status === 400) {
    return <Words title={t('invite.absent')} hint={t('invite.absentHint')} />;
  }
  return <Trouble title={t('invite.failed')} problem={problem} onRetry={() => void invited.load()} />;
}

/** The page has its heading from the start. */
function Waiting({ title }: { title: string }) {
  return (
    <>
      <h1 class="unseen">{title}</h1>
      <Skeleton label={title} />
    </>
  );
}

function Known({ model, invited }: { model: InviteModel; invited: InvitedTo }) {
  const { t, busy, refused } = model;
  const { eventName: event, name, role, status } = invited;
  if (status === 'revoked' || status === 'expired') {
    return <Words title={t(`invite.${status}`)} hint={t('invite.goneHint', { event })} />;
  }
  if (status === 'accepted') {
    return (
      <Words title={t('invite.accepted')} hint={t('invite.acceptedHint', { event })}>
        <a class="button" data-tone="accent" href={model.agenda()}>
          {t('invite.open')}
        </a>
      </Words>
    );
  }
  return (
    <Words title={t('invite.title', { event })} hint={t(`invite.asRole.${role}`, { name })}>
      <Button tone="accent" disabled={busy.value} onClick={() => void model.accept()}>
        {t('invite.accept')}
      </Button>
      <div role="alert">
        {refused.value && <p class="refusal">{refused.value.detail ?? refused.value.title}</p>}
      </div>
    </Words>
  );
}

function Words({ title, hint, children }: { title: string; hint: string; children?: ComponentChildren }) {
  return (
    <div class="invite">
      <h1 dir="auto">{title}</h1>
      <p dir="auto">{hint}</p>
      {children}
    </div>
  );
}
