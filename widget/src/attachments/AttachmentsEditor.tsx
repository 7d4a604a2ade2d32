import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/icons';
import { Skeleton } from '../ui/Skeleton';
import type { Toasts } from '../ui/toasts';
import { useUi } from '../ui/ui-context';
import { AttachmentRow } from './AttachmentRow';
import { DOWNLOAD, INFO, PENCIL, UPLOAD } from './attachment-kinds';
import type { Attachment } from './attachment-types';
import type { AttachmentsApi } from './attachments-api';
import { problemOf, startAttachments, wordsOf, type AttachmentsModel } from './attachments-model';
import { askToDelete, edit, showInfo } from './dialogs';
import { LoadingFailed } from './LoadingFailed';
import { createUploads, type Uploads } from './uploads';
import { UploadRow } from './UploadRow';
import { useFileDrop } from './use-file-drop';

interface AttachmentsEditorProps {
  api: AttachmentsApi;
  lang: string;
  toasts: Toasts;
  /** Speaks to screen readers at once; toasts speak for themselves. */
  say(text: string): void;
}

/** Where a session's team manages its files. Needs a UiContext above. */
export function AttachmentsEditor({ api, lang, toasts, say }: AttachmentsEditorProps) {
  const model = useMemo(() => startAttachments(api, lang), [api, lang]);
  const uploads = useMemo(() => createUploads(api, newsTo(model, toasts, say)), [model]);
  useEffect(
    () => () => {
      uploads.stop();
      model.stop();
    },
    [model],
  );
  const { over, handlers } = useFileDrop(uploads.add);
  const { t } = model;
  const running = uploads.shown.value;
  return (
    <section class="attachments-editor" aria-label={t('attachments.title')} data-over={over} {...handlers}>
      <header class="attachments-head">
        <div>
          <p>{t('attachments.hint')}</p>
          <p class="attachment-hint">{t('attachments.types')}</p>
        </div>
        <UploadButton uploads={uploads} model={model} />
      </header>
      {running.length > 0 && (
        <ul class="uploads" aria-label={t('attachments.uploads')}>
          {running.map((upload) => (
            <UploadRow key={upload.id} upload={upload} uploads={uploads} t={t} />
          ))}
        </ul>
      )}
      <EditableList model={model} toasts={toasts} />
      <p class="attachments-drop" aria-hidden="true">
        <Icon name={UPLOAD} />
        {t('attachments.drop')}
      </p>
    </section>
  );
}

function newsTo(model: AttachmentsModel, toasts: Toasts, say: (text: string) => void) {
  const { t } = model;
  return {
    started: (count: number) => say(t('attachments.started', { count })),
    half: (name: string) => say(t('attachments.half', { name })),
    uploaded: ({ title }: Attachment) => {
      model.changed();
      toasts.show({ text: t('attachments.uploaded', { title }), tone: 'success' });
    },
    failed: () => undefined, // The row is an alert and stays.
  };
}

function UploadButton({ uploads, model: { t } }: { uploads: Uploads; model: AttachmentsModel }) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = () => {
    uploads.add([...(input.current!.files ?? [])]);
    input.current!.value = ''; // The same file may be chosen again.
  };
  return (
    <>
      <input type="file" multiple hidden aria-label={t('attachments.upload')} ref={input} onChange={chosen} />
      <Button tone="accent" icon={UPLOAD} onClick={() => input.current!.click()}>
        {t('attachments.upload')}
      </Button>
    </>
  );
}

function EditableList({ model, toasts }: { model: AttachmentsModel; toasts: Toasts }) {
  const { t, lang } = model;
  const list = model.list.value;
  if (model.problem.value) return <LoadingFailed model={model} />;
  if (!list) return <Skeleton label={t('attachments.loading')} />;
  if (list.length === 0) return <NoneYet model={model} />;
  return (
    <ul class="attachments" aria-label={t('attachments.list')}>
      {list.map((one) => (
        <AttachmentRow key={one.id} attachment={one} lang={lang}>
          <MoreButton model={model} toasts={toasts} attachment={one} />
        </AttachmentRow>
      ))}
    </ul>
  );
}

function NoneYet({ model: { t } }: { model: AttachmentsModel }) {
  return (
    <div class="placeholder">
      <Icon name={UPLOAD} />
      <p class="placeholder-title">{t('attachments.none')}</p>
      <p>{t('attachments.noneHint')}</p>
    </div>
  );
}

interface MoreButtonProps {
  model: AttachmentsModel;
  toasts: Toasts;
  attachment: Attachment;
}

function MoreButton(about: MoreButtonProps) {
  const { model, toasts, attachment } = about;
  const { t } = model;
  const { overlays } = useUi();
  const failed = (error: unknown) => toasts.show({ text: wordsOf(problemOf(error)), tone: 'warning' });
  const label = t('attachments.more', { title: attachment.title });
  const items = [
    { label: t('attachments.edit'), icon: PENCIL, onSelect: () => edit(overlays, about) },
    { label: t('attachments.download'), icon: DOWNLOAD, onSelect: () => void model.download(attachment).catch(failed) },
    { label: t('attachments.info'), icon: INFO, onSelect: () => showInfo(overlays, about) },
    { label: t('attachments.delete'), icon: 'trash', danger: true, onSelect: () => askToDelete(overlays, about) },
  ] as const;
  const open = (anchor: HTMLElement) => overlays.openMenu({ label, groups: [{ items: [...items] }], anchor });
  return <IconButton icon="more" label={label} menu onClick={({ currentTarget }) => open(currentTarget)} />;
}
