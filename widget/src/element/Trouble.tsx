import type { Problem } from '../client/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { useUi } from '../ui/ui-context';

/** In place of content that could not be had: the server's words and a way to try again. */
export function Trouble({ title, problem, onRetry }: { title: string; problem: Problem; onRetry(): void }) {
  const { t } = useUi();
  return (
    <div class="placeholder" role="alert">
      <Icon name="alert" />
      <p class="placeholder-title">{title}</p>
      <p>{problem.detail ?? problem.title}</p>
      <Button onClick={onRetry}>{t('panel.retry')}</Button>
    </div>
  );
}
