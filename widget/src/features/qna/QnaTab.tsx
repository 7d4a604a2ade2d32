import { Failed } from '../../ui/Failed';
import { Skeleton } from '../../ui/Skeleton';
import { wordsOf } from '../shared/problems';
import { AskerSide } from './AskerSide';
import type { QnaState } from './qna-state';
import { TeamSide } from './TeamSide';

export function QnaTab({ state }: { state: QnaState }) {
  const { t, you } = state.host;
  if (state.view.value === null)
    return state.problem.value ? (
      <Failed title={t('qna.failed')} why={wordsOf(state.problem.value)} onRetry={state.retry} />
    ) : (
      <Skeleton label={t('panel.loading')} />
    );
  return <div class="qna">{you.value?.team ? <TeamSide state={state} /> : <AskerSide state={state} />}</div>;
}
