import type { OutboxItem } from '../../shared/outbox';
import { PendingRow } from '../../shared/PendingRow';
import { Ago } from '../Ago';
import type { QnaState } from '../qna-state';
import { leadingQuestion } from '../questions-of';
import type { OwnThread } from '../qna-types';
import { StatusChip } from '../StatusChip';

/** One's own questions, the newest on top, each with where it stands. */
export function MyQuestions({ state, waiting }: { state: QnaState; waiting: OutboxItem[] }) {
  const { t } = state.host;
  const threads = [...state.view.value!.mine.threads].reverse();
  if (threads.length + waiting.length === 0) return null;
  return (
    <section class="qna-section" aria-labelledby="qna-mine">
      <h3 id="qna-mine">{t('qna.mine')}</h3>
      <ul class="cards">
        {[...waiting].reverse().map((item) => (
          <PendingRow key={item.clientId} host={state.host} outbox={state.outbox} item={item} />
        ))}
        {threads.map((one) => (
          <MyQuestion key={one.thread.id} state={state} own={one} />
        ))}
      </ul>
    </section>
  );
}

function MyQuestion({ state, own: { thread, entries } }: { state: QnaState; own: OwnThread }) {
  const { t } = state.host;
  const question = leadingQuestion(entries);
  const answers = entries.filter(({ kind, deleted }) => kind === 'answer' && !deleted).length;
  if (!question) return null;
  return (
    <li class="question-card" data-thread={thread.id}>
      <button type="button" class="question-open" onClick={() => state.open(thread.id)}>
        <span class="question-meta">
          <StatusChip thread={thread} question={question} />
          <Ago at={thread.askedAt} />
          {thread.anonymous && <span>{t('qna.askedAnonymously')}</span>}
        </span>
        <span class="question-text" dir="auto">
          {question.text}
        </span>
        {question.marks.reason && (
          <span class="question-meta" dir="auto">
            {t('qna.declinedReason', { reason: question.marks.reason })}
          </span>
        )}
        {answers > 0 && <span class="question-meta">{t('qna.newAnswers', { count: answers })}</span>}
      </button>
    </li>
  );
}
