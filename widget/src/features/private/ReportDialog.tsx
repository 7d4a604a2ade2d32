import { useId, useState } from 'preact/hooks';
import { Confirm } from '../shared/Confirm';
import type { PrivateState } from './private-state';
import { reasons, type Connection, type ReportReason } from './private-types';

const NOTE_LIMIT = 1000;

/** Tells the event's organizers of somebody, and lets one choose whether they see what was written. */
export function ReportDialog({ state, connection }: { state: PrivateState; connection: Connection }) {
  const { t, client } = state.host;
  const { name } = connection.other;
  const [reason, setReason] = useState<ReportReason>('spam');
  const [note, setNote] = useState('');
  const [withMessages, setWithMessages] = useState(true);
  const ids = useId();
  const body = { reason, withMessages, ...(note.trim() && { note: note.trim() }) };
  return (
    <Confirm
      host={state.host}
      title={t('private.reportTitle', { name })}
      text={t('private.reportBody', { name })}
      go={t('private.reportGo')}
      command={() => client.send(`conversation/${connection.conversation}`, 'report-person', body)}
      onDone={() => state.host.toasts.show({ text: t('private.reported') })}
    >
      <fieldset class="private-reasons">
        <legend class="form-label">{t('private.reason')}</legend>
        {reasons.map((each) => (
          <label class="check" key={each}>
            <input type="radio" name={ids} checked={reason === each} onChange={() => setReason(each)} />
            <span>{t(`private.reason.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="form-label" for={`${ids}note`}>
        {t('private.reportNote')}
      </label>
      <div class="field">
        <textarea
          id={`${ids}note`}
          rows={2}
          dir="auto"
          maxLength={NOTE_LIMIT}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <label class="check">
        <input type="checkbox" checked={withMessages} onChange={(event) => setWithMessages(event.currentTarget.checked)} />
        <span>{t('private.withMessages')}</span>
      </label>
    </Confirm>
  );
}
