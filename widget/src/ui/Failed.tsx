import { Button } from './Button';
import { Icon } from './icons';
import { useUi } from './ui-context';

interface FailedProps {
  title: string;
  why?: string;
  onRetry(): void;
}

/** In the place of what could not load: why, and a way to try again. */
export function Failed({ title, why, onRetry }: FailedProps) {
  return (
    <div class="placeholder" role="alert">
      <Icon name="alert" />
      <p class="placeholder-title">{title}</p>
      {why && <p>{why}</p>}
      <Button tone="accent" onClick={onRetry}>
        {useUi().t('panel.retry')}
      </Button>
    </div>
  );
}
