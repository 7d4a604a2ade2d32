import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { problemOf, type Problem } from '../client';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { listDevices, type DeviceKind } from './media/devices';
import type { RoomModel } from './room-model';

interface DeviceDialogProps {
  model: RoomModel;
  because: 'invited' | 'promoted' | 'own';
  by?: string;
}

const KINDS = ['microphone', 'camera'] as const;

/** How one will be heard and seen, before one is: a preview, and which devices. */
export function DeviceDialog({ model, because, by }: DeviceDialogProps) {
  const { t, media, front, api, attempt } = model;
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  useEffect(() => KINDS.forEach((kind) => void media.want(kind, true)), []);
  const decline = () => {
    if (because === 'invited') attempt(api.declineInvitation());
    if (because === 'promoted') attempt(api.leaveStage());
    front.value = undefined;
  };
  const join = async () => {
    setBusy(true);
    try {
      await model.join();
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  const actions = (
    <>
      <Button onClick={decline}>{t(because === 'own' ? 'devices.cancel' : 'devices.decline')}</Button>
      <Button tone="accent" disabled={busy} onClick={() => void join()}>
        {t('room.join')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('devices.title')} actions={actions} onClose={decline}>
      <p>{reason(model, because, by)}</p>
      <Preview model={model} />
      {KINDS.map((kind) => (
        <DeviceField key={kind} model={model} kind={kind} />
      ))}
      {problem && (
        <p class="refusal" role="alert">
          {problem.detail ?? problem.title}
        </p>
      )}
    </Dialog>
  );
}

function reason({ t }: RoomModel, because: DeviceDialogProps['because'], by?: string): string {
  if (because === 'promoted') return t('devices.promoted');
  return because === 'invited' && by ? t('devices.invited', { name: by }) : t('devices.own');
}

function Preview({ model: { t, media } }: { model: RoomModel }) {
  const video = useRef<HTMLVideoElement>(null);
  const { camera } = media.tracks.value;
  useLayoutEffect(() => {
    video.current!.srcObject = camera ? new MediaStream([camera]) : null;
  }, [camera]);
  return (
    <div class="preview">
      <video ref={video} class="picture" muted autoPlay playsInline data-own aria-label={t('devices.preview')} />
      {!camera && <p>{t('devices.off')}</p>}
    </div>
  );
}

function DeviceField({ model, kind }: { model: RoomModel; kind: DeviceKind }) {
  const { t, media } = model;
  const [found, setFound] = useState<MediaDeviceInfo[]>([]);
  const on = media.tracks.value[kind] !== undefined;
  useEffect(() => void listDevices(kind).then(setFound), [on]);
  const label = t(`devices.${kind}`);
  return (
    <div class="device">
      <label class="device-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => void media.want(kind, currentTarget.checked)}
        />
        {label}
      </label>
      <select
        aria-label={label}
        value={media.choice.value[kind]}
        onChange={({ currentTarget }) => void media.choose(kind, currentTarget.value)}
      >
        <option value="">{t('devices.usual')}</option>
        {found.map(({ deviceId, label: name }) => (
          <option key={deviceId} value={deviceId}>
            {name}
          </option>
        ))}
      </select>
      {media.refused.value === kind && (
        <p class="room-hint" role="alert">
          {t(`devices.refused.${kind}`)}
        </p>
      )}
    </div>
  );
}
