import { lazily } from './lazily';
import type { Toasts } from './toasts';
import { useUi } from './ui-context';
import { useLate } from './use-late';

const loadCard = lazily(() => import('./ToastCard'));

/** The visible toasts and the quiet region that speaks them. The region exists before its first text. */
export function ToastStack({ toasts, label }: { toasts: Toasts; label?: string }) {
  const { t } = useUi();
  const shown = toasts.shown.value;
  const late = useLate(loadCard, shown.length > 0);
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
        {late && shown.map((toast) => (
          <late.ToastCard key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
        ))}
      </div>
    </section>
  );
}
