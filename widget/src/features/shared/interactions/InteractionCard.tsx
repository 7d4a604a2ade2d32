import { IconButton } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { Time } from '../../../ui/Time';
import { useUi } from '../../../ui/ui-context';
import { InteractionBody } from './InteractionBody';
import type { Interaction } from './interaction-types';
import type { Interactions } from './interactions-store';
import { KINDS } from './kinds';
import { moderationItems } from './moderation';

interface InteractionCardProps {
  state: Interactions;
  interaction: Interaction;
  at: string;
  /** Looked at only, not answered. */
  watched?: boolean;
}

/** A published interaction in a list: what it is, since when, and for moderators what can be done with it. */
export function InteractionCard({ state, interaction, at, watched = false }: InteractionCardProps) {
  const { t, overlays } = useUi();
  const { content, status, resultsShared } = interaction;
  const { icon, label } = KINDS[content.kind];
  const moderates = state.host.you.value?.moderates === true;
  return (
    <li class="feed-card" data-kind={content.kind} data-status={status}>
      <div class="feed-head">
        <span class="feed-kind">
          <Icon name={icon} />
          {t(label)}
        </span>
        {status === 'ended' && <span class="badge">{t('int.ended')}</span>}
        {moderates && resultsShared && <span class="badge">{t('int.shared')}</span>}
        <Time at={at} />
        {moderates && (
          <IconButton
            icon="more"
            size="small"
            label={t('int.options')}
            menu
            onClick={({ currentTarget: anchor }) =>
              overlays.openMenu({ label: t('int.options'), groups: [{ items: moderationItems(state, interaction) }], anchor })
            }
          />
        )}
      </div>
      <InteractionBody state={state} interaction={interaction} watched={watched} />
    </li>
  );
}
