import type { Problem } from '../../client';
import { IconButton } from '../../ui/Button';
import { useUi } from '../../ui/ui-context';
import { wordsOf } from './problems';

/** Why something was refused, beside what caused it. */
export function Refusal({ problem, onDismiss }: { problem: Problem; onDismiss(): void }) {
  const { t } = useUi();
  return (
    <div class="refusal" role="alert">
      <span>{wordsOf(problem)}</span>
      <IconButton icon="close" size="small" label={t('chat.dismiss')} onClick={onDismiss} />
    </div>
  );
}
