import type { ComponentChildren } from 'preact';
import { IconButton } from '../../ui/Button';

interface BackHeadProps {
  title: string;
  label: string;
  onBack(): void;
  children?: ComponentChildren;
}

/** The head of what lies one step behind the tab. */
export function BackHead({ title, label, onBack, children }: BackHeadProps) {
  return (
    <header class="int-head">
      <IconButton icon="back" label={label} onClick={onBack} />
      <h3>{title}</h3>
      {children}
    </header>
  );
}
