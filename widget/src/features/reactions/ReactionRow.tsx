import { useState } from 'preact/hooks';
import { KINDS } from './reaction-kinds';
import { useReactions, type Reactions, type ReactionsHost } from './reactions-state';

/** The five reactions at the bottom of the panel. A phone has no height to spare: there they stand behind the clapping hands. */
export function ReactionRow({ host }: { host: ReactionsHost }) {
  const reactions = useReactions(host);
  const [open, setOpen] = useState(false);
  if (!reactions?.allowed.value) return null;
  const narrow = host.ui.narrow.value;
  return (
    <>
      {narrow && (
        <button
          type="button"
          class="reactions-toggle"
          aria-label={host.t('reactions.label')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">👏</span>
        </button>
      )}
      {(open || !narrow) && <Row reactions={reactions} />}
    </>
  );
}

function Row({ reactions }: { reactions: Reactions }) {
  const { t, connection } = reactions.host;
  return (
    <div class="reactions-row" role="group" aria-label={t('reactions.label')}>
      {KINDS.map(({ id, emoji }) => (
        <button
          type="button"
          class="reactions-button"
          key={id}
          aria-label={t(`reactions.${id}`)}
          title={t(`reactions.${id}`)}
          aria-disabled={connection.value !== 'online'}
          onClick={() => reactions.react(id)}
        >
          <span aria-hidden="true">{emoji}</span>
        </button>
      ))}
    </div>
  );
}
