import type { ComponentChildren } from 'preact';
import { OverlayHost } from '../ui/OverlayHost';
import { ToastStack } from '../ui/ToastStack';
import type { Toasts } from '../ui/toasts';
import { UiContext, type Ui } from '../ui/ui-context';

/** What stands around every element's content: its menus and dialogs, and the notifications of those that give any. */
export function Shell({ ui, toasts, children }: { ui: Ui; toasts?: Toasts; children?: ComponentChildren }) {
  return (
    <UiContext.Provider value={ui}>
      {children}
      <OverlayHost />
      {toasts && <ToastStack toasts={toasts} />}
    </UiContext.Provider>
  );
}
