import type { OutboxItem } from '../shared/outbox';
import { PendingRow } from '../shared/PendingRow';
import type { ChatState } from './chat-state';
import type { Quote } from './chat-types';
import { QuoteLink } from './QuoteLink';

/** One's own message on its way, in the place it is likely to get. */
export function OutboxRow({ state, item }: { state: ChatState; item: OutboxItem<Quote> }) {
  const quote = item.about;
  return (
    <PendingRow host={state.host} outbox={state.outbox} item={item}>
      {quote && <QuoteLink state={state} quote={quote} quoted={state.find(quote.seq)} tabIndex={0} />}
    </PendingRow>
  );
}
