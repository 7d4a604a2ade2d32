import { Button } from '../../../ui/Button';
import type { OutboxItem } from '../../shared/outbox';
import { PendingRow } from '../../shared/PendingRow';
import { useRows } from '../../shared/rows';
import { openEntryMenu } from './entry-menu';
import { whyRefused } from '../refused';
import type { QnaState } from '../qna-state';
import type { Entry, OwnThread, ThreadHeader } from '../qna-types';
import { EntryRow } from './EntryRow';
import { useEnd } from './use-end';

export interface EntryListProps {
  state: QnaState;
  label: string;
  /** One's own threads that the entries are of, or the thread that the team looks at. */
  own?: OwnThread[];
  team?: ThreadHeader;
  entries: Entry[];
  waiting: OutboxItem[];
  onReply?: ((entry: Entry) => void) | undefined;
  /** Escape: to the text field. */
  onLeave(): void;
}

/** What was written, oldest first, and what is on its way; older entries on demand. */
export function EntryList(props: EntryListProps) {
  const { state, label, own = [], team, waiting, onReply, onLeave } = props;
  const headers = team ? [team] : own.map(({ thread }) => thread);
  const earlier = headers.flatMap(({ id, from }) => state.history.of(id, from) ?? []);
  const entries = [...earlier, ...props.entries];
  const { scroller, onScroll } = useEnd(entries.length, waiting.length);
  const rows = useRows(
    scroller,
    entries.at(-1)?.id,
    entries.map(({ id }) => id),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') onLeave();
    else if (!rows.move(event) && !act(event)) return;
    event.preventDefault();
  };
  const act = (event: KeyboardEvent) => {
    const row = event.target as HTMLElement;
    const entry = entries.find(({ id }) => String(id) === row.dataset['row']);
    if (!entry || entry.deleted) return false;
    if (event.key === 'Enter') openEntryMenu(state, { entry, onReply, team }, row);
    else if (event.key.toLowerCase() === 'l') state.marks.toggleLike(entry.id);
    else if (event.key.toLowerCase() === 'r' && onReply) onReply(entry);
    else return false;
    return true;
  };
  return (
    <div
      class="scroller"
      role="log"
      aria-live="off"
      aria-label={label}
      ref={scroller}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onFocusIn={rows.onFocusIn}
      onFocusOut={rows.onFocusOut}
    >
      {headers.map(({ id, from }) => from > id && !state.history.of(id, from) && <Earlier state={state} thread={id} />)}
      <ol class="messages">
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            state={state}
            entry={entry}
            own={own.find((one) => one.entries.includes(entry))?.thread ?? own[0]?.thread}
            team={team}
            quoted={entries.find(({ id }) => id === entry.replyTo)}
            tabIndex={rows.tabIndexOf(entry.id)}
            onReply={onReply}
          />
        ))}
        {waiting.map((item) => (
          <PendingRow
            key={item.clientId}
            host={state.host}
            outbox={state.outbox}
            item={item}
            why={item.problem && team && whyRefused(state, team, item.problem)}
          />
        ))}
      </ol>
    </div>
  );
}

function Earlier({ state, thread }: { state: QnaState; thread: number }) {
  const { t } = state.host;
  const loading = state.history.state.value;
  if (loading === 'loading') return <p class="list-start">{t('qna.earlierLoading')}</p>;
  return (
    <p class="list-start">
      {loading === 'failed' && <span class="refusal">{t('qna.earlierFailed')}</span>}
      <Button onClick={() => void state.history.load(thread)}>{t('qna.earlier')}</Button>
    </p>
  );
}
