import { useEffect, useState } from 'preact/hooks';
import type { OvationClient } from '../../client';
import { followDashboard } from './dashboard-state';
import { FigureList } from './FigureList';
import type { Variant } from './figure-rows';

/** The figures above the tabs of Live stage, for moderators; nothing while there are none. */
export function DashboardStrip({ client, variant }: { client: OvationClient; variant: Variant }) {
  const [dashboard] = useState(() => followDashboard(client));
  useEffect(() => dashboard.stop, [dashboard]);
  const figures = dashboard.view.value?.figures;
  return figures && !dashboard.problem.value ? <FigureList figures={figures} variant={variant} look="strip" /> : null;
}
