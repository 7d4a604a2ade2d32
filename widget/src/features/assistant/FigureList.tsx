import { useUi } from '../../ui/ui-context';
import { Icon } from '../../ui/icons';
import type { Figures, Trend } from './dashboard-types';
import { figureRows } from './figure-rows';

/** The figures side by side, each with its arrow. */
export function FigureList({ figures, look }: { figures: Figures; look: 'cards' | 'strip' }) {
  const { t, clock } = useUi();
  return (
    <dl class="figures" data-look={look} aria-label={t('dashboard.label')}>
      {figureRows(figures, clock.value, t).map(({ id, label, value, trend, hint }) => (
        <div class="figure" key={id} title={hint}>
          <dt>{label}</dt>
          <dd>
            {value}
            {trend && trend !== 'flat' && <Arrow trend={trend} />}
          </dd>
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
