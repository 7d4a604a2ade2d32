import type { PendingCommand } from '../../../client';
import type { IconName } from '../../../ui/icons';
import type { MenuItem } from '../../../ui/overlays';
import type { TextKey } from '../../../ui/texts/translate';
import type { QnaState } from '../qna-state';
import type { Entry } from '../qna-types';
import { askToDecline, askToPublish } from './dialogs';

/** What a moderator may do with one question, as it stands. */
export function questionItems(state: QnaState, question: Entry): MenuItem[] {
  const { api, host, refusals } = state;
  const { id, marks } = question;
  const item = (key: TextKey, icon: IconName, run: () => void): MenuItem => ({
    label: host.t(key),
    icon,
    onSelect: run,
  });
  const give = (command: () => PendingCommand) => () => refusals.watch(id, command());
  const listed = state.view.value?.questions.find((one) => one.id === id);
  const items: MenuItem[] = [];
  if (mayApprove(question))
    items.push(
      item(
        'qna.approve',
        'check',
        give(() => api.approveQuestion(id)),
      ),
    );
  if (listed) {
    items.push(
      listed.marks.pinned === undefined
        ? item(
            'qna.pin',
            'pin',
            give(() => api.pinQuestion(id)),
          )
        : item(
            'qna.unpin',
            'unpin',
            give(() => api.unpinQuestion(id)),
          ),
    );
  }
  if (marks.answered !== 'live') {
    items.push(
      item(
        'qna.answeredLive',
        'check',
        give(() => api.markAnsweredLive(id)),
      ),
    );
  }
  if (marks.answered === 'privately') items.push(item('qna.publish', 'globe', () => askToPublish(state, question)));
  if (listed)
    items.push(
      item(
        'qna.unpublish',
        'lock',
        give(() => api.unpublishQuestion(id)),
      ),
    );
  if (marks.listing !== 'dismissed') items.push(item('qna.decline', 'block', () => askToDecline(state, question)));
  return items;
}

/** A declined question may be approved after all. */
export function mayApprove({ marks }: Entry): boolean {
  return marks.listing === 'waiting' || marks.listing === 'dismissed';
}
