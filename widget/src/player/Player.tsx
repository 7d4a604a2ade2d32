import { Trouble } from '../element/Trouble';
import { Skeleton } from '../ui/Skeleton';
import type { PlayerModel } from './player-model';
import { Notice } from './Notice';
import { Picture } from './Picture';
import { Waiting } from './Waiting';

/** The screen of a session whose picture comes from an address. */
export function Player({ model }: { model: PlayerModel }) {
  const { t, session, screen } = model;
  const { value: problem } = session.problem;
  if (!session.value.value) {
    if (problem) return <Trouble title={t('player.failed')} problem={problem} onRetry={() => void session.load()} />;
    return <Skeleton label={t('player.loading')} />;
  }
  if (screen.value === 'elsewhere') return null;
  return (
    <section class="player" aria-label={t('player.label')} data-screen={screen.value}>
      <Screen model={model} />
    </section>
  );
}

function Screen({ model }: { model: PlayerModel }) {
  const { t, screen, media, moderates } = model;
  const { address, poster } = media.value;
  switch (screen.value) {
    case 'waiting':
      return <Waiting model={model} />;
    case 'absent':
      return <Notice poster={poster} title={t('player.absent')} hint={absentHint(model)} />;
    case 'over':
      return <Notice poster={poster} title={t('player.over')} hint={t('player.overHint')} />;
    default:
      return <Picture key={address} model={model} />;
  }

  function absentHint({ t: told }: PlayerModel): string {
    return told(moderates.value ? 'player.absentTeam' : 'player.absentHint');
  }
}
