import { useState } from 'preact/hooks';
import type { Person, Problem } from '../../../client';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { enModeration } from '../../../ui/texts/en-moderation';
import { addTexts } from '../../../ui/texts/translate';
import { Confirm } from '../../shared/Confirm';
import { problemOf, wordsOf } from '../../shared/problems';
import type { ChatState } from '../chat-state';
import type { ChatMessage } from '../chat-types';

addTexts('en', enModeration);

interface AboutMessage {
  state: ChatState;
  message: ChatMessage;
}

function DeleteDialog({ state, message }: AboutMessage) {
  const { t } = state.host;
  const own = state.isMe(message.author.person);
  return (
    <Confirm
      host={state.host}
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
      host={state.host}
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
      host={state.host}
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
