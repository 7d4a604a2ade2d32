import { Icon } from './icons';
import { useUi } from './ui-context';

/** Beside a whole name that only the team sees. */
export function NameMark() {
  const { t } = useUi();
  return (
    <span class="name-mark" title={t('name.hidden')}>
      <Icon name="masked" />
      <span class="unseen"> ({t('name.hidden')})</span>
    </span>
  );
}
