import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Icon } from '../../../ui/icons';
import { useRows } from '../../shared/rows';
import { Choice } from '../Choice';
import type { QnaState } from '../qna-state';
import { claimedIn, endedIn, pendingIn, type WaitingOrder } from '../questions-of';
import type { Thread } from '../qna-types';
import { useReturn } from '../use-return';
import { Keys } from './Keys';
import { Section } from './Section';
import { similarThreads } from './similar-threads';
import { actByKey } from './triage-keys';

const ORDERS: WaitingOrder[] = ['waiting', 'votes'];

/** The moderators' front page of Q&A: who waits, who answers, and what is over. */
export function TriageLists({ state }: { state: QnaState }) {
  const { t } = state.host;
  const [order, setOrder] = useState<WaitingOrder>('waiting');
  const view = state.view.value!;
  const similar = useComputed(() => similarThreads(state.view.value?.threads.filter(isOpen) ?? [])).value;
  const pending = pendingIn(view, order);
  const claimed = claimedIn(view, state.host.you.value?.person);
  const all = [...pending, ...claimed, ...endedIn(view, 'answered'), ...endedIn(view, 'dismissed')];
  const list = useReturn(state);
  const rows = useRows(
    list,
    all[0]?.thread.id,
    all.map(({ thread }) => thread.id),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target as HTMLElement;
    if (row.dataset['row'] === undefined) return;
    const one = all.find(({ thread }) => String(thread.id) === row.dataset['row']);
    if (rows.move(event) || (one && actByKey(state, one, event.key))) event.preventDefault();
  };
  const shared = { state, similar, tabIndexOf: rows.tabIndexOf };
  if (all.length === 0) return <Empty state={state} />;
  return (
    <>
      <div class="qna-scroll" ref={list} onKeyDown={onKeyDown} onFocusIn={rows.onFocusIn} onFocusOut={rows.onFocusOut}>
        <Section {...shared} name="pending" threads={pending}>
          {pending.length > 1 && (
            <Choice
              label={t('qna.waitingOrder')}
              options={ORDERS.map((value) => ({ value, label: t(`qna.waitingOrder.${value}`) }))}
              chosen={order}
              onChoose={(value) => setOrder(value)}
            />
          )}
        </Section>
        <Section {...shared} name="claimed" threads={claimed} />
        <Section {...shared} name="answered" threads={endedIn(view, 'answered')} folded />
        <Section {...shared} name="dismissed" threads={endedIn(view, 'dismissed')} folded />
      </div>
      {state.moderates() && <Keys />}
    </>
  );
}

function isOpen({ thread }: Thread): boolean {
  return thread.state === 'pending' || thread.state === 'claimed';
}

function Empty({ state }: { state: QnaState }) {
  const { t } = state.host;
  return (
    <div class="placeholder">
      <Icon name="question" />
      <p class="placeholder-title">{t('qna.teamEmpty')}</p>
      <p>{t('qna.teamEmptyHint')}</p>
    </div>
  );
}
