import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './Button';
import { useUi } from './ui-context';

interface DialogProps {
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
  /** What Escape and the close button do besides closing. */
  onClose?(): void;
}

/** A modal native dialog. It opens when it is rendered; the browser keeps the focus in and gives it back. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const { t, overlays } = useUi();
  const heading = useId();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current!;
    const opener = (dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    dialog.showModal?.();
    return () => {
      dialog.close?.();
      if (opener?.isConnected) opener.focus();
    };
  }, []);
  const close = () => {
    overlays.closeDialog();
    onClose?.();
  };
  return (
    <dialog
      class="dialog"
      part="dialog"
      aria-labelledby={heading}
      ref={box}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === box.current && close()}
    >
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <IconButton icon="close" label={t('dialog.close')} onClick={close} />
        </header>
        <div class="dialog-body">{children}</div>
        {actions && <footer class="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
