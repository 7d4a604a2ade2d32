import { Dialog } from '../ui/Dialog';
import type { OrganizerModel } from './organizer-model';

/** Copies a link, or shows it for copying by hand where the browser does not let pages copy. */
export async function copyLink({ around, t }: OrganizerModel, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    around.toasts.show({ text: t('console.copied'), tone: 'success' });
  } catch {
    around.ui.overlays.openDialog(
      <Dialog title={t('console.copyTitle')}>
        <ShownLink label={t('console.link')} address={address} />
      </Dialog>,
    );
  }
}

/** A link as text that a click selects. */
export function ShownLink({ label, address }: { label: string; address: string }) {
  return (
    <input
      class="input"
      readOnly
      aria-label={label}
      value={address}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
