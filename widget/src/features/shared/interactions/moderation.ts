import type { MenuItem } from '../../../ui/overlays';
import type { Interaction } from './interaction-types';
import type { Interactions } from './interactions-store';

/** What moderators can do with something that is published. */
export function moderationItems(state: Interactions, { id, status, resultsShared, content }: Interaction): MenuItem[] {
  const { api, host, give } = state;
  const { t } = host;
  const items: MenuItem[] = [];
  if (content.kind !== 'announcement') {
    items.push(
      resultsShared
        ? { label: t('int.hideResults'), icon: 'lock', onSelect: () => give(id, api.hideResults(id)) }
        : { label: t('int.showResults'), icon: 'globe', onSelect: () => give(id, api.showResults(id)) },
    );
  }
  if (status === 'open') {
    const label = t(content.kind === 'survey' ? 'int.endSurvey' : 'int.end');
    items.push({ label, icon: 'check', onSelect: () => give(id, api.endInteraction(id)) });
  }
  items.push(
    { label: t('int.duplicate'), icon: 'copy', onSelect: () => give(id, api.duplicateInteraction(id)) },
    { label: t('int.unpublish'), icon: 'close', danger: true, onSelect: () => give(id, api.unpublishInteraction(id)) },
  );
  return items;
}
