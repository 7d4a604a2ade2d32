import type { PendingCommand } from '../../../client';
import type { IconName } from '../../../ui/icons';
import type { MenuItem } from '../../../ui/overlays';
import type { TextKey } from '../../../ui/texts/translate';
import { excerpt } from '../qna-notices';
import type { QnaState } from '../qna-state';
import { leadingQuestion } from '../questions-of';
import type { Thread } from '../qna-types';
import { askToBlock, askToDelete, chooseHand } from './dialogs';
import { questionItems } from './question-items';

/** The three dots of a thread: what moderators do with its question, and with the conversation. */
export function openThreadMenu(state: QnaState, one: Thread, anchor: HTMLElement): void {
  const { t, ui } = state.host;
  const question = leadingQuestion(one.entries);
  ui.overlays.openMenu({
    label: t('qna.actionsFor', { text: excerpt(question?.text) }),
    groups: [
      { label: t('qna.threadActions'), items: threadItems(state, one) },
      ...(question ? [{ label: t('qna.questionActions'), items: questionItems(state, question) }] : []),
      { items: dangerItems(state, one) },
    ].filter(({ items }) => items.length > 0),
    anchor,
  });
}

function threadItems(state: QnaState, { thread }: Thread): MenuItem[] {
  const { api, host, refusals, isMe } = state;
  const item = (key: TextKey, icon: IconName, run: () => void): MenuItem => ({
    label: host.t(key),
    icon,
    onSelect: run,
  });
  const give = (command: (id: number) => PendingCommand) => () => refusals.watch(thread.id, command(thread.id));
  const open = thread.state === 'pending' || thread.state === 'claimed';
  const items: MenuItem[] = [];
  if (thread.state === 'pending') items.push(item('qna.claim', 'reply', give(api.claimThread)));
  if (thread.state === 'claimed') items.push(item('qna.release', 'back', give(api.releaseThread)));
  if (thread.state === 'pending' || (thread.state === 'claimed' && isMe(thread.owner?.person))) {
    items.push(item('qna.hand', 'hand', () => chooseHand(state, thread)));
  }
  if (open) items.push(item('qna.markAnswered', 'check', give(api.markAnswered)));
  else items.push(item('qna.reopen', 'clock', give(api.reopenThread)));
  return items;
}

function dangerItems(state: QnaState, { thread, entries }: Thread): MenuItem[] {
  const { api, host, refusals, view } = state;
  const question = leadingQuestion(entries);
  const blocked = view.value?.blocked.some((one) => one.thread === thread.id);
  const items: MenuItem[] = [];
  if (question) {
    items.push({
      label: host.t('qna.deleteQuestion'),
      icon: 'trash',
      danger: true,
      onSelect: () => askToDelete(state, question),
    });
  }
  items.push(
    blocked
      ? {
          label: host.t('qna.unblock'),
          icon: 'check',
          onSelect: () => refusals.watch(thread.id, api.unblockAsker(thread.id)),
        }
      : { label: host.t('qna.block'), icon: 'block', danger: true, onSelect: () => askToBlock(state, thread) },
  );
  return items;
}
