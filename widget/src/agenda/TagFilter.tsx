import { Icon } from '../ui/icons';
import type { AgendaModel } from './agenda-model';

/** The tags of the sessions as switches; several at once show what has any of them. */
export function TagFilter({ model }: { model: AgendaModel }) {
  const { t, tags, chosen } = model;
  if (tags.value.length === 0) return null;
  return (
    <div class="filter" role="group" aria-label={t('agenda.filter')}>
      {tags.value.map((tag) => (
        <button
          type="button"
          class="filter-tag"
          key={tag}
          dir="auto"
          aria-pressed={chosen.value.has(tag)}
          onClick={() => model.toggleTag(tag)}
        >
          {chosen.value.has(tag) && <Icon name="check" />}
          {tag}
        </button>
      ))}
    </div>
  );
}
