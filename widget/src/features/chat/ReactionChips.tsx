import type { ChatState } from './chat-state';
import { faceOf, REACTIONS, type ChatMessage } from './chat-types';
import { mayTakePart, reactionName } from './actions';

interface ReactionChipsProps {
  state: ChatState;
  message: ChatMessage;
  tabIndex: number;
}

/** The reactions that a message has, each a toggle with its count. One's own shows before the count arrives. */
export function ReactionChips({ state, message, tabIndex }: ReactionChipsProps) {
  const { mine, host } = state;
  const { seq, reactions } = message;
  const configured = REACTIONS as readonly string[];
  const names = [...configured, ...Object.keys(reactions).filter((name) => !configured.includes(name))];
  const shown = names.filter((name) => reactions[name] || mine.has(seq, name));
  if (shown.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={host.t('chat.reactions')}>
      {shown.map((name) => (
        <button
          type="button"
          class="chip"
          key={name}
          aria-pressed={mine.has(seq, name)}
          title={reactionName(state, name)}
          disabled={!mayTakePart(state)}
          tabIndex={tabIndex}
          onClick={() => state.toggleReaction(seq, name)}
        >
          <span aria-hidden="true">{faceOf(name)}</span>
          <span class="unseen">{reactionName(state, name)}</span>
          <span>{Math.max(reactions[name] ?? 0, mine.has(seq, name) ? 1 : 0)}</span>
        </button>
      ))}
    </div>
  );
}
