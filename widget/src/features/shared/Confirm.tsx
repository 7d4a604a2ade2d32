import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { PendingCommand, Problem } from '../../client';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { FeatureHost } from '../feature';
import { problemOf, wordsOf } from './problems';

interface ConfirmProps {
  host: FeatureHost;
  title: string;
  text: string;
  children?: ComponentChildren;
  go: string;
  tone?: 'danger' | 'accent';
  command(): PendingCommand;
  /** When the server has taken it. */
  onDone?(): void;
}

/** Asks before what cannot be taken back, and says in place when the server refuses. */
export function Confirm({ host, title, text, children, go, tone = 'danger', command, onDone }: ConfirmProps) {
  const { t, ui } = host;
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const run = () => {
    setBusy(true);
    const done = () => {
      ui.overlays.closeDialog();
      onDone?.();
    };
    command().done.then(done, (error: unknown) => {
      setBusy(false);
      setProblem(problemOf(error));
    });
    // Offline it waits in the queue, so the dialog need not.
    if (host.connection.value !== 'online') ui.overlays.closeDialog();
  };
  const actions = (
    <>
      <Button onClick={ui.overlays.closeDialog}>{t('dialog.cancel')}</Button>
      <Button tone={tone} disabled={busy} onClick={run}>
        {go}
      </Button>
    </>
  );
  return (
    <Dialog title={title} actions={actions}>
      <p>{text}</p>
      {children}
      {problem && (
        <p class="refusal" role="alert">
          {wordsOf(problem)}
        </p>
      )}
    </Dialog>
  );
}
