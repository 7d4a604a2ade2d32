import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem } from '../client/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { Overlays } from '../ui/overlays';
import type { Toasts } from '../ui/toasts';
import { useUi } from '../ui/ui-context';
import type { Attachment } from './attachment-types';
import { kindOf, sizeIn, typeName } from './attachment-kinds';
import { problemOf, wordsOf, type AttachmentsModel } from './attachments-model';
import { DESCRIPTION, TITLE, titleMistake, tooLong } from './text-rules';

export interface AboutAttachment {
  model: AttachmentsModel;
  toasts: Toasts;
  attachment: Attachment;
}

interface AskProps {
  title: string;
  go: string;
  tone: 'accent' | 'danger';
  children: ComponentChildren;
  /** Left out while what is written cannot be sent. */
  run?: () => Promise<unknown>;
  done(): void;
}

/** A question or a form; stays open, with the server's words, when it is refused. */
function Ask({ title, go, tone, children, run, done }: AskProps) {
  const { t, overlays } = useUi();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const send = () => {
    if (!run) return;
    setBusy(true);
    run().then(
      () => {
        overlays.closeDialog();
        done();
      },
      (error: unknown) => {
        setBusy(false);
        setProblem(problemOf(error));
      },
    );
  };
  const actions = (
    <>
      <Button onClick={overlays.closeDialog}>{t('dialog.cancel')}</Button>
      <Button tone={tone} disabled={busy || !run} onClick={send}>
        {go}
      </Button>
    </>
  );
  return (
    <Dialog title={title} actions={actions}>
      {children}
      {problem && (
        <p class="refusal" role="alert">
          {wordsOf(problem)}
        </p>
      )}
    </Dialog>
  );
}

function DeleteDialog({ model, toasts, attachment: { id, title } }: AboutAttachment) {
  const { t, api } = model;
  const done = () => {
    model.changed();
    toasts.show({ text: t('attachments.deleted', { title }), tone: 'success' });
  };
  return (
    <Ask
      title={t('attachments.deleteTitle')}
      go={t('attachments.delete')}
      tone="danger"
      run={() => api.remove(id)}
      done={done}
    >
      <p dir="auto">{t('attachments.deleteBody', { title })}</p>
    </Ask>
  );
}

function EditDialog({ model, toasts, attachment }: AboutAttachment) {
  const { t, api } = model;
  const [title, setTitle] = useState(attachment.title);
  const [description, setDescription] = useState(attachment.description ?? '');
  const mistake = titleMistake(title);
  const long = tooLong(description, DESCRIPTION);
  const done = () => {
    model.changed();
    toasts.show({ text: t('attachments.saved'), tone: 'success' });
  };
  const save = () => api.update(attachment.id, { title: title.trim(), description: description.trim() });
  return (
    <Ask
      title={t('attachments.editTitle')}
      go={t('attachments.save')}
      tone="accent"
      run={mistake || long ? undefined : save}
      done={done}
    >
      <TextField
        label={t('attachments.fieldTitle')}
        value={title}
        onInput={setTitle}
        mistake={mistake && t(mistake, { count: TITLE })}
      />
      <TextField
        label={t('attachments.fieldDescription')}
        value={description}
        onInput={setDescription}
        rows={4}
        mistake={long ? t('attachments.tooLong', { count: DESCRIPTION }) : undefined}
      />
      <p class="attachment-hint">{t('attachments.visible')}</p>
    </Ask>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
  rows?: number;
  mistake?: string;
}

function TextField({ label, value, onInput, rows = 1, mistake }: TextFieldProps) {
  const id = useId();
  return (
    <div class="attachment-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        value={value}
        aria-invalid={mistake !== undefined}
        aria-describedby={mistake && `${id}-mistake`}
        onKeyDown={(event) => rows === 1 && event.key === 'Enter' && event.preventDefault()}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {mistake && (
        <p class="refusal" id={`${id}-mistake`} role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}

function InfoDialog({ model, attachment }: Omit<AboutAttachment, 'toasts'>) {
  const { t, lang } = model;
  const facts: [string, string | undefined][] = [
    [t('attachments.infoDescription'), attachment.description],
    [t('attachments.infoType'), t(`attachments.kind.${kindOf(attachment)}`, { type: typeName(attachment) })],
    [t('attachments.infoName'), attachment.name],
    [t('attachments.infoSize'), sizeIn(lang, attachment.size)],
    [t('attachments.infoCreated'), dateIn(lang, attachment.createdAt)],
    [t('attachments.infoBy'), attachment.createdBy.name],
  ];
  return (
    <Dialog title={attachment.title}>
      <dl class="attachment-info">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Dialog>
  );
}

function dateIn(lang: string, at: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

export function askToDelete(overlays: Overlays, about: AboutAttachment): void {
  overlays.openDialog(<DeleteDialog {...about} />);
}

export function edit(overlays: Overlays, about: AboutAttachment): void {
  overlays.openDialog(<EditDialog {...about} />);
}

export function showInfo(overlays: Overlays, about: AboutAttachment): void {
  overlays.openDialog(<InfoDialog {...about} />);
}
