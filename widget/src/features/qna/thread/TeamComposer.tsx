import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { keptText } from '../../shared/kept-text';
import { ReplyBanner } from '../../shared/ReplyBanner';
import { WritingField } from '../../shared/WritingField';
import { Answering } from '../Answering';
import { Choice } from '../Choice';
import { TEXT_LIMIT } from '../qna-api';
import type { QnaState } from '../qna-state';
import { leadingQuestion } from '../questions-of';
import type { Entry, Thread } from '../qna-types';
import { useAnswering } from './use-answering';

interface TeamComposerProps {
  state: QnaState;
  one: Thread;
  field: RefObject<HTMLTextAreaElement | null>;
  replyTo: Entry | null;
  onReplied(): void;
}

/** Where a moderator answers as the session; closed while another one has the thread. */
export function TeamComposer(props: TeamComposerProps) {
  const { state, one } = props;
  const { t } = state.host;
  const { thread } = one;
  if (!state.moderates()) return <Closed>{t('qna.readOnly')}</Closed>;
  if (thread.owner && !state.isMe(thread.owner.person) && thread.state === 'claimed')
    return <Closed>{t('qna.ownedBy', { name: thread.owner.name })}</Closed>;
  if (thread.state !== 'dismissed') return <Writing {...props} />;
  return (
    <Closed>
      <span>{t('qna.ended.dismissed')}</span>
      <Button onClick={() => state.refusals.watch(thread.id, state.api.reopenThread(thread.id))}>
        {t('qna.reopen')}
      </Button>
    </Closed>
  );
}

function Closed({ children }: { children: ComponentChildren }) {
  return (
    <div class="composer" part="composer">
      <div class="composer-closed" role="status">
        <Icon name="lock" />
        {children}
      </div>
    </div>
  );
}

function Writing({ state, one: { thread, entries }, field, replyTo, onReplied }: TeamComposerProps) {
  const { t, session, sessionId } = state.host;
  const draft = useMemo(() => keptText(sessionId, `qna-${thread.id}`), [sessionId, thread.id]);
  const question = leadingQuestion(entries);
  const [publicly, setPublicly] = useState(question?.marks.listing === 'listed');
  const typing = useAnswering(state, thread);
  useEffect(() => {
    if (state.isMe(thread.owner?.person)) field.current?.focus();
  }, []);
  const send = (text: string) => {
    const reply = { thread: thread.id, text, publicly, ...(replyTo && { replyTo: replyTo.id }) };
    state.outbox.track(state.api.replyToThread(reply));
    onReplied();
  };
  return (
    <div class="composer" part="composer" data-team>
      <Answering state={state} thread={thread} />
      <div class="answering-as">
        <span class="answering-name">
          <Icon name="stage" />
          <span>{t('qna.answeringAs', { session: session.value?.name ?? '' })}</span>
        </span>
        <Choice
          label={t('qna.audience')}
          options={[
            { value: 'private', label: t('qna.privately') },
            { value: 'public', label: t('qna.publicly') },
          ]}
          chosen={publicly ? 'public' : 'private'}
          onChoose={(value) => setPublicly(value === 'public')}
        />
        <small>{t(hintOf(publicly, thread.asker.anonymous))}</small>
      </div>
      {replyTo && (
        <ReplyBanner
          name={replyTo.author?.name ?? thread.asker.author?.name ?? t('qna.anonymous')}
          text={replyTo.text ?? ''}
          onCancel={onReplied}
        />
      )}
      <WritingField
        label={t('qna.writeAnswer')}
        sendLabel={t('qna.send')}
        limit={TEXT_LIMIT}
        draft={draft}
        field={field}
        idPrefix="qna-answer"
        onSend={send}
        onEscape={onReplied}
        onWrite={typing}
      />
    </div>
  );
}

function hintOf(publicly: boolean, anonymous: boolean) {
  if (!publicly) return 'qna.privatelyHint';
  return anonymous ? 'qna.publiclyNameless' : 'qna.publiclyHint';
}
