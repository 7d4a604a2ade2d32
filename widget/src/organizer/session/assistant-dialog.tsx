import type { Surroundings } from '../../element/ovation-element';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { OrganizerText } from '../organizer-model';

/** Asks before the assistant is switched on: from then on it reads along. */
export function askForAssistant({ t, ui }: Surroundings<OrganizerText>, activate: () => void): void {
  const { openDialog, closeDialog } = ui.overlays;
  const go = () => {
    closeDialog();
    activate();
  };
  const actions = (
    <>
      <Button onClick={closeDialog}>{t('dialog.cancel')}</Button>
      <Button tone="accent" onClick={go}>
        {t('form.assistantGo')}
      </Button>
    </>
  );
  openDialog(
    <Dialog title={t('form.assistantTitle')} actions={actions}>
      <p>{t('form.assistantBody')}</p>
    </Dialog>,
  );
}
