import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useUi } from '../../../ui/ui-context';
import { FACES, type Face } from './interaction-types';

interface RatingProps {
  legend: ComponentChildren;
  emoji: Face;
  rating: number | undefined;
  disabled?: boolean;
  onRate(rating: number): void;
}

/** One to five of a face. */
export function Rating({ legend, emoji, rating = 0, disabled, onRate }: RatingProps) {
  const { t } = useUi();
  const name = useId();
  return (
    <fieldset class="int-choices" disabled={disabled}>
      <legend>{legend}</legend>
      <div class="rating">
        {[1, 2, 3, 4, 5].map((value) => (
          <label key={value} data-on={value <= rating}>
            <input type="radio" name={name} checked={value === rating} onChange={() => onRate(value)} />
            <span aria-hidden="true">{FACES[emoji]}</span>
            <span class="unseen">{t('int.ratingOf', { count: value })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
