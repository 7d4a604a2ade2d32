import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../ui/icons';
import { keptText } from '../../shared/kept-text';
import { ReplyBanner } from '../../shared/ReplyBanner';
import { WritingField } from '../../shared/WritingField';
import { TEXT_LIMIT } from '../qna-api';
import type { QnaState } from '../qna-state';
import type { Entry } from '../qna-types';

interface OwnComposerProps {
  state: QnaState;
  thread: number;
  field: RefObject<HTMLTextAreaElement | null>;
  replyTo: Entry | null;
  onReplied(): void;
}

/** Where the asker adds something to a thread. */
export function OwnComposer({ state, thread, field, replyTo, onReplied }: OwnComposerProps) {
  const { t, sessionId, session } = state.host;
  const draft = useMemo(() => keptText(sessionId, `qna-${thread}`), [sessionId, thread]);
  const send = (text: string) => {
    state.outbox.track(state.api.replyToThread({ thread, text, ...(replyTo && { replyTo: replyTo.id }) }));
    onReplied();
  };
  const name = replyTo?.kind === 'answer' ? (session.value?.name ?? t('qna.team')) : t('qna.you');
  return (
    <div class="composer" part="composer">
      {state.view.value!.mine.blocked ? (
        <p class="composer-closed" role="status">
          <Icon name="block" />
          {t('qna.blocked')}
        </p>
      ) : (
        <>
          {replyTo && <ReplyBanner name={name} text={replyTo.text ?? ''} onCancel={onReplied} />}
          <WritingField
            label={t('qna.write')}
            sendLabel={t('qna.send')}
            limit={TEXT_LIMIT}
            draft={draft}
            field={field}
            idPrefix="qna-reply"
            onSend={send}
            onEscape={onReplied}
          />
        </>
      )}
    </div>
  );
}
