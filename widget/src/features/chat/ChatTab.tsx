import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
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
        <Failed state={state} />
      ) : (
        <Skeleton label={state.host.t('panel.loading')} />
      )}
      <Composer state={state} field={field} />
    </div>
  );
}

function Failed({ state }: { state: ChatState }) {
  const { t } = state.host;
  return (
    <div class="placeholder" role="alert">
      <Icon name="alert" />
      <p class="placeholder-title">{t('chat.failed')}</p>
      <p>{wordsOf(state.problem.value!)}</p>
      <Button tone="accent" onClick={state.retry}>
        {t('panel.retry')}
      </Button>
    </div>
  );
}
