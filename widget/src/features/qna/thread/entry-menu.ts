import type { MenuGroup, MenuItem } from '../../../ui/overlays';
import { excerpt } from '../qna-notices';
import type { QnaState } from '../qna-state';
import type { Entry, ThreadHeader } from '../qna-types';
import { askToDelete } from '../triage/dialogs';
import { questionItems } from '../triage/question-items';

interface About {
  entry: Entry;
  onReply: ((entry: Entry) => void) | undefined;
  /** The thread that it is in, when the team looks at it. */
  team: ThreadHeader | undefined;
}

/** Everything that one may do with an entry: the menu behind the three dots, Enter and a long press. */
export function openEntryMenu(state: QnaState, about: About, anchor: HTMLElement): void {
  const { t, ui } = state.host;
  const { entry, team } = about;
  const moderated = team && state.moderates() && entry.kind === 'question';
  const groups: MenuGroup[] = [
    { items: everyoneItems(state, about) },
    { items: moderated ? questionItems(state, entry) : [] },
    { items: mayDelete(state, about) ? [deleteItem(state, entry)] : [] },
  ];
  ui.overlays.openMenu({
    label: t('qna.actionsFor', { text: excerpt(entry.text) }),
    groups: groups.filter(({ items }) => items.length > 0),
    anchor,
  });
}

function everyoneItems(state: QnaState, { entry, onReply }: About): MenuItem[] {
  const { t, toasts } = state.host;
  const copy = () =>
    void navigator.clipboard?.writeText(entry.text ?? '').then(() => toasts.show({ text: t('qna.copied') }));
  const items: MenuItem[] = [
    { label: t('qna.likeAction'), icon: 'like', onSelect: () => state.marks.toggleLike(entry.id) },
  ];
  if (onReply) items.push({ label: t('qna.reply'), icon: 'reply', onSelect: () => onReply(entry) });
  return [...items, { label: t('qna.copy'), icon: 'copy', onSelect: copy }];
}

/** Moderators delete anything; askers what they wrote themselves. */
function mayDelete(state: QnaState, { entry, team }: About): boolean {
  return team ? state.moderates() : entry.kind !== 'answer';
}

function deleteItem(state: QnaState, entry: Entry): MenuItem {
  return {
    label: state.host.t('qna.delete'),
    icon: 'trash',
    danger: true,
    onSelect: () => askToDelete(state, entry),
  };
}
