import { useOrganizer } from '../organizer-context';

/** How many characters are left, or too many. */
export function Counter({ left }: { left: number }) {
  const { t } = useOrganizer();
  return (
    <span class="counter" data-over={left < 0}>
      {left < 0 ? t('form.over', { count: -left }) : t('form.left', { count: left })}
    </span>
  );
}
