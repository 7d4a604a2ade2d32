import type { QnaState } from './qna-state';
import { TeamThreadView } from './thread/TeamThreadView';
import { TriageLists } from './triage/TriageLists';

/** What the team has of Q&A: moderators act, speakers read along. */
export function TeamSide({ state }: { state: QnaState }) {
  const place = state.place.value;
  if (place.at === 'thread') return <TeamThreadView state={state} id={place.thread} key={place.thread} />;
  return <TriageLists state={state} />;
}
