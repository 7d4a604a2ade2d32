import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../../ui/Button';
import type { QnaState } from '../qna-state';

interface ThreadHeadProps {
  state: QnaState;
  title: string;
  /** Below the title: who, when, where it stands. */
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** The head of a view that stands in front of the list: the way back, and the question. */
export function ThreadHead({ state, title, children, actions }: ThreadHeadProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  return (
    <header class="thread-head">
      <IconButton icon="back" label={state.host.t('qna.back')} buttonRef={back} onClick={state.toList} />
      <div class="thread-title">
        <h3 dir="auto">{title}</h3>
        {children && <div class="question-meta">{children}</div>}
      </div>
      {actions}
    </header>
  );
}
