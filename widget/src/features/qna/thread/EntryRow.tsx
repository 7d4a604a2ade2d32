import { useState } from 'preact/hooks';
import { Avatar } from '../../../ui/Avatar';
import { LinkedText } from '../../../ui/LinkedText';
import { Time } from '../../../ui/Time';
import { useUi } from '../../../ui/ui-context';
import { Refusal } from '../../shared/Refusal';
import { useLongPress } from '../../shared/use-long-press';
import { LikeChip } from '../LikeChip';
import type { QnaState } from '../qna-state';
import type { Entry, OwnHeader, ThreadHeader } from '../qna-types';
import { QuestionBadges } from '../QuestionBadges';
import { StatusChip } from '../StatusChip';
import { EntryActions } from './EntryActions';
import { openEntryMenu } from './entry-menu';

interface EntryRowProps {
  state: QnaState;
  entry: Entry;
  /** The thread that it is in, as its asker or as the team sees it. */
  own: OwnHeader | undefined;
  team: ThreadHeader | undefined;
  /** The entry that this one answers. */
  quoted: Entry | undefined;
  tabIndex: number;
  onReply: ((entry: Entry) => void) | undefined;
}

export function EntryRow({ state, entry, own, team, quoted, tabIndex, onReply }: EntryRowProps) {
  const [near, setNear] = useState(false);
  const { t } = state.host;
  const { id, deleted, marks } = entry;
  const writer = writerOf(state, entry, team);
  const open = (anchor: HTMLElement) => !deleted && openEntryMenu(state, { entry, onReply, team }, anchor);
  const longPress = useLongPress(open);
  const problem = state.refusals.byKey.value.get(id);
  return (
    <li
      class="message"
      part="message"
      data-row={id}
      data-group="true"
      data-team={entry.kind === 'answer' || undefined}
      data-deleted={deleted}
      tabIndex={tabIndex}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocusIn={() => setNear(true)}
      onFocusOut={() => setNear(false)}
      {...longPress}
    >
      <Avatar person={writer.person} name={writer.name} />
      <div class="message-body">
        <div class="message-head">
          <span class="message-name">
            <bdi>{writer.name}</bdi>
          </span>
          {writer.badge && (
            <span class="badge" data-role={writer.team ? 'team' : undefined}>
              {writer.badge}
            </span>
          )}
          <Time at={entry.at} />
        </div>
        {entry.replyTo !== undefined && quoted && quoted.kind !== 'question' && <Quoted state={state} entry={quoted} />}
        <p class="message-text" dir="auto">
          {deleted ? t(`qna.entryDeleted.${deleted}`) : <LinkedText text={entry.text ?? ''} tabIndex={tabIndex} />}
        </p>
        {!deleted && <QuestionFacts entry={entry} own={own} team={team} />}
        {!deleted && <LikeChip state={state} entry={id} likes={marks.likes} tabIndex={tabIndex} />}
        {problem && <Refusal problem={problem} onDismiss={() => state.refusals.dismiss(id)} />}
      </div>
      {!deleted && (
        <EntryActions state={state} entry={entry} near={near} tabIndex={tabIndex} onReply={onReply} onMore={open} />
      )}
    </li>
  );
}

/** Where a question stands, for whom it is to know; nothing for other entries. */
function QuestionFacts({ entry, own, team }: Pick<EntryRowProps, 'entry' | 'own' | 'team'>) {
  const { t } = useUi();
  const { kind, marks } = entry;
  if (kind !== 'question') return null;
  return (
    <>
      <p class="question-meta">
        {own && <StatusChip thread={own} question={entry} />}
        {own?.anonymous && <span>{t('qna.askedAnonymously')}</span>}
        {team && <QuestionBadges marks={marks} />}
        {own && marks.listing === 'listed' && <QuestionBadges marks={{ listing: 'listed', likes: 0 }} />}
      </p>
      {marks.reason && (
        <p class="question-meta" dir="auto">
          {t('qna.declinedReason', { reason: marks.reason })}
        </p>
      )}
    </>
  );
}

interface Writer {
  person: string;
  name: string;
  badge?: string;
  team?: boolean;
}

/** Askers are answered by the team as one; moderators see which of them it was. */
function writerOf({ host, isMe }: QnaState, entry: Entry, team: ThreadHeader | undefined): Writer {
  const { t, you, session } = host;
  if (entry.kind === 'answer') {
    if (!team) return { person: 'team', name: session.value?.name ?? t('qna.team'), badge: t('qna.team'), team: true };
    const { person = '', name = t('qna.team') } = entry.author ?? {};
    return { person, name, badge: t(isMe(person) ? 'qna.you' : 'qna.team'), team: true };
  }
  if (!team) return { person: you.value?.person ?? '', name: you.value?.name ?? t('qna.you'), badge: t('qna.you') };
  const { author, anonymous } = team.asker;
  const { person = '', name = t('qna.anonymous') } = author ?? {};
  return { person, name, ...(anonymous && author && { badge: t('qna.askedAnonymously') }) };
}

function Quoted({ state, entry }: { state: QnaState; entry: Entry }) {
  return (
    <p class="quote">
      <span class="quote-text" dir="auto">
        {entry.text ?? state.host.t('qna.quoteGone')}
      </span>
    </p>
  );
}
