import { useUi } from '../../ui/ui-context';
import { Icon } from '../../ui/icons';
import type { Figures, Trend } from './dashboard-types';
import { figureRows, type Variant } from './figure-rows';

interface FigureListProps {
  figures: Figures;
  variant: Variant;
  look: 'cards' | 'strip';
}

/** The figures side by side, each with its arrow; cards say besides what each means. */
export function FigureList({ figures, variant, look }: FigureListProps) {
  const { t, clock } = useUi();
  return (
    <dl class="figures" data-look={look} aria-label={t('dashboard.label')}>
      {figureRows(figures, variant, clock.value, t).map(({ id, label, value, trend, mood, hint }) => (
        <div class="figure" key={id} title={hint} data-mood={mood}>
          <dt>{label}</dt>
          <dd>
            {value}
            {trend && trend !== 'flat' && <Arrow trend={trend} />}
          </dd>
          {look === 'cards' && <dd class="figure-hint">{hint}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Arrow({ trend }: { trend: Exclude<Trend, 'flat'> }) {
  const { t } = useUi();
  return (
    <span class="figure-arrow" data-trend={trend} role="img" aria-label={t(`dashboard.${trend}`)}>
      <Icon name={trend} />
    </span>
  );
}
