import type { Signal } from '@preact/signals';
import type { OnStage } from '../features/shared/room-view';
import { Avatar } from '../ui/Avatar';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/icons';
import { useUi } from '../ui/ui-context';
import { Picture } from './Picture';
import { microphone, muted } from '../features/shared/stage-icons';
import type { RoomModel } from './room-model';
import { tileMenu } from './tile-menu';

interface TileProps {
  model: RoomModel;
  on: OnStage;
  /** Whether the browser does not let sound begin by itself. */
  silent: Signal<boolean>;
}

/** One person on the stage: their picture or who they are, and what a moderator may do about it. */
export function Tile({ model, on, silent }: TileProps) {
  const { t, call, me, sends, media, you } = model;
  const { overlays } = useUi();
  const own = on.person === me.value?.person && sends.value;
  const name = on.name ?? t('room.guest');
  const shown = own ? t('room.you', { name }) : name;
  const { camera } = media.tracks.value;
  const stream = own ? camera && streamOf(camera) : call.value?.streams.value.get(on.person);
  return (
    <li class="tile" data-person={on.person} data-camera={on.camera}>
      <Avatar person={on.person} name={name} />
      {stream && <Picture stream={stream} visible={on.camera} heard={!own && on.microphone} own={own} silent={silent} />}
      <div class="tile-bar">
        <Icon name={on.microphone ? microphone : muted} />
        <span class="tile-name" dir="auto">
          {shown}
        </span>
        {!on.microphone && <span class="unseen">, {t('room.muted')}</span>}
        {!on.camera && <span class="unseen">, {t('room.noPicture')}</span>}
        {you.value?.moderates && !own && (
          <IconButton
            icon="more"
            size="small"
            menu
            label={t('room.actions', { name })}
            onClick={({ currentTarget }) => overlays.openMenu(tileMenu(model, on, name, currentTarget))}
          />
        )}
      </div>
    </li>
  );
}

const streams = new WeakMap<MediaStreamTrack, MediaStream>();

/** The same stream for the same track: another one would make the picture blink. */
function streamOf(track: MediaStreamTrack): MediaStream {
  const known = streams.get(track) ?? new MediaStream([track]);
  streams.set(track, known);
  return known;
}
