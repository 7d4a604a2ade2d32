import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../../client';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Confirm } from '../../shared/Confirm';
import { problemOf, wordsOf } from '../../shared/problems';
import type { QnaState } from '../qna-state';
import type { BlockedAsker, Entry, ThreadHeader } from '../qna-types';

const REASON_LIMIT = 200;
const REASONS = ['qna.declineReason.covered', 'qna.declineReason.topic', 'qna.declineReason.time'] as const;

interface AboutQuestion {
  state: QnaState;
  question: Entry;
}

function DeclineDialog({ state, question }: AboutQuestion) {
  const { t } = state.host;
  const [reason, setReason] = useState('');
  const label = useId();
  return (
    <Confirm
      host={state.host}
      title={t('qna.declineTitle')}
      text={t('qna.declineBody')}
      go={t('qna.declineGo')}
      command={() => state.api.dismissQuestion(question.id, reason.trim())}
    >
      <blockquote class="cited" dir="auto">
        {question.text}
      </blockquote>
      <label class="form-label" for={label}>
        {t('qna.declineReason')}
      </label>
      <div class="field">
        <textarea
          id={label}
          rows={2}
          autoFocus
          dir="auto"
          maxLength={REASON_LIMIT}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="reasons">
        {REASONS.map((key) => (
          <button type="button" class="chip" key={key} onClick={() => setReason(t(key))}>
            {t(key)}
          </button>
        ))}
      </div>
    </Confirm>
  );
}

function PublishDialog({ state, question }: AboutQuestion) {
  const { t } = state.host;
  const [nameless, setNameless] = useState(true);
  return (
    <Confirm
      host={state.host}
      title={t('qna.publishTitle')}
      text={t('qna.publishBody')}
      go={t('qna.publishGo')}
      tone="accent"
      command={() => state.api.publishAnswer(question.id, nameless)}
    >
      <blockquote class="cited" dir="auto">
        {question.text}
      </blockquote>
      <label class="check">
        <input type="checkbox" checked={nameless} onChange={(event) => setNameless(event.currentTarget.checked)} />
        <span>{t('qna.publishNameless')}</span>
      </label>
    </Confirm>
  );
}

function HandDialog({ state, thread }: { state: QnaState; thread: ThreadHeader }) {
  const { t, session, ui } = state.host;
  const [problem, setProblem] = useState<Problem>();
  const others = (session.value?.moderators ?? []).filter(
    ({ person }) => person !== thread.owner?.person && !state.isMe(person),
  );
  const hand = (person: string) =>
    void state.api
      .handThread(thread.id, person)
      .done.then(ui.overlays.closeDialog, (error: unknown) => setProblem(problemOf(error)));
  return (
    <Dialog title={t('qna.handTitle')}>
      {others.length === 0 && <p class="quiet">{t('qna.handNobody')}</p>}
      <ul class="people">
        {others.map(({ person, name }) => (
          <li key={person}>
            <Avatar person={person} name={name} />
            <span class="people-name" dir="auto">
              {name}
            </span>
            <Button onClick={() => hand(person)}>{t('qna.handTo', { name })}</Button>
          </li>
        ))}
      </ul>
      {problem && (
        <p class="refusal" role="alert">
          {wordsOf(problem)}
        </p>
      )}
    </Dialog>
  );
}

function BlockedDialog({ state }: { state: QnaState }) {
  const { t } = state.host;
  const blocked = state.view.value?.blocked ?? [];
  return (
    <Dialog title={t('qna.blockedPeople')}>
      {blocked.length === 0 && <p class="quiet">{t('qna.blockedNone')}</p>}
      <ul class="people">
        {blocked.map((one) => (
          <Blocked key={one.thread} state={state} asker={one} />
        ))}
      </ul>
    </Dialog>
  );
}

function Blocked({ state, asker }: { state: QnaState; asker: BlockedAsker }) {
  const { t } = state.host;
  const [problem, setProblem] = useState<Problem>();
  const name = asker.name ?? t('qna.anonymous');
  const unblock = () =>
    void state.api.unblockAsker(asker.thread).done.catch((error: unknown) => setProblem(problemOf(error)));
  return (
    <li>
      <Avatar person={String(asker.thread)} name={name} />
      <span class="people-name" dir="auto">
        {name}
      </span>
      <Button label={t('qna.unblockName', { name })} onClick={unblock}>
        {t('qna.unblockGo')}
      </Button>
      {problem && (
        <p class="refusal" role="alert">
          {wordsOf(problem)}
        </p>
      )}
    </li>
  );
}

export function askToDecline(state: QnaState, question: Entry): void {
  state.host.ui.overlays.openDialog(<DeclineDialog state={state} question={question} />);
}

export function askToPublish(state: QnaState, question: Entry): void {
  state.host.ui.overlays.openDialog(<PublishDialog state={state} question={question} />);
}

export function askToDelete(state: QnaState, entry: Entry): void {
  const { t, ui } = state.host;
  ui.overlays.openDialog(
    <Confirm
      host={state.host}
      title={t(entry.kind === 'question' ? 'qna.deleteTitle' : 'qna.deleteEntryTitle')}
      text={t('qna.deleteBody')}
      go={t('qna.deleteGo')}
      command={() => state.api.deleteEntry(entry.id)}
    />,
  );
}

export function askToBlock(state: QnaState, thread: ThreadHeader): void {
  const { t, ui } = state.host;
  ui.overlays.openDialog(
    <Confirm
      host={state.host}
      title={t('qna.blockTitle', { name: thread.asker.author?.name ?? t('qna.anonymous') })}
      text={t('qna.blockBody')}
      go={t('qna.blockGo')}
      command={() => state.api.blockAsker(thread.id)}
    />,
  );
}

export function chooseHand(state: QnaState, thread: ThreadHeader): void {
  state.host.ui.overlays.openDialog(<HandDialog state={state} thread={thread} />);
}

export function showBlockedAskers(state: QnaState): void {
  state.host.ui.overlays.openDialog(<BlockedDialog state={state} />);
}
