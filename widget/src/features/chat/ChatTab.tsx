import { useEffect, useRef } from 'preact/hooks';
import { Failed } from '../../ui/Failed';
import { afterStart } from '../../ui/OverlayHost';
import { Skeleton } from '../../ui/Skeleton';
import { wordsOf } from '../shared/problems';
import { loadMenus } from './actions';
import type { ChatState } from './chat-state';
import { Composer } from './Composer';
import { MessageList } from './MessageList';
import { PinnedBar } from './PinnedBar';
import { Shortcuts } from './Shortcuts';

export function ChatTab({ state }: { state: ChatState }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const ready = state.view.value !== null;
  useEffect(() => afterStart(() => void loadMenus().catch(() => undefined)), []);
  return (
    <div class="chat">
      {ready && state.host.you.value?.moderates && <Shortcuts state={state} />}
      {ready && <PinnedBar state={state} />}
      {ready ? (
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
