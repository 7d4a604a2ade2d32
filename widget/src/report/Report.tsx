import { useEffect, useMemo } from 'preact/hooks';
import { loading, type Loading } from '../element/loading';
import { Trouble } from '../element/Trouble';
import { Button } from '../ui/Button';
import { Skeleton } from '../ui/Skeleton';
import type { Toasts } from '../ui/toasts';
import { Exports } from './Exports';
import type { ReportApi } from './report-api';
import { ReportContext, reportText, useReport } from './report-context';
import { ReportChart } from './ReportChart';
import type { SessionReport } from './report-types';

interface ReportProps {
  api: ReportApi;
  session: string;
  lang: string;
  toasts: Toasts;
  /** Whether the session's name stands above it. */
  titled?: boolean;
}

/** What people did in a session, and the files that can be had of it. */
export function Report({ api, session, lang, toasts, titled = false }: ReportProps) {
  const context = useMemo(
    () => ({ api, session, lang, toasts, t: reportText(lang), report: loading(() => api.read()) }),
    [api, session, lang],
  );
  const { report } = context;
  useEffect(() => void report.load(), [report]);
  return (
    <ReportContext.Provider value={context}>
      {titled && report.value.value && <h2 class="report-title">{report.value.value.session.name}</h2>}
      <Body report={report} />
    </ReportContext.Provider>
  );
}

function Body({ report }: { report: Loading<SessionReport> }) {
  const { t } = useReport();
  const { value: found } = report.value;
  const { value: problem } = report.problem;
  if (!found && !problem) return <Skeleton label={t('report.loading')} />;
  if (!found && problem?.code === 'forbidden') {
    return (
      <div class="placeholder" role="alert">
        <p class="placeholder-title">{t('report.admins')}</p>
        <p>{t('report.adminsHint')}</p>
      </div>
    );
  }
  if (!found) return <Trouble title={t('report.failed')} problem={problem!} onRetry={() => void report.load()} />;
  return (
    <div class="session-report">
      <Summary report={found} />
      <ReportChart report={found} />
      <MostActive report={found} />
      <Exports />
    </div>
  );
}

function Summary({ report }: { report: SessionReport }) {
  const { t, lang, report: load } = useReport();
  const { counts } = report.session;
  const number = new Intl.NumberFormat(lang);
  const figures = [
    {
      label: t('report.messages'),
      value: counts.messages,
      note: [
        t('report.messagesBy', { count: counts.messageWriters ?? 0 }),
        counts.messagesDeleted > 0 && t('report.deleted', { count: counts.messagesDeleted }),
      ]
        .filter(Boolean)
        .join(', '),
    },
    { label: t('report.threads'), value: counts.threads, note: t('report.askedBy', { count: counts.askers ?? 0 }) },
    { label: t('report.answers'), value: counts.answers, note: t('report.messagesBy', { count: counts.answerers ?? 0 }) },
    { label: t('report.people'), value: counts.people ?? 0, note: t('report.peopleHint') },
  ];
  return (
    <section class="report-part" aria-labelledby="report-summary">
      <header class="report-head">
        <h3 id="report-summary">{t('report.summary')}</h3>
        <Button disabled={load.busy.value} onClick={() => void load.load()}>
          {t('report.refresh')}
        </Button>
      </header>
      <dl class="report-figures">
        {figures.map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span class="report-number">{number.format(value)}</span>
              <span class="report-note">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MostActive({ report }: { report: SessionReport }) {
  const { t } = useReport();
  if (report.people.length === 0) return null;
  return (
    <section class="report-part" aria-labelledby="report-most">
      <header class="report-head">
        <h3 id="report-most">{t('report.most')}</h3>
        <p class="report-note">{t('report.mostOf', { count: report.count })}</p>
      </header>
      <div class="report-scroll" tabIndex={0} role="group" aria-labelledby="report-most">
        <table class="report-table">
          <thead>
            <tr>
              <th scope="col">{t('report.person')}</th>
              <th scope="col">{t('report.shortMessages')}</th>
              <th scope="col">{t('report.shortEntries')}</th>
              <th scope="col">{t('report.shortAnswers')}</th>
            </tr>
          </thead>
          <tbody>
            {report.people.map(({ id, name, counts }) => (
              <tr key={id}>
                <th scope="row">{name || t('report.nameless')}</th>
                <td>{counts.messages}</td>
                <td>{counts.entries}</td>
                <td>{counts.answers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
