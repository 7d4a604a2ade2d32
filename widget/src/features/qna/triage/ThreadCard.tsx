import { Button, IconButton } from '../../../ui/Button';
import { Refusal } from '../../shared/Refusal';
import { Ago } from '../Ago';
import { Answering } from '../Answering';
import type { QnaState } from '../qna-state';
import { leadingQuestion, votesOf } from '../questions-of';
import type { Thread } from '../qna-types';
import { QuestionBadges } from '../QuestionBadges';
import { named } from '../refused';
import { mayApprove } from './question-items';
import { SimilarThreads } from './SimilarThreads';
import { approve, claimAndOpen, mayAnswer } from './thread-actions';
import { openThreadMenu } from './thread-menu';

interface ThreadCardProps {
  state: QnaState;
  one: Thread;
  /** The ids of threads that ask nearly the same. */
  similar: number[];
  tabIndex: number;
}

/** A thread in the moderators' lists: who asks what since when, and the next step. */
export function ThreadCard({ state, one, similar, tabIndex }: ThreadCardProps) {
  const { t } = state.host;
  const { thread, entries } = one;
  const question = leadingQuestion(entries);
  const refused = state.refusals.byKey.value.get(thread.id) ?? state.refusals.byKey.value.get(question?.id ?? 0);
  const dismiss = () => {
    state.refusals.dismiss(thread.id);
    if (question) state.refusals.dismiss(question.id);
  };
  return (
    <li
      class="question-card"
      data-row={thread.id}
      data-thread={thread.id}
      data-state={thread.state}
      tabIndex={tabIndex}
    >
      <button type="button" class="question-open" tabIndex={tabIndex} onClick={() => state.open(thread.id)}>
        <span class="question-meta">
          <bdi class="question-name">{thread.asker.author?.name ?? t('qna.anonymous')}</bdi>
          {thread.asker.anonymous && thread.asker.author?.name && <span>{t('qna.askedAnonymously')}</span>}
          <Ago at={thread.waitingSince ?? thread.askedAt} />
          {thread.state === 'pending' && thread.seenAt === undefined && (
            <span class="badge" data-role="new">
              {t('qna.new')}
            </span>
          )}
        </span>
        <span class="question-text" dir="auto">
          {question?.text ?? t('qna.deleted')}
        </span>
        <Facts state={state} one={one} />
      </button>
      <Answering state={state} thread={thread} />
      <div class="question-actions">
        {state.moderates() && <NextSteps state={state} one={one} tabIndex={tabIndex} />}
        {similar.length > 0 && <SimilarThreads state={state} ids={similar} tabIndex={tabIndex} />}
      </div>
      {refused && <Refusal problem={named(state, thread, refused)} onDismiss={dismiss} />}
    </li>
  );
}

function NextSteps({ state, one, tabIndex }: Omit<ThreadCardProps, 'similar'>) {
  const { t } = state.host;
  const { thread, entries } = one;
  const question = leadingQuestion(entries);
  const approvable = question && thread.state !== 'dismissed' && !question.marks.answered && mayApprove(question);
  const tone = thread.state === 'answered' ? 'plain' : 'accent';
  return (
    <>
      {mayAnswer(state, thread) && (
        <Button tone={tone} icon="reply" tabIndex={tabIndex} onClick={() => claimAndOpen(state, thread)}>
          {t('qna.reply')}
        </Button>
      )}
      {approvable && (
        <Button icon="check" tabIndex={tabIndex} onClick={() => approve(state, one)}>
          {t('qna.approve')}
        </Button>
      )}
      <IconButton
        icon="more"
        label={t('qna.more')}
        menu
        tabIndex={tabIndex}
        onClick={(event) => openThreadMenu(state, one, event.currentTarget)}
      />
    </>
  );
}

/** What else there is to know before one opens it. */
function Facts({ state, one: { thread, entries } }: { state: QnaState; one: Thread }) {
  const { t, ui } = state.host;
  const question = leadingQuestion(entries);
  const listed = state.view.value!.questions.find(({ id }) => id === question?.id);
  const votes = question ? votesOf(state.view.value!, question.id) : 0;
  const ago = thread.since ? ui.times.ago(thread.since, ui.clock.value) : '';
  return (
    <span class="question-meta">
      {question && <QuestionBadges marks={question.marks} pinned={listed?.marks.pinned !== undefined} />}
      {votes > 0 && <span>{t('qna.votes', { count: votes })}</span>}
      {entries.length > 1 && <span>{t('qna.messages', { count: entries.length })}</span>}
      {thread.state === 'claimed' && thread.owner && (
        <span class="label" data-owner={state.isMe(thread.owner.person) ? 'me' : 'other'}>
          {state.isMe(thread.owner.person)
            ? t('qna.claimedByYou', { ago })
            : t('qna.claimedBy', { name: thread.owner.name, ago })}
        </span>
      )}
      {question?.marks.reason && <span dir="auto">{t('qna.declinedReason', { reason: question.marks.reason })}</span>}
    </span>
  );
}
