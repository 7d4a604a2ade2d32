import { useMemo, useState } from 'preact/hooks';
import { AttachmentsEditor, createAttachmentsApi } from '../../attachments';
import { useOrganizer } from '../organizer-context';

/** Where the attachments of a session are edited. */
export function AttachmentsTab({ session }: { session: string }) {
  const { around } = useOrganizer();
  const { rest, gateway, lang, toasts } = around;
  const [said, setSaid] = useState('');
  const api = useMemo(() => createAttachmentsApi({ rest, gateway, session }), [session]);
  return (
    <div class="form-part">
      <AttachmentsEditor api={api} lang={lang} toasts={toasts} say={setSaid} />
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
