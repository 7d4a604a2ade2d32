import type { ChatState } from './chat-state';
import type { Quote } from './chat-types';

interface QuoteLinkProps {
  state: ChatState;
  quote: Quote;
  /** The quoted message has been deleted, so that its words are gone here too. */
  gone: boolean;
  tabIndex: number;
}

export function QuoteLink({ state, quote, gone, tabIndex }: QuoteLinkProps) {
  const { t } = state.host;
  return (
    <button type="button" class="quote" tabIndex={tabIndex} onClick={() => void state.jumpTo(quote.seq)}>
      <span class="unseen">{t('chat.jumpToQuoted', { name: quote.author.name })}: </span>
      <bdi class="quote-name" aria-hidden="true">
        {quote.author.name}
      </bdi>
      <span class="quote-text" dir="auto">
        {gone ? t('chat.quoteDeleted') : quote.excerpt}
      </span>
    </button>
  );
}
