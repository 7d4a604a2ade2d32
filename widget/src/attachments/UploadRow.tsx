import { Button, IconButton } from '../ui/Button';
import type { AttachmentsText } from './attachments-model';
import { wordsOf } from './attachments-model';
import type { RunningUpload, Uploads } from './uploads';

interface UploadRowProps {
  upload: RunningUpload;
  uploads: Uploads;
  t: AttachmentsText;
}

/** One file on its way: how far it is, or why it was not taken. */
export function UploadRow({ upload, uploads, t }: UploadRowProps) {
  const { id, name, state, problem } = upload;
  const failed = state === 'failed';
  return (
    <li class="upload" data-state={state}>
      <p class="upload-name" dir="auto">
        {name}
      </p>
      {failed ? (
        <p class="refusal" role="alert">
          {problem && wordsOf(problem)}
        </p>
      ) : (
        <Progress upload={upload} t={t} />
      )}
      <div class="upload-actions">
        {failed && (
          <Button label={t('attachments.againName', { name })} onClick={() => uploads.again(id)}>
            {t('attachments.again')}
          </Button>
        )}
        <IconButton
          icon="close"
          label={t(failed ? 'attachments.forgetName' : 'attachments.cancelName', { name })}
          onClick={() => uploads.cancel(id)}
        />
      </div>
    </li>
  );
}

function Progress({ upload: { name, done, state }, t }: Pick<UploadRowProps, 'upload' | 't'>) {
  const percent = Math.floor(done * 100);
  const words =
    state === 'waiting'
      ? t('attachments.waiting')
      : done >= 1
        ? t('attachments.finishing')
        : t('attachments.percent', { percent });
  return (
    <div class="upload-progress">
      <progress
        aria-label={t('attachments.progress', { name })}
        aria-valuetext={words}
        value={percent}
        max={100}
        data-busy={done >= 1 || undefined}
      />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
