import { useState } from 'preact/hooks';
import type { QnaState } from '../qna-state';
import { leadingQuestion } from '../questions-of';

interface SimilarThreadsProps {
  state: QnaState;
  ids: number[];
  tabIndex: number;
}

/** How many threads ask nearly the same, and the way to each of them. */
export function SimilarThreads({ state, ids, tabIndex }: SimilarThreadsProps) {
  const { t } = state.host;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="similar-count"
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={() => setOpen(!open)}
      >
        {t('qna.similarCount', { count: ids.length })}
      </button>
      {open && (
        <ul class="similar-threads">
          {ids.map((id) => (
            <li key={id}>
              <button type="button" class="similar-link" tabIndex={tabIndex} dir="auto" onClick={() => state.open(id)}>
                {leadingQuestion(state.thread(id)?.entries ?? [])?.text ?? t('qna.deleted')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
