import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons';
import { useOrganizer } from './organizer-context';

interface HeadProps {
  title: string;
  lead?: string;
  /** With a way back to the list of sessions. */
  back?: boolean;
  children?: ComponentChildren;
}

/** The head of a view: what it is, and what can be done here. It takes over the focus of the view before it. */
export function Head({ title, lead, back, children }: HeadProps) {
  const { t, go, moved } = useOrganizer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const root = heading.current!.getRootNode() as ShadowRoot;
    if (moved() && !root.activeElement) heading.current!.focus({ preventScroll: true });
  }, []);
  return (
    <header class="view-head">
      {back && (
        <button type="button" class="view-back" onClick={() => go('sessions')}>
          <Icon name="expand" />
          {t('console.back')}
        </button>
      )}
      <div class="view-title">
        <h2 tabIndex={-1} ref={heading} dir="auto">
          {title}
        </h2>
        {lead && <p>{lead}</p>}
      </div>
      {children && <div class="view-actions">{children}</div>}
    </header>
  );
}
