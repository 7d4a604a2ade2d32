import { scheduleIn } from '../event/schedule';
import { countdown } from './moment';
import type { PlayerModel } from './player-model';

const UNITS = ['days', 'hours', 'minutes', 'seconds'] as const;

/** Before the start: how long it still is. */
export function Waiting({ model }: { model: PlayerModel }) {
  const { t, around, session, now, media, moderates } = model;
  const { startDate, type } = session.value.value!;
  const left = countdown(Date.parse(startDate) - now.value);
  const shown = UNITS.filter((unit) => unit !== 'days' || left.days > 0);
  const { address, poster } = media.value;
  return (
    <div class="player-notice">
      {poster && <img class="player-backdrop" src={poster} alt="" />}
      <h2>{t('player.startsIn')}</h2>
      <p class="player-countdown" role="timer">
        {shown.map((unit) => (
          <span key={unit} class="player-unit">
            <strong>{String(left[unit]).padStart(2, '0')}</strong> {t(`player.${unit}`, { count: left[unit] })}
          </span>
        ))}
      </p>
      <p>
        <time dateTime={startDate}>{scheduleIn(around.lang).whole(startDate)}</time>
      </p>
      {address ? (
        <p class="player-quiet">{t(type === 'live-webcast' ? 'player.waitingLive' : 'player.waitingRecorded')}</p>
      ) : (
        moderates.value && <p>{t('player.absentTeam')}</p>
      )}
    </div>
  );
}
