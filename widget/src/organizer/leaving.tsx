import type { Surroundings } from '../element/ovation-element';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { OrganizerText } from './organizer-model';

/** Asks before unsaved entries are lost. */
export function askToLeave({ t, ui }: Surroundings<OrganizerText>, leave: () => void): void {
  const { openDialog, closeDialog } = ui.overlays;
  const go = () => {
    closeDialog();
    leave();
  };
  const actions = (
    <>
      <Button onClick={closeDialog}>{t('console.stay')}</Button>
      <Button tone="danger" onClick={go}>
        {t('console.leaveGo')}
      </Button>
    </>
  );
  openDialog(
    <Dialog title={t('console.leaveTitle')} actions={actions}>
      <p>{t('console.leaveBody')}</p>
    </Dialog>,
  );
}
