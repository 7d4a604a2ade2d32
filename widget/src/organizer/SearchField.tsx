import { Icon } from '../ui/icons';
import { search } from './icons';

/** A field that narrows a list while one types. */
export function SearchField(props: { label: string; value: string; onChange(value: string): void }) {
  return (
    <div class="search" role="search">
      <Icon name={search} />
      <input
        class="input"
        type="search"
        dir="auto"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}
