import type { SessionView } from '../client';
import { IconButton } from '../ui/Button';
import { useUi } from '../ui/ui-context';
import type { PanelModel } from './panel-model';
import { openPanelMenu } from './open-panel-menu';
import { sessionPhase } from './session-phase';

export function Header({ model }: { model: PanelModel }) {
  const { t, session, layout, open } = model;
  return (
    <header class="head">
      <div class="head-text">
        <h2 class="head-title" dir="auto">
          {session.value?.name ?? '\u00a0'}
        </h2>
        {session.value && <Phase session={session.value} />}
      </div>
      <IconButton
        icon="more"
        label={t('panel.more')}
        menu
        onClick={(event) => void openPanelMenu(model, event.currentTarget)}
      />
      {layout.value === 'side' && (
        <IconButton icon="collapse" label={t('panel.close')} expanded onClick={() => (open.value = false)} />
      )}
    </header>
  );
}

function Phase({ session }: { session: SessionView }) {
  const { t, times, clock } = useUi();
  const phase = sessionPhase(session, clock.value);
  return (
    <p class="head-phase">
      <span class="phase" data-phase={phase}>
        {t(`phase.${phase}`)}
      </span>
      {phase === 'upcoming' && (
        <time dateTime={session.startDate}>
          {t('phase.startsAt', { time: times.start(session.startDate, clock.value) })}
        </time>
      )}
    </p>
  );
}
