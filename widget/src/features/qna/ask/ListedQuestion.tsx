import { Icon } from '../../../ui/icons';
import { LinkedText } from '../../../ui/LinkedText';
import { Refusal } from '../../shared/Refusal';
import { Ago } from '../Ago';
import { LikeChip } from '../LikeChip';
import type { QnaState } from '../qna-state';
import type { Question } from '../qna-types';
import { VoteButton } from '../VoteButton';

/** A public question: its votes, who asked, and the team's answers. */
export function ListedQuestion({ state, question }: { state: QnaState; question: Question }) {
  const { t, session } = state.host;
  const { id, author, marks, answers } = question;
  const problem = state.refusals.byKey.value.get(id);
  return (
    <li class="question-card" data-question={id} data-pinned={marks.pinned !== undefined}>
      <div class="question-row">
        <VoteButton state={state} question={id} votes={marks.votes} />
        <div class="question-body">
          <p class="question-meta">
            <bdi class="question-name">{author?.name ?? t('qna.anonymous')}</bdi>
            {author && state.isMe(author.person) && <span class="badge">{t('qna.you')}</span>}
            <Ago at={question.at} />
            {marks.pinned !== undefined && (
              <span class="label">
                <Icon name="pin" />
                {t('qna.pinned')}
              </span>
            )}
            {marks.answered && (
              <span class="label" data-answered={marks.answered}>
                <Icon name="check" />
                {t(`qna.answered.${marks.answered}`)}
              </span>
            )}
          </p>
          <p class="question-text" data-whole dir="auto">
            <LinkedText text={question.text} />
          </p>
        </div>
      </div>
      {answers.map((answer) => (
        <div class="answer" key={answer.id}>
          <p class="question-meta">
            <bdi class="question-name">{t('qna.answerFrom', { name: session.value?.name ?? t('qna.team') })}</bdi>
            <Ago at={answer.at} />
          </p>
          <p class="question-text" data-whole dir="auto">
            <LinkedText text={answer.text} />
          </p>
          <LikeChip state={state} entry={answer.id} likes={marks.likes[answer.id] ?? 0} always />
        </div>
      ))}
      {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(id)} />}
    </li>
  );
}
