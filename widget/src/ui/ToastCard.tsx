import { Button, IconButton } from './Button';
import type { Toast } from './toasts';
import { useUi } from './ui-context';

/** One toast: its text, what can be done about it, and the way to be rid of it. */
export function ToastCard({ toast, onDismiss }: { toast: Toast; onDismiss(): void }) {
  const { t } = useUi();
  const act = () => {
    onDismiss();
    toast.action?.run();
  };
  return (
    <div class="toast" part="toast" data-tone={toast.tone}>
      <span class="toast-text" dir="auto">
        {toast.text}
      </span>
      {toast.action && <Button onClick={act}>{toast.action.label}</Button>}
      <IconButton icon="close" size="small" label={t('toast.dismiss')} onClick={onDismiss} />
    </div>
  );
}
