import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { keptText } from '../shared/kept-text';
import { FEW } from './load-list';
import type { Group } from './participant-types';
import type { ParticipantsState } from './participants-state';
import { PersonRow } from './PersonRow';

const MORE = 50;

/** One group with its count; folded or not is kept over a reload. While one searches, groups with matches are open. */
export function GroupSection({ state, group }: { state: ParticipantsState; group: Group }) {
  const { t, sessionId } = state.host;
  const id = group.group;
  const searching = state.typed.value.trim() !== '';
  const kept = keptText(sessionId, `participants-${id}`);
  const [unfolded, setUnfolded] = useState(() => (kept.read() || (id === 'removed' ? 'folded' : 'open')) === 'open');
  const open = searching ? group.matches > 0 : unfolded;
  const toggle = () => {
    setUnfolded(!unfolded);
    kept.write(unfolded ? 'folded' : 'open');
  };
  const count = searching ? t('participants.of', { matches: group.matches, count: group.count }) : group.count;
  return (
    <section class="participants-group" aria-labelledby={`participants-${id}`}>
      <h3 id={`participants-${id}`}>
        <button type="button" class="participants-fold" aria-expanded={open} disabled={searching} onClick={toggle}>
          <Icon name="chevron" />
          <span>{t(`participants.${id}`)}</span>
          <span class="count" data-quiet={id !== 'raised-hands' || group.count === 0}>
            {count}
          </span>
        </button>
      </h3>
      {open && group.participants.length > 0 && (
        <ul>
          {group.participants.map((one) => (
            <PersonRow key={one.person} state={state} group={id} one={one} />
          ))}
        </ul>
      )}
      {open && <Extent state={state} group={group} />}
    </section>
  );
}

/** See more, see less. */
function Extent({ state, group }: { state: ParticipantsState; group: Group }) {
  const { t } = state.host;
  const wanted = state.wanted(group.group);
  const left = group.matches - group.participants.length;
  const more = left > 0 && group.nextCursor !== undefined;
  if (!more && wanted <= FEW) return null;
  return (
    <div class="participants-extent">
      {more && (
        <Button onClick={() => state.want(group.group, wanted + MORE)}>
          {t('participants.more', { count: Math.min(left, MORE) })}
        </Button>
      )}
      {wanted > FEW && <Button onClick={() => state.want(group.group, FEW)}>{t('participants.less')}</Button>}
    </div>
  );
}
