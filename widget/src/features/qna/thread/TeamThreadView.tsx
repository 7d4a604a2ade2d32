import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../../../ui/Button';
import { Refusal } from '../../shared/Refusal';
import { Ago } from '../Ago';
import type { QnaState } from '../qna-state';
import { leadingQuestion, questionsIn, votesOf } from '../questions-of';
import type { Entry, Thread } from '../qna-types';
import { QuestionBadges } from '../QuestionBadges';
import { named } from '../refused';
import { openThreadMenu } from '../triage/thread-menu';
import { EntryList } from './EntryList';
import { TeamComposer } from './TeamComposer';
import { ThreadHead } from './ThreadHead';

/** A thread for the team: reading it tells the asker that it was seen and claims nothing. */
export function TeamThreadView({ state, id }: { state: QnaState; id: number }) {
  const { t } = state.host;
  const field = useRef<HTMLTextAreaElement>(null);
  const [replyTo, setReplyTo] = useState<Entry | null>(null);
  const one = state.thread(id);
  const unseen = one !== undefined && one.thread.seenAt === undefined;
  useEffect(() => {
    if (unseen && state.moderates()) state.api.seeThread(id).done.catch(() => undefined);
  }, [unseen]);
  if (!one) return <Gone state={state} />;
  const { thread, entries } = one;
  const refused = state.refusals.byKey.value.get(id);
  const reply = (entry: Entry) => {
    setReplyTo(entry);
    field.current?.focus();
  };
  return (
    <>
      <Head state={state} one={one} />
      {refused && <Refusal problem={named(state, thread, refused)} onDismiss={() => state.refusals.dismiss(id)} />}
      <EntryList
        state={state}
        label={t('qna.threadWith', { name: thread.asker.author?.name ?? t('qna.anonymous') })}
        team={thread}
        entries={entries}
        waiting={state.outbox.items.value.filter(({ body }) => body.thread === id)}
        onReply={state.moderates() ? reply : undefined}
        onLeave={() => field.current?.focus()}
      />
      <TeamComposer state={state} one={one} field={field} replyTo={replyTo} onReplied={() => setReplyTo(null)} />
    </>
  );
}

function Head({ state, one }: { state: QnaState; one: Thread }) {
  const { t } = state.host;
  const { thread, entries } = one;
  const question = leadingQuestion(entries);
  const asker = thread.asker.author?.name ?? t('qna.anonymous');
  const talk = questionsIn(entries).length > 1 || !question;
  const votes = question ? votesOf(state.view.value!, question.id) : 0;
  const menu = state.moderates() && (
    <IconButton
      icon="more"
      label={t('qna.more')}
      menu
      onClick={(event) => openThreadMenu(state, one, event.currentTarget)}
    />
  );
  return (
    <ThreadHead state={state} title={talk ? t('qna.threadWith', { name: asker }) : question.text!} actions={menu}>
      <bdi class="question-name">{asker}</bdi>
      {thread.asker.anonymous && thread.asker.author?.name && <span>{t('qna.askedAnonymously')}</span>}
      <Ago at={thread.askedAt} />
      {question && !talk && <QuestionBadges marks={question.marks} />}
      {votes > 0 && <span>{t('qna.votes', { count: votes })}</span>}
    </ThreadHead>
  );
}

/** The thread has left the view while it was open. */
function Gone({ state }: { state: QnaState }) {
  const { t } = state.host;
  return (
    <>
      <ThreadHead state={state} title={t('qna.goneTitle')} />
      <div class="qna-scroll" />
    </>
  );
}
