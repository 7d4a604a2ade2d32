import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { wordsOf, type AttachmentsModel } from './attachments-model';

/** In place of a list that could not load. */
export function LoadingFailed({ model: { t, problem, load } }: { model: AttachmentsModel }) {
  return (
    <div class="placeholder" role="alert">
      <Icon name="alert" />
      <p class="placeholder-title">{t('attachments.failed')}</p>
      {problem.value && <p>{wordsOf(problem.value)}</p>}
      <Button onClick={() => void load()}>{t('attachments.retry')}</Button>
    </div>
  );
}
