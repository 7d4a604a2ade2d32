import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SimilarQuestion } from '../qna-api';
import type { QnaState } from '../qna-state';

const QUIET_MILLIS = 400;
/** Shorter beginnings are like everything. */
const LETTERS = 8;

/** Looks for like questions when the typing rests; the newest answer counts, an old one is dropped. */
export function useSimilar(state: QnaState) {
  const found = useSignal<SimilarQuestion[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = (text: string) => {
    clearTimeout(timer.current);
    const turn = ++latest.current;
    const take = (questions: SimilarQuestion[]) => {
      if (turn === latest.current) found.value = questions;
    };
    if (text.trim().length < LETTERS) return take([]);
    const ask = () =>
      state.api.findSimilar(text.trim()).then(
        ({ questions }) => take(questions.filter(({ listed }) => listed)),
        () => take([]), // A hint only: asking works without it.
      );
    timer.current = setTimeout(() => void ask(), QUIET_MILLIS);
  };
  return { found, look };
}
