import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../ui/icons';
import { Choice } from '../Choice';
import type { QnaState } from '../qna-state';
import type { Entry } from '../qna-types';
import { EntryList } from '../thread/EntryList';
import { OwnComposer } from '../thread/OwnComposer';
import { AskField } from './AskField';
import { Listed } from './Listed';
import { Similar } from './Similar';
import { useSimilar } from './use-similar';

type Side = 'conversation' | 'everyone';

/** Q&A with one conversation a person: everything that one has asked and been answered, and everyone's list beside it. */
export function Conversation({ state }: { state: QnaState }) {
  const { t, session } = state.host;
  const [side, setSide] = useState<Side>('conversation');
  const listed = session.value?.qna.visibility === 'public' || state.view.value!.questions.length > 0;
  const options = [
    { value: 'conversation' as const, label: t('qna.conversationTab') },
    { value: 'everyone' as const, label: t('qna.everyoneTab') },
  ];
  return (
    <>
      {listed && (
        <div class="qna-bar">
          <Choice label={t('qna.sides')} options={options} chosen={side} onChoose={(value) => setSide(value)} />
        </div>
      )}
      {listed && side === 'everyone' ? (
        <div class="qna-scroll">
          <Listed state={state} />
        </div>
      ) : (
        <Talk state={state} />
      )}
    </>
  );
}

function Talk({ state }: { state: QnaState }) {
  const { t } = state.host;
  const field = useRef<HTMLTextAreaElement>(null);
  const [replyTo, setReplyTo] = useState<Entry | null>(null);
  const similar = useSimilar(state);
  const { threads, blocked } = state.view.value!.mine;
  const entries = threads.flatMap((one) => one.entries).sort((a, b) => a.id - b.id);
  const thread = replyTo && threads.find((one) => one.entries.includes(replyTo) || one.thread.id === replyTo.id);
  const reply = (entry: Entry) => {
    setReplyTo(entry);
    field.current?.focus();
  };
  const waiting = state.outbox.items.value;
  return (
    <>
      {entries.length + waiting.length === 0 ? (
        <div class="placeholder">
          <Icon name="question" />
          <p class="placeholder-title">{t('qna.emptyConversation')}</p>
          <p>{t('qna.emptyConversationHint')}</p>
        </div>
      ) : (
        <EntryList
          state={state}
          label={t('qna.conversation')}
          own={threads}
          entries={entries}
          waiting={waiting}
          onReply={reply}
          onLeave={() => field.current?.focus()}
        />
      )}
      {similar.found.value.length > 0 && !replyTo && <Similar state={state} questions={similar.found.value} />}
      {replyTo && thread ? (
        <OwnComposer
          state={state}
          thread={thread.thread.id}
          field={field}
          replyTo={replyTo}
          onReplied={() => setReplyTo(null)}
        />
      ) : (
        <div class="composer" part="composer">
          {blocked ? (
            <p class="composer-closed" role="status">
              <Icon name="block" />
              {t('qna.blocked')}
            </p>
          ) : (
            <AskField state={state} field={field} onWrite={similar.look} />
          )}
        </div>
      )}
    </>
  );
}
