import type { Registration } from '../../event/event-types';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useOrganizer } from '../organizer-context';
import type { OrganizerModel } from '../organizer-model';
import type { RegistrationsState } from './registrations-state';

/** The registrations as a table that becomes cards on a phone. */
export function RegistrationTable({ state, rows }: { state: RegistrationsState; rows: Registration[] }) {
  const { t } = useOrganizer();
  return (
    <>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('registrations.name')}</th>
            <th scope="col">{t('registrations.email')}</th>
            <th scope="col">{t('registrations.at')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} state={state} row={row} />
          ))}
        </tbody>
      </table>
      {state.more.value && <Button onClick={() => void state.loadMore()}>{t('registrations.more')}</Button>}
    </>
  );
}

function Row({ state, row }: { state: RegistrationsState; row: Registration }) {
  const model = useOrganizer();
  const { t, schedule } = model;
  const name = nameOf(row);
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
        {row.company && <span class="table-note">{row.company}</span>}
      </th>
      <td>{row.email}</td>
      <td>
        <time dateTime={row.registeredAt}>{schedule().date(row.registeredAt)}</time>
      </td>
      <td class="table-action">
        <IconButton
          icon="trash"
          size="small"
          label={t('registrations.deleteFor', { name })}
          onClick={() => askToDelete(model, state, row)}
        />
      </td>
    </tr>
  );
}

function nameOf({ firstName, lastName, email }: Registration): string {
  return [firstName, lastName].filter(Boolean).join(' ') || email;
}

function askToDelete({ t, around }: OrganizerModel, state: RegistrationsState, row: Registration): void {
  const { openDialog, closeDialog } = around.ui.overlays;
  const go = () => {
    closeDialog();
    void state.remove(row.id);
  };
  const actions = (
    <>
      <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
      <Button tone="danger" onClick={go}>
        {t('registrations.delete')}
      </Button>
    </>
  );
  openDialog(
    <Dialog title={t('registrations.deleteTitle')} actions={actions}>
      <p>{t('registrations.deleteBody', { name: nameOf(row) })}</p>
    </Dialog>,
  );
}
