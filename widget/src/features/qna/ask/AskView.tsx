import { useEffect, useRef } from 'preact/hooks';
import { ThreadHead } from '../thread/ThreadHead';
import type { QnaState } from '../qna-state';
import { AskField } from './AskField';
import { Similar } from './Similar';
import { useSimilar } from './use-similar';

/** A new question: the field on top, like questions of others below it while one types. */
export function AskView({ state }: { state: QnaState }) {
  const { t } = state.host;
  const field = useRef<HTMLTextAreaElement>(null);
  const similar = useSimilar(state);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <ThreadHead state={state} title={t('qna.askTitle')} />
      <div class="qna-scroll">
        <div class="ask">
          <AskField state={state} field={field} onWrite={similar.look} onLeave={state.toList} />
        </div>
        <Similar state={state} questions={similar.found.value} />
      </div>
    </>
  );
}
