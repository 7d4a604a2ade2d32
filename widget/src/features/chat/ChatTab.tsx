import { useEffect, useRef } from 'preact/hooks';
import { Failed } from '../../ui/Failed';
import { lazily } from '../../ui/lazily';
import { Skeleton } from '../../ui/Skeleton';
import { afterStart, useLate } from '../../ui/use-late';
import { wordsOf } from '../shared/problems';
import { loadMenus } from './actions';
import type { ChatState } from './chat-state';
import { Composer } from './Composer';
import { MessageList } from './MessageList';

const loadTop = lazily(() => import('./ChatTop'));

export function ChatTab({ state }: { state: ChatState }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const view = state.view.value;
  const moderates = state.host.you.value?.moderates === true;
  const top = useLate(loadTop, view !== null && (moderates || view.pinned.length > 0));
  useEffect(() => afterStart(() => void loadMenus().catch(() => undefined)), []);
  return (
    <div class="chat">
      {view && top && <top.ChatTop state={state} moderates={moderates} />}
      {view ? (
        <MessageList state={state} onLeave={() => field.current?.focus()} />
      ) : state.problem.value ? (
        <Failed title={state.host.t('chat.failed')} why={wordsOf(state.problem.value)} onRetry={state.retry} />
      ) : (
        <Skeleton label={state.host.t('panel.loading')} />
      )}
      <Composer state={state} field={field} />
    </div>
  );
}
