import { Button, IconButton } from './Button';
import type { Toast, Toasts } from './toasts';
import { useUi } from './ui-context';

/** The visible toasts and the quiet region that speaks them. The region exists before its first text. */
export function ToastStack({ toasts, label }: { toasts: Toasts; label?: string }) {
  const { t } = useUi();
  const shown = toasts.shown.value;
  return (
    <section
      class="toasts"
      aria-label={label ?? t('toast.region')}
      onPointerEnter={() => toasts.hold(true)}
      onPointerLeave={() => toasts.hold(false)}
      onFocusIn={() => toasts.hold(true)}
      onFocusOut={() => toasts.hold(false)}
      onKeyDown={(event) => {
        const last = shown.at(-1);
        if (event.key === 'Escape' && last) toasts.dismiss(last.id);
      }}
    >
      <div role="status" class="toast-list">
        {shown.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
        ))}
      </div>
    </section>
  );
}

function ToastCard({ toast, onDismiss }: { toast: Toast; onDismiss(): void }) {
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
