import type { MenuGroup, MenuItem } from '../../ui/overlays';
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enMenus } from '../../ui/texts/en-menus';
import { addTexts } from '../../ui/texts/translate';
import { askToBlock, askToDelete, mayTakePart, moderates, reactionName } from './actions';
import type { ChatState } from './chat-state';
import { faceOf, REACTIONS, type ChatMessage } from './chat-types';

addTexts('en', enMenus);
addIcons(laterIcons);

/** Everything that one may do with a message: the menu behind the three dots, Enter and a long press. */
export function openMessageMenu(state: ChatState, message: ChatMessage, anchor: HTMLElement): void {
  const { t, ui } = state.host;
  const groups: MenuGroup[] = [
    reactionGroup(state, message),
    { items: everyoneItems(state, message) },
    { items: moderatorItems(state, message) },
  ];
  ui.overlays.openMenu({
    label: t('chat.actionsFor', { name: message.author.name }),
    groups: groups.filter((group) => group.items.length > 0),
    anchor,
  });
}

export function openReactionMenu(state: ChatState, message: ChatMessage, anchor: HTMLElement): void {
  const { t, ui } = state.host;
  ui.overlays.openMenu({ label: t('chat.react'), groups: [reactionGroup(state, message)], anchor });
}

function reactionGroup(state: ChatState, message: ChatMessage): MenuGroup {
  if (!mayTakePart(state)) return { items: [] };
  return {
    label: state.host.t('chat.reactions'),
    items: REACTIONS.map((reaction) => ({
      kind: 'emoji',
      emoji: faceOf(reaction),
      label: reactionName(state, reaction),
      checked: state.mine.has(message.seq, reaction),
      onSelect: () => state.toggleReaction(message.seq, reaction),
    })),
  };
}

function everyoneItems(state: ChatState, message: ChatMessage): MenuItem[] {
  const { t, toasts } = state.host;
  const copy = () => {
    void navigator.clipboard?.writeText(message.text).then(() => toasts.show({ text: t('chat.copied') }));
  };
  const items: MenuItem[] = [];
  if (mayTakePart(state)) {
    items.push({ label: t('chat.reply'), icon: 'reply', onSelect: () => (state.replyTo.value = message) });
  }
  items.push({ label: t('chat.copy'), icon: 'copy', onSelect: copy });
  if (state.isMe(message.author.person)) items.push(deleteItem(state, message));
  return items;
}

function moderatorItems(state: ChatState, message: ChatMessage): MenuItem[] {
  const { t } = state.host;
  if (!moderates(state)) return [];
  const own = state.isMe(message.author.person);
  const items = [pinItem(state, message)];
  if (!own) items.push(deleteItem(state, message));
  if (!own && message.author.role === 'attendee') {
    const { person, name } = message.author;
    const blocked = state.view.value?.blocked.some((one) => one.person === person);
    items.push(
      blocked
        ? { label: t('chat.unblock', { name }), icon: 'check', onSelect: () => unblock(state, message) }
        : {
            label: t('chat.block', { name }),
            icon: 'block',
            danger: true,
            onSelect: () => void askToBlock(state, message),
          },
    );
  }
  return items;
}

function pinItem(state: ChatState, { seq }: ChatMessage): MenuItem {
  const { api, refusals, view, host } = state;
  return view.value?.pinned.some((pin) => pin.message === seq)
    ? { label: host.t('chat.unpin'), icon: 'unpin', onSelect: () => refusals.watch(seq, api.unpinMessage(seq)) }
    : { label: host.t('chat.pin'), icon: 'pin', onSelect: () => refusals.watch(seq, api.pinMessage(seq)) };
}

function deleteItem(state: ChatState, message: ChatMessage): MenuItem {
  const onSelect = () => void askToDelete(state, message);
  return { label: state.host.t('chat.delete'), icon: 'trash', danger: true, onSelect };
}

function unblock({ api, refusals }: ChatState, { seq, author }: ChatMessage): void {
  refusals.watch(seq, api.unblockUser(author.person));
}
