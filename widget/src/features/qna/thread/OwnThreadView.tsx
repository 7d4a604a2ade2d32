import { useRef, useState } from 'preact/hooks';
import { Ago } from '../Ago';
import type { QnaState } from '../qna-state';
import { leadingQuestion } from '../questions-of';
import type { Entry } from '../qna-types';
import { StatusChip } from '../StatusChip';
import { EntryList } from './EntryList';
import { OwnComposer } from './OwnComposer';
import { ThreadHead } from './ThreadHead';

/** One's own question and what came of it. */
export function OwnThreadView({ state, id }: { state: QnaState; id: number }) {
  const { t } = state.host;
  const field = useRef<HTMLTextAreaElement>(null);
  const [replyTo, setReplyTo] = useState<Entry | null>(null);
  const own = state.ownThread(id);
  // Only the acknowledgement of a new question can be here before its event.
  if (!own) return <ThreadHead state={state} title={t('panel.loading')} />;
  const question = leadingQuestion(own.entries);
  const reply = (entry: Entry) => {
    setReplyTo(entry);
    field.current?.focus();
  };
  return (
    <>
      <ThreadHead state={state} title={question?.text ?? t('qna.deleted')}>
        {question && <StatusChip thread={own.thread} question={question} />}
        <Ago at={own.thread.askedAt} />
        {own.thread.anonymous && <span>{t('qna.askedAnonymously')}</span>}
      </ThreadHead>
      <EntryList
        state={state}
        label={t('qna.thread', { text: question?.text ?? t('qna.deleted') })}
        own={[own]}
        entries={own.entries}
        waiting={state.outbox.items.value.filter(({ body }) => body.thread === id)}
        onReply={reply}
        onLeave={() => field.current?.focus()}
      />
      <OwnComposer state={state} thread={id} field={field} replyTo={replyTo} onReplied={() => setReplyTo(null)} />
    </>
  );
}
