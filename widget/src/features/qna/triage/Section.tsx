import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { keptText } from '../../shared/kept-text';
import type { QnaState } from '../qna-state';
import type { Thread } from '../qna-types';
import { ThreadCard } from './ThreadCard';

const PAGE = 50;

interface SectionProps {
  state: QnaState;
  name: 'pending' | 'claimed' | 'answered' | 'dismissed';
  threads: Thread[];
  /** The ids of similar threads, for those that have some. */
  similar: Map<number, number[]>;
  tabIndexOf(id: number): number;
  /** Whether it is closed at first. */
  folded?: boolean;
  children?: ComponentChildren;
}

/** One list of threads with its count; folded or not is kept over a reload. */
export function Section({ state, name, threads, similar, tabIndexOf, folded = false, children }: SectionProps) {
  const { t, sessionId } = state.host;
  const kept = keptText(sessionId, `qna-section-${name}`);
  const [open, setOpen] = useState(() => (kept.read() || (folded ? 'folded' : 'open')) === 'open');
  const [shown, setShown] = useState(PAGE);
  const more = threads.length - shown;
  const toggle = () => {
    setOpen(!open);
    kept.write(open ? 'folded' : 'open');
  };
  return (
    <section class="qna-section" aria-labelledby={`qna-${name}`}>
      <h3 id={`qna-${name}`}>
        <button type="button" class="fold" aria-expanded={open} onClick={toggle}>
          <Icon name="chevron" />
          <span>{t(`qna.${name}`)}</span>
          <span class="count" data-quiet={name !== 'pending' || threads.length === 0}>
            {threads.length}
          </span>
        </button>
      </h3>
      {open && (
        <>
          {children}
          {threads.length === 0 && <p class="qna-none">{t(`qna.${name}None`)}</p>}
          <ul class="cards">
            {threads.slice(0, shown).map((one) => (
              <ThreadCard
                key={one.thread.id}
                state={state}
                one={one}
                similar={similar.get(one.thread.id) ?? []}
                tabIndex={tabIndexOf(one.thread.id)}
              />
            ))}
          </ul>
          {more > 0 && (
            <Button onClick={() => setShown(shown + PAGE)}>{t('qna.showMore', { count: Math.min(more, PAGE) })}</Button>
          )}
        </>
      )}
    </section>
  );
}
