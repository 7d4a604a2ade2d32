import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { Choice } from '../Choice';
import type { QnaState } from '../qna-state';
import { listedIn, type Order } from '../questions-of';
import { ListedQuestion } from './ListedQuestion';

const PAGE = 50;
const ORDERS: Order[] = ['popular', 'newest', 'mine', 'answered'];

/** What everybody sees: public questions with their answers in place, the pinned ones first. */
export function Listed({ state }: { state: QnaState }) {
  const { t } = state.host;
  const [order, setOrder] = useState<Order>('popular');
  const [shown, setShown] = useState(PAGE);
  const view = state.view.value!;
  const questions = listedIn(view, order);
  const more = questions.length - shown;
  return (
    <section class="qna-section" aria-labelledby="qna-everyone">
      <h3 id="qna-everyone">{t('qna.everyone')}</h3>
      {view.questions.length > 0 && (
        <Choice
          label={t('qna.order')}
          options={ORDERS.map((value) => ({ value, label: t(`qna.order.${value}`) }))}
          chosen={order}
          onChoose={(value) => setOrder(value)}
        />
      )}
      {questions.length === 0 && <p class="qna-none">{t(`qna.listEmpty.${order}`)}</p>}
      <ul class="cards">
        {questions.slice(0, shown).map((question) => (
          <ListedQuestion key={question.id} state={state} question={question} />
        ))}
      </ul>
      {more > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{t('qna.showMore', { count: Math.min(more, PAGE) })}</Button>
      )}
    </section>
  );
}
