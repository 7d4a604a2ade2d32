import { AskView } from './ask/AskView';
import { Conversation } from './ask/Conversation';
import { QuestionLists } from './ask/QuestionLists';
import { AskedThread } from './thread/AskedThread';
import { OwnThreadView } from './thread/OwnThreadView';
import type { QnaState } from './qna-state';

/** What attendees have of Q&A, in either mode. */
export function AskerSide({ state }: { state: QnaState }) {
  const place = state.place.value;
  if (state.host.session.value?.qna.threads === 'single') return <Conversation state={state} />;
  if (place.at === 'ask') return <AskView state={state} />;
  if (place.at === 'asked') return <AskedThread state={state} clientId={place.clientId} text={place.text} />;
  if (place.at === 'thread') return <OwnThreadView state={state} id={place.thread} key={place.thread} />;
  return <QuestionLists state={state} />;
}
