import { useEffect, useMemo } from 'preact/hooks';
import { IconButton } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import type { Toasts } from '../ui/toasts';
import { AttachmentRow } from './AttachmentRow';
import { DOWNLOAD, sizeIn, typeName } from './attachment-kinds';
import type { AttachmentsApi } from './attachments-api';
import { problemOf, startAttachments, wordsOf } from './attachments-model';
import { LoadingFailed } from './LoadingFailed';

interface AttachmentListProps {
  api: AttachmentsApi;
  lang: string;
  toasts: Toasts;
  /** Whether to say so when there are none; else nothing is shown. */
  sayNone?: boolean;
}

/** The files of a session for everybody who may open it. Needs a UiContext above. */
export function AttachmentList({ api, lang, toasts, sayNone = false }: AttachmentListProps) {
  const model = useMemo(() => startAttachments(api, lang), [api, lang]);
  useEffect(() => () => model.stop(), [model]);
  const { t } = model;
  const list = model.list.value;
  if (model.problem.value) return <LoadingFailed model={model} />;
  if (!list) return <Skeleton label={t('attachments.loading')} />;
  if (list.length === 0) return sayNone ? <p class="attachments-none">{t('attachments.noneToSee')}</p> : null;
  const failed = (error: unknown) => toasts.show({ text: wordsOf(problemOf(error)), tone: 'warning' });
  return (
    <ul class="attachments" aria-label={t('attachments.list')}>
      {list.map((one) => (
        <AttachmentRow key={one.id} attachment={one} lang={lang}>
          <IconButton
            icon={DOWNLOAD}
            label={t('attachments.downloadName', {
              title: one.title,
              type: typeName(one),
              size: sizeIn(lang, one.size),
            })}
            onClick={() => void model.download(one).catch(failed)}
          />
        </AttachmentRow>
      ))}
    </ul>
  );
}
