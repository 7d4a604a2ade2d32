import { useUi } from './ui-context';

/** What waits behind a tab: a count to read, or a dot for news. */
export function TabMark({ unread, activity }: { unread: number; activity?: boolean | undefined }) {
  const { t } = useUi();
  if (unread > 0)
    return (
      <span class="count">
        <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
        <span class="unseen">{t('panel.unread', { count: unread })}</span>
      </span>
    );
  if (!activity) return null;
  return (
    <span class="dot">
      <span class="unseen">{t('panel.activity')}</span>
    </span>
  );
}
