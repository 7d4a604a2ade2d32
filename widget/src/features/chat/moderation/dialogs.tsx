import { useState } from 'preact/hooks';
import { problemOf, type PendingCommand, type Person, type Problem } from '../../../client';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import type { ChatState } from '../chat-state';
import type { ChatMessage } from '../chat-types';
import { wordsOf } from '../refusals';

interface ConfirmProps {
  state: ChatState;
  title: string;
  text: string;
  go: string;
  command(): PendingCommand;
}

/** Asks before what cannot be taken back, and says in place when the server refuses. */
function Confirm({ state, title, text, go, command }: ConfirmProps) {
  const { t, ui } = state.host;
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const run = () => {
    setBusy(true);
    command().done.then(ui.overlays.closeDialog, (error: unknown) => {
      setBusy(false);
      setProblem(problemOf(error));
    });
    // Offline it waits in the queue, so the dialog need not.
    if (state.host.connection.value !== 'online') ui.overlays.closeDialog();
  };
  const actions = (
    <>
      <Button onClick={ui.overlays.closeDialog}>{t('dialog.cancel')}</Button>
      <Button tone="danger" disabled={busy} onClick={run}>
        {go}
      </Button>
    </>
  );
  return (
    <Dialog title={title} actions={actions}>
      <p>{text}</p>
      {problem && (
        <p class="refusal" role="alert">
          {wordsOf(problem)}
        </p>
      )}
    </Dialog>
  );
}

interface AboutMessage {
  state: ChatState;
  message: ChatMessage;
}

function DeleteDialog({ state, message }: AboutMessage) {
  const { t } = state.host;
  const own = state.isMe(message.author.person);
  return (
    <Confirm
      state={state}
      title={t('moderate.deleteTitle')}
      text={own ? t('moderate.deleteOwn') : t('moderate.deleteOther', { name: message.author.name })}
      go={t('moderate.deleteGo')}
      command={() => state.api.deleteMessage(message.seq)}
    />
  );
}

function BlockDialog({ state, message }: AboutMessage) {
  const { t } = state.host;
  return (
    <Confirm
      state={state}
      title={t('moderate.blockTitle', { name: message.author.name })}
      text={t('moderate.blockBody')}
      go={t('moderate.blockGo')}
      command={() => state.api.blockUser(message.author.person)}
    />
  );
}

function ClearDialog({ state }: { state: ChatState }) {
  const { t } = state.host;
  return (
    <Confirm
      state={state}
      title={t('moderate.clearTitle')}
      text={t('moderate.clearBody')}
      go={t('moderate.clearGo')}
      command={() => state.api.clearHistory()}
    />
  );
}

function BlockedPeopleDialog({ state }: { state: ChatState }) {
  const { t } = state.host;
  const blocked = state.view.value?.blocked ?? [];
  return (
    <Dialog title={t('moderate.blockedTitle')}>
      {blocked.length === 0 && <p class="quiet">{t('moderate.blockedNone')}</p>}
      <ul class="people">
        {blocked.map((person) => (
          <BlockedPerson key={person.person} state={state} person={person} />
        ))}
      </ul>
    </Dialog>
  );
}

function BlockedPerson({ state, person }: { state: ChatState; person: Person }) {
  const { t } = state.host;
  const [problem, setProblem] = useState<Problem>();
  const unblock = () => {
    setProblem(undefined);
    state.api.unblockUser(person.person).done.catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <li>
      <Avatar person={person.person} name={person.name} />
      <span class="people-name" dir="auto">
        {person.name}
      </span>
      <Button onClick={unblock} label={t('moderate.unblockName', { name: person.name })}>
        {t('moderate.unblock')}
      </Button>
      {problem && (
        <p class="refusal" role="alert">
          {wordsOf(problem)}
        </p>
      )}
    </li>
  );
}

export function askToDelete(state: ChatState, message: ChatMessage): void {
  state.host.ui.overlays.openDialog(<DeleteDialog state={state} message={message} />);
}

export function askToBlock(state: ChatState, message: ChatMessage): void {
  state.host.ui.overlays.openDialog(<BlockDialog state={state} message={message} />);
}

export function askToClear(state: ChatState): void {
  state.host.ui.overlays.openDialog(<ClearDialog state={state} />);
}

export function showBlockedPeople(state: ChatState): void {
  state.host.ui.overlays.openDialog(<BlockedPeopleDialog state={state} />);
}
