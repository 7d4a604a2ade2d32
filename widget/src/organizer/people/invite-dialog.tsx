import { useState } from 'preact/hooks';
import { problemOf } from '../../client/problem';
import type { Problem } from '../../client/types';
import type { EventRole, Invitation } from '../../event/event-types';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { copyLink, ShownLink } from '../copying';
import { errorsAt, errorsElsewhere } from '../fields/errors';
import { TextField } from '../fields/TextField';
import { OrganizerContext } from '../organizer-context';
import type { OrganizerModel } from '../organizer-model';

interface InviteProps {
  model: OrganizerModel;
  role: EventRole;
  name: string;
  onMade?(): void;
}

/** Opens the dialog that makes an invitation and shows its link. */
export function inviteSomebody(model: OrganizerModel, role: EventRole, name = '', onMade?: () => void): void {
  model.around.ui.overlays.openDialog(
    <OrganizerContext.Provider value={model}>
      <InviteDialog model={model} role={role} name={name} onMade={onMade} />
    </OrganizerContext.Provider>,
  );
}

function InviteDialog({ model, role, name: typed, onMade }: InviteProps) {
  const { t, around, api, event } = model;
  const [name, setName] = useState(typed);
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [made, setMade] = useState<Invitation>();
  const [busy, setBusy] = useState(false);
  const { closeDialog } = around.ui.overlays;
  if (made) return <Made model={model} invitation={made} role={role} />;
  const make = () => {
    setBusy(true);
    const wish = { email: email.trim(), name: name.trim(), role };
    api
      .createInvitation(event.value!, wish)
      .then(
        (invitation) => {
          setMade(invitation);
          onMade?.();
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setBusy(false));
  };
  const actions = (
    <>
      <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
      <Button tone="accent" disabled={busy} onClick={make}>
        {t('invite.make')}
      </Button>
    </>
  );
  return (
    <Dialog title={t(`invite.title.${role}`)} actions={actions}>
      <div class="dialog-form">
        <TextField
          label={t('invite.name')}
          required
          errors={errorsAt(problem, 'name')}
          value={name}
          onChange={setName}
        />
        <TextField
          label={t('invite.email')}
          type="email"
          required
          errors={errorsAt(problem, 'email')}
          value={email}
          onChange={setEmail}
        />
        <Elsewhere problem={problem} />
      </div>
    </Dialog>
  );
}

function Elsewhere({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null;
  const errors = problem.errors ? errorsElsewhere(problem, ['name', 'email']) : [problem.detail ?? problem.title];
  return (
    <div role="alert">
      {errors.map((error) => (
        <p class="refusal" key={error}>
          {error}
        </p>
      ))}
    </div>
  );
}

function Made({ model, invitation, role }: { model: OrganizerModel; invitation: Invitation; role: EventRole }) {
  const { t, around } = model;
  const address = new URL(invitation.link ?? '', around.gateway || location.href).href;
  const actions = (
    <>
      <Button onClick={() => void copyLink(model, address)}>{t('console.copyLink')}</Button>
      <Button tone="accent" onClick={around.ui.overlays.closeDialog}>
        {t('invite.done')}
      </Button>
    </>
  );
  return (
    <Dialog title={t(`invite.title.${role}`)} actions={actions}>
      <div class="dialog-form">
        <p>{t('invite.ready', { name: invitation.name })}</p>
        <ShownLink label={t('console.link')} address={address} />
      </div>
    </Dialog>
  );
}
