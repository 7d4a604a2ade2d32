import { IconButton } from '../../ui/Button';

/** The head of what lies one step behind the tab. */
export function BackHead({ title, label, onBack }: { title: string; label: string; onBack(): void }) {
  return (
    <header class="int-head">
      <IconButton icon="back" label={label} onClick={onBack} />
      <h3>{title}</h3>
    </header>
  );
}
