import { PendingRow } from '../../shared/PendingRow';
import type { QnaState } from '../qna-state';
import { ThreadHead } from './ThreadHead';

interface AskedThreadProps {
  state: QnaState;
  clientId: string;
  text: string;
}

/** A question that has just been asked, until the acknowledgement says which thread it is; its event may come before. */
export function AskedThread({ state, clientId, text }: AskedThreadProps) {
  const item = state.outbox.items.value.find((one) => one.clientId === clientId);
  const discard = () => {
    state.outbox.discard(clientId);
    state.toList();
  };
  const retry = () => {
    state.outbox.discard(clientId);
    state.ask(text, item?.body.anonymous === true);
  };
  return (
    <>
      <ThreadHead state={state} title={text} />
      <div class="scroller" role="log" aria-live="off" aria-label={state.host.t('qna.thread', { text })} tabIndex={0}>
        <ol class="messages">{item && <PendingRow host={state.host} outbox={{ retry, discard }} item={item} />}</ol>
      </div>
    </>
  );
}
