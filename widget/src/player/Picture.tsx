import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Controls } from './Controls';
import type { Playback } from './playback';
import type { PlayerModel } from './player-model';
import { play, sound } from './player-icons';

/** The video with what one does about it. */
export function Picture({ model }: { model: PlayerModel }) {
  const { t, media, playback } = model;
  const video = useRef<HTMLVideoElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => model.attach(video.current!), [model]);
  const playing = playback.value;
  const state = playing?.state.value ?? 'loading';
  return (
    <div class="player-frame" ref={frame} data-state={state}>
      <video ref={video} class="player-video" playsInline muted preload="auto" poster={media.value.poster} />
      {(state === 'loading' || state === 'stalled') && (
        <p class="player-busy" role="status">
          <span class="player-wheel" aria-hidden="true" />
          <span>{t(state === 'loading' ? 'player.loading' : 'player.stalled')}</span>
        </p>
      )}
      {playing && state === 'failed' && <Failure model={model} playing={playing} />}
      {playing && state === 'paused' && (
        <div class="player-center">
          <Button tone="accent" icon={play} onClick={playing.toggle}>
            {t(playing.streams.value ? 'player.playLive' : 'player.play')}
          </Button>
        </div>
      )}
      {playing && state === 'playing' && playing.muted.value && (
        <div class="player-sound">
          <Button tone="accent" icon={sound} onClick={() => playing.setMuted(false)}>
            {t('player.sound')}
          </Button>
        </div>
      )}
      {playing && state !== 'failed' && <Controls model={model} playing={playing} frame={frame} video={video} />}
    </div>
  );
}

function Failure({ model, playing }: { model: PlayerModel; playing: Playback }) {
  const { t } = model;
  const fault = playing.fault.value ?? 'network';
  return (
    <div class="player-notice" role="alert">
      <h2>{t(`player.${fault}`)}</h2>
      <p>{t(`player.${fault}Hint`)}</p>
      <Button tone="accent" onClick={playing.retry}>
        {t('player.retry')}
      </Button>
    </div>
  );
}
