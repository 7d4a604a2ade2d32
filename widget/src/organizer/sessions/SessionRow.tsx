import type { SessionView } from '../../client/types';
import { SessionMarks } from '../../agenda/SessionMarks';
import { sessionPhase } from '../../panel/session-phase';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { useUi } from '../../ui/ui-context';
import { copyLink } from '../copying';
import { link, outside, pencil } from '../icons';
import { KINDS } from '../kinds';
import { useOrganizer } from '../organizer-context';
import type { OrganizerModel } from '../organizer-model';

/** A session in the list: a click edits it, the three dots do the rest. */
export function SessionRow({ session }: { session: SessionView }) {
  const model = useOrganizer();
  const { t, go } = model;
  const { clock } = useUi();
  const { id, name, startDate, endDate, type } = session;
  return (
    <li class="row">
      <span class="row-kind" title={t(`kind.${type}`)}>
        <Icon name={KINDS[type]} />
      </span>
      <div class="row-words">
        <button type="button" class="row-name" dir="auto" onClick={() => go(editView(id))}>
          {name}
        </button>
        <p class="row-facts">
          <time dateTime={startDate}>{model.schedule().range(startDate, endDate)}</time>
          <SessionMarks t={t} session={session} phase={sessionPhase(session, clock.value)} />
        </p>
      </div>
      <IconButton icon={pencil} label={`${t('list.edit')}: ${name}`} onClick={() => go(editView(id))} />
      <IconButton icon={outside} label={`${t('list.go')}: ${name}`} onClick={() => visit(model, id)} />
      <IconButton
        icon="more"
        label={t('list.actions', { name })}
        menu
        onClick={({ currentTarget }) => openMenu(model, session, currentTarget)}
      />
    </li>
  );
}

function editView(id: string): string {
  return `sessions/${encodeURIComponent(id)}/basics`;
}

function visit(model: OrganizerModel, id: string): void {
  open(model.pageOf(id), '_blank', 'noopener');
}

function openMenu(model: OrganizerModel, { id, name }: SessionView, anchor: HTMLElement): void {
  const { t, go, around } = model;
  around.ui.overlays.openMenu({
    label: t('list.actions', { name }),
    anchor,
    groups: [
      {
        items: [
          { label: t('list.edit'), icon: pencil, onSelect: () => go(editView(id)) },
          { label: t('console.copyLink'), icon: link, onSelect: () => void copyLink(model, model.pageOf(id)) },
          { label: t('list.go'), icon: outside, onSelect: () => visit(model, id) },
        ],
      },
    ],
  });
}
