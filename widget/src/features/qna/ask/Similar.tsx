import type { SimilarQuestion } from '../qna-api';
import type { QnaState } from '../qna-state';
import { VoteButton } from '../VoteButton';

/** Public questions like the one being written, to be upvoted instead. */
export function Similar({ state, questions }: { state: QnaState; questions: SimilarQuestion[] }) {
  const { t } = state.host;
  const listed = state.view.value!.questions;
  return (
    <section class="qna-section similar" aria-labelledby="qna-similar">
      <div role="status">{questions.length > 0 && <h3 id="qna-similar">{t('qna.similar')}</h3>}</div>
      <ul class="cards">
        {questions.map(({ id, text, votes }) => (
          <li class="question-card" key={id}>
            <div class="question-row">
              <VoteButton
                state={state}
                question={id}
                votes={listed.find((one) => one.id === id)?.marks.votes ?? votes}
              />
              <p class="question-text" data-whole dir="auto">
                {text}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
