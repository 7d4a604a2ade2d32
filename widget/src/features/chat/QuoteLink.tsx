import type { ChatState } from './chat-state';
import type { ChatMessage, Quote } from './chat-types';

interface QuoteLinkProps {
  state: ChatState;
  quote: Quote;
  /** The quoted message when it is among the loaded ones; the words are taken from it, so that they go when it goes. */
  quoted: ChatMessage | undefined;
  tabIndex: number;
}

export function QuoteLink({ state, quote, quoted, tabIndex }: QuoteLinkProps) {
  const { t } = state.host;
  const words = quoted ? quoted.text : t('chat.quoteFar');
  return (
    <button type="button" class="quote" tabIndex={tabIndex} onClick={() => void state.jumpTo(quote.seq)}>
      <span class="unseen">{t('chat.jumpToQuoted', { name: quote.name })}: </span>
      <bdi class="quote-name" aria-hidden="true">
        {quote.name}
      </bdi>
      <span class="quote-text" dir="auto">
        {quoted?.deleted ? t('chat.quoteDeleted') : words}
      </span>
    </button>
  );
}
