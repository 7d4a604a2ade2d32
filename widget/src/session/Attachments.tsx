import { useMemo } from 'preact/hooks';
import { AttachmentList, createAttachmentsApi } from '../attachments';
import { ToastStack } from '../ui/ToastStack';
import type { SessionModel } from './session-model';

/** The files of the session, to download. */
export function Attachments({ model }: { model: SessionModel }) {
  const { t, around, id } = model;
  const { rest, gateway, lang, toasts } = around;
  const api = useMemo(() => createAttachmentsApi({ rest, gateway, session: id }), [id]);
  return (
    <section class="details-part" aria-label={t('session.attachments')}>
      <h3>{t('session.attachments')}</h3>
      <AttachmentList api={api} lang={lang} toasts={toasts} sayNone />
      <ToastStack toasts={toasts} label={t('session.notices')} />
    </section>
  );
}
