import { useRef } from 'preact/hooks';
import type { QnaState } from '../qna-state';
import type { ThreadHeader } from '../qna-types';

/** The others believe it for a while longer than this; it is said again so often while one goes on writing. */
const AGAIN_MILLIS = 5000;

/** Tells the other moderators that this one is writing, while there is text and the connection. */
export function useAnswering(state: QnaState, { id }: ThreadHeader): (text: string) => void {
  const said = useRef(-Infinity);
  return (text) => {
    if (text.trim() === '' || state.host.connection.value !== 'online') return;
    if (Date.now() - said.current < AGAIN_MILLIS) return;
    said.current = Date.now();
    state.api.startAnswering(id).done.catch(() => undefined); // A hint only; the others answer in the thread.
  };
}
