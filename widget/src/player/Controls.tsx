import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { IconButton } from '../ui/Button';
import { clockWords } from './moment';
import type { Playback } from './playback';
import { captions, larger, pause, play, silence, smaller, sound } from './player-icons';
import type { PlayerModel } from './player-model';

interface ControlsProps {
  model: PlayerModel;
  playing: Playback;
  frame: RefObject<HTMLElement | null>;
  video: RefObject<HTMLVideoElement | null>;
}

/** Below the video: everything but a way to another moment of it. */
export function Controls({ model, playing, frame, video }: ControlsProps) {
  const { t } = model;
  const stands = playing.state.value === 'paused';
  const captioned = playing.captions.value;
  return (
    <div class="player-controls" role="group" aria-label={t('player.controls')}>
      <IconButton icon={stands ? play : pause} label={t(stands ? 'player.play' : 'player.pause')} onClick={playing.toggle} />
      <Volume model={model} playing={playing} />
      <Moment model={model} playing={playing} />
      {captioned !== undefined && (
        <IconButton
          icon={captions}
          pressed={captioned}
          label={t(captioned ? 'player.captionsOff' : 'player.captionsOn')}
          onClick={() => playing.setCaptions(!captioned)}
        />
      )}
      <FullScreen model={model} frame={frame} video={video} />
    </div>
  );
}

function Volume({ model, playing }: Pick<ControlsProps, 'model' | 'playing'>) {
  const { t } = model;
  const muted = playing.muted.value;
  return (
    <>
      <IconButton
        icon={muted ? silence : sound}
        label={t(muted ? 'player.sound' : 'player.mute')}
        onClick={() => playing.setMuted(!muted)}
      />
      <input
        class="player-volume"
        type="range"
        min="0"
        max="1"
        step="0.05"
        aria-label={t('player.volume')}
        value={muted ? 0 : playing.volume.value}
        onInput={({ currentTarget }) => playing.setVolume(Number(currentTarget.value))}
      />
    </>
  );
}

function Moment({ model, playing }: Pick<ControlsProps, 'model' | 'playing'>) {
  const { t } = model;
  const { at, of } = playing.time.value;
  if (playing.streams.value) return <span class="player-live">{t('player.live')}</span>;
  if (of === 0) return <span class="player-time" />;
  return <span class="player-time">{t('player.time', { at: clockWords(at), of: clockWords(of) })}</span>;
}

/** iPhones know it for videos alone. */
type PhoneVideo = HTMLVideoElement & { webkitEnterFullscreen?(): void };

function FullScreen({ model, frame, video }: Pick<ControlsProps, 'model' | 'frame' | 'video'>) {
  const { t } = model;
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const enter = () => {
    const { current } = frame;
    if (current?.requestFullscreen) return void current.requestFullscreen().catch(() => undefined);
    (video.current as PhoneVideo | null)?.webkitEnterFullscreen?.();
  };
  return (
    <IconButton
      icon={full ? smaller : larger}
      label={t(full ? 'player.smallScreen' : 'player.fullScreen')}
      onClick={() => (full ? void document.exitFullscreen() : enter())}
    />
  );
}
