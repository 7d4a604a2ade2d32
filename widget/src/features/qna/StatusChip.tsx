import { useUi } from '../../ui/ui-context';
import { statusOf } from './questions-of';
import type { Entry, OwnHeader } from './qna-types';

/** Where one's own question stands, in a word; for a declined one with the reason below. */
export function StatusChip({ thread, question }: { thread: OwnHeader; question: Entry }) {
  const { t } = useUi();
  const status = statusOf(thread, question);
  const live = status === 'answered' && question.marks.answered === 'live';
  return (
    <span class="status" data-status={status}>
      {t(live ? 'qna.answered.live' : `qna.status.${status}`)}
    </span>
  );
}
