import { useSignal } from '@preact/signals';
import { problemOf } from '../client/problem';
import { saveFile } from '../ui/save-file';
import { useReport } from './report-context';
import type { ExportFormat, ExportName } from './report-types';

const EXPORTS = [
  { name: 'chat', title: 'report.chat', hint: 'report.chatHint' },
  { name: 'qna', title: 'report.qna', hint: 'report.qnaHint' },
  { name: 'answers', title: 'report.answersExport', hint: 'report.answersHint' },
  { name: 'attendance', title: 'report.attendance', hint: 'report.attendanceHint' },
] as const;
const FORMATS: ExportFormat[] = ['csv', 'json'];

/** The files that can be had of a session. */
export function Exports() {
  const { t } = useReport();
  return (
    <section class="report-part" aria-labelledby="report-exports">
      <header class="report-head">
        <h3 id="report-exports">{t('report.exports')}</h3>
        <p class="report-note">{t('report.exportsHint')}</p>
      </header>
      <ul class="report-exports">
        {EXPORTS.map(({ name, title, hint }) => (
          <li key={name}>
            <div>
              <p class="report-export-name">{t(title)}</p>
              <p class="report-note">{t(hint)}</p>
            </div>
            <div class="report-formats">
              {FORMATS.map((format) => (
                <Download key={format} name={name} title={t(title)} format={format} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Download({ name, title, format }: { name: ExportName; title: string; format: ExportFormat }) {
  const { t, api, session, toasts } = useReport();
  const busy = useSignal(false);
  const download = async () => {
    busy.value = true;
    try {
      saveFile(await api.download(name, format), t('report.fileName', { name, session, format }));
    } catch (error) {
      toasts.show({ text: problemOf(error).title, tone: 'warning', own: true });
    } finally {
      busy.value = false;
    }
  };
  return (
    <button
      type="button"
      class="button"
      data-tone="plain"
      disabled={busy.value}
      aria-label={t('report.download', { name: title, format: format.toUpperCase() })}
      onClick={() => void download()}
    >
      {format.toUpperCase()}
    </button>
  );
}
