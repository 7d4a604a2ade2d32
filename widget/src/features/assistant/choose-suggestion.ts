import type { IconName } from '../../ui/icons';
import type { TextKey } from '../../ui/texts/translate';
import type { FeatureHost } from '../feature';
import type { FormWish } from '../shared/interactions/open-form';
import { openForm } from '../shared/interactions/open-form';
import { KINDS } from '../shared/interactions/kinds';
import { openMessage } from '../shared/open-message';
import type { Suggestion } from './signal-types';

/** Opens what was suggested, filled in and ready to be edited: in Interactions, or in the chat's field. */
export function chooseSuggestion(host: FeatureHost, { kind, prefill }: Suggestion): void {
  if (kind === 'chat-message') openMessage(host, prefill.text ?? '');
  else openForm(host, { kind, prefill } as FormWish);
}

/** What a suggestion is called on its button. */
export function labelOf({ kind }: Suggestion): TextKey {
  if (kind === 'poll') return 'suggest.poll';
  if (kind === 'crowd-vote') return 'suggest.crowdVote';
  return kind === 'chat-message' ? 'suggest.message' : 'suggest.other';
}

/** What kind of thing it is. */
export function kindOf({ kind }: Suggestion): { label: TextKey; icon: IconName } {
  return kind === 'chat-message' ? { label: 'suggest.messageKind', icon: 'chat' } : KINDS[kind];
}
