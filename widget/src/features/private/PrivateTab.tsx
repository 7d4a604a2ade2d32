import { Failed } from '../../ui/Failed';
import { Skeleton } from '../../ui/Skeleton';
import { wordsOf } from '../shared/problems';
import { ConnectionList } from './ConnectionList';
import { ConversationView } from './ConversationView';
import { People } from './People';
import type { PrivateState } from './private-state';
import { Reports } from './Reports';

/** One's connections, people to connect with, or a conversation. */
export function PrivateTab({ state }: { state: PrivateState }) {
  const { t } = state.host;
  const problem = state.problem.value;
  const open = state.talking.value;
  if (problem) return <Failed title={t('private.failed')} why={wordsOf(problem)} onRetry={state.refresh} />;
  if (open) return <ConversationView state={state} conversation={open} key={open.id} />;
  if (state.looking.value) return <People state={state} />;
  if (state.reading.value) return <Reports state={state} />;
  const connections = state.connections.value;
  return connections ? (
    <ConnectionList state={state} connections={connections} />
  ) : (
    <Skeleton label={t('panel.loading')} />
  );
}
