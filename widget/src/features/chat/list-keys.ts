import type { ChatState } from './chat-state';
import { LIKE } from './chat-types';
import { frozen } from './live-tail';
import { mayTakePart, openMessageMenu } from './actions';

export interface ListKeys {
  state: ChatState;
  scroller: HTMLElement;
  follow(): void;
  onLeave(): void;
}

/** The keyboard in the message list: one tab stop, arrows between messages, letters only while one has the focus. */
export function moveInList(event: KeyboardEvent, list: ListKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    return list.onLeave();
  }
  const row = event.target as HTMLElement;
  if (row.dataset['seq'] === undefined) return;
  if (move(event.key, row, list) || act(event.key, row, list)) event.preventDefault();
}

function move(key: string, row: HTMLElement, { state, scroller, follow }: ListKeys): boolean {
  const rows = [...scroller.querySelectorAll<HTMLElement>('[data-seq]')];
  const at = rows.indexOf(row);
  const next = { ArrowUp: rows[at - 1], ArrowDown: rows[at + 1], Home: rows[0], End: rows.at(-1) }[key];
  if (next === undefined) return key.startsWith('Arrow');
  if (key === 'End') follow();
  else state.tail.value = frozen(state.view.value!.messages, state.tail.value);
  next.focus();
  return true;
}

function act(key: string, row: HTMLElement, { state, onLeave }: ListKeys): boolean {
  const message = state.find(Number(row.dataset['seq']));
  if (!message || message.deleted) return false;
  if (key === 'Enter') {
    void openMessageMenu(state, message, row);
    return true;
  }
  if (!mayTakePart(state)) return false;
  if (key.toLowerCase() === 'r') {
    state.replyTo.value = message;
    onLeave();
    return true;
  }
  if (key.toLowerCase() === 'l') {
    state.toggleReaction(message.seq, LIKE);
    return true;
  }
  return false;
}
