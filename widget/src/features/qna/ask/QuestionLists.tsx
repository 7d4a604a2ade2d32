import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import type { QnaState } from '../qna-state';
import { useReturn } from '../use-return';
import { Listed } from './Listed';
import { MyQuestions } from './MyQuestions';

/** The attendee's front page of Q&A with a thread for each question: one's own on top, everyone's below. */
export function QuestionLists({ state }: { state: QnaState }) {
  const { t, session } = state.host;
  const { questions, mine } = state.view.value!;
  const waiting = state.outbox.items.value.filter(({ type }) => type === 'ask-question');
  const nothing = questions.length + mine.threads.length + waiting.length === 0;
  return (
    <>
      <div class="qna-scroll" ref={useReturn(state)}>
        {nothing ? (
          <div class="placeholder">
            <Icon name="question" />
            <p class="placeholder-title">{t('qna.emptyTitle')}</p>
            <p>{t('qna.emptyHint')}</p>
          </div>
        ) : (
          <>
            <MyQuestions state={state} waiting={waiting} />
            {session.value?.qna.visibility !== 'private' || questions.length > 0 ? <Listed state={state} /> : null}
          </>
        )}
      </div>
      <AskBar state={state} />
    </>
  );
}

/** The way to a new question, or why there is none. */
function AskBar({ state }: { state: QnaState }) {
  const { t } = state.host;
  return (
    <div class="composer" part="composer">
      {state.view.value!.mine.blocked ? (
        <p class="composer-closed" role="status">
          <Icon name="block" />
          {t('qna.blocked')}
        </p>
      ) : (
        <Button tone="accent" icon="question" onClick={() => (state.place.value = { at: 'ask' })}>
          {t('qna.ask')}
        </Button>
      )}
    </div>
  );
}
