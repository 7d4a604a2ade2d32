import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Failed } from '../../ui/Failed';
import { lazily } from '../../ui/lazily';
import { Skeleton } from '../../ui/Skeleton';
import { afterStart, useLate } from '../../ui/use-late';
import { wordsOf } from '../shared/problems';
import { loadMenus, moderates } from './actions';
import type { ChatState } from './chat-state';
import { Composer } from './Composer';
import { MessageList } from './MessageList';

const loadTop = lazily(() => import('./ChatTop'));

/** A room: its messages, and the field to write in; `notice` stands between them. */
export function ChatTab({ state, notice }: { state: ChatState; notice?: ComponentChildren }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const view = state.view.value;
  const moderating = moderates(state);
  const top = useLate(loadTop, view !== null && (moderating || view.pinned.length > 0));
  useEffect(() => afterStart(() => void loadMenus().catch(() => undefined)), []);
  return (
    <div class="chat" data-room={state.room}>
      {view && top && <top.ChatTop state={state} moderates={moderating} />}
      {view ? (
        <MessageList state={state} onLeave={() => field.current?.focus()} />
      ) : state.problem.value ? (
        <Failed title={state.host.t(`${state.room}.failed`)} why={wordsOf(state.problem.value)} onRetry={state.retry} />
      ) : (
        <Skeleton label={state.host.t('panel.loading')} />
      )}
      {notice}
      <Composer state={state} field={field} />
    </div>
  );
}
