import { useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { Button } from '../ui/Button';
import { DeviceDialog } from './DeviceDialog';
import type { RoomModel } from './room-model';

/** The dialog that is in front, if there is one. */
export function Front({ model }: { model: RoomModel }) {
  const { front } = model;
  const shown = front.value;
  if (!shown) return null;
  if (shown.kind === 'devices') return <DeviceDialog model={model} because={shown.because} by={shown.by} />;
  if (shown.kind === 'unmute') return <UnmuteDialog model={model} by={shown.by} />;
  return shown.kind === 'end' ? <EndDialog model={model} /> : <AskDialog model={model} />;
}

function UnmuteDialog({ model, by }: { model: RoomModel; by: string }) {
  const { t, front, setDevice } = model;
  const close = () => (front.value = undefined);
  const unmute = () => {
    close();
    void setDevice('microphone', true);
  };
  const actions = (
    <>
      <Button onClick={close}>{t('room.stayMuted')}</Button>
      <Button tone="accent" onClick={unmute}>
        {t('room.unmute')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('room.unmuteAsked', { name: by })} actions={actions} onClose={close}>
      <p>{t('room.unmuteText')}</p>
    </Dialog>
  );
}

function EndDialog({ model }: { model: RoomModel }) {
  const { t, front, api, attempt } = model;
  const close = () => (front.value = undefined);
  const end = () => {
    close();
    attempt(api.endMeeting());
  };
  const actions = (
    <>
      <Button onClick={close}>{t('devices.cancel')}</Button>
      <Button tone="danger" onClick={end}>
        {t('room.end')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('room.endSure')} actions={actions} onClose={close}>
      <p>{t('room.endText')}</p>
    </Dialog>
  );
}

const QUESTION_CHARACTERS = 500;

function AskDialog({ model }: { model: RoomModel }) {
  const { t, front, api, attempt } = model;
  const [text, setText] = useState('');
  const close = () => (front.value = undefined);
  const go = () => {
    close();
    attempt(api.submitStageQuestion(text));
  };
  const actions = (
    <>
      <Button onClick={close}>{t('devices.cancel')}</Button>
      <Button tone="accent" disabled={text.trim() === ''} onClick={go}>
        {t('room.askGo')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('room.ask')} actions={actions} onClose={close}>
      <label class="device">
        <span>{t('room.askLabel')}</span>
        <textarea
          rows={3}
          maxLength={QUESTION_CHARACTERS}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="room-hint">{t('room.askHint')}</p>
    </Dialog>
  );
}
