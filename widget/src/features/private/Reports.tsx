import { useState } from 'preact/hooks';
import { Avatar } from '../../ui/Avatar';
import { Button, IconButton } from '../../ui/Button';
import { Failed } from '../../ui/Failed';
import { Skeleton } from '../../ui/Skeleton';
import { Time } from '../../ui/Time';
import { problemOf, wordsOf } from '../shared/problems';
import type { PrivateState } from './private-state';
import type { PersonReport } from './private-types';
import { useReports } from './use-reports';

/** What people of the event reported of each other, for its organizers. */
export function Reports({ state }: { state: PrivateState }) {
  const { t } = state.host;
  const { reports, failed, more, again, older, settled } = useReports(state.host.client);
  return (
    <>
      <div class="private-head">
        <IconButton icon="back" label={t('private.back')} onClick={state.toList} />
        <h3>{t('private.reports')}</h3>
      </div>
      {failed && <Failed title={t('private.reportsFailed')} why={failed} onRetry={again} />}
      {!failed && !reports && <Skeleton label={t('panel.loading')} />}
      {!failed && reports && (
        <div class="private-scroll">
          {reports.length === 0 && <p class="private-none">{t('private.noReports')}</p>}
          <ul class="private-list">
            {reports.map((report) => (
              <ReportCard key={report.id} state={state} report={report} onSettled={() => settled(report.id)} />
            ))}
          </ul>
          {more && <Button onClick={older}>{t('private.olderReports')}</Button>}
        </div>
      )}
    </>
  );
}

interface CardProps {
  state: PrivateState;
  report: PersonReport;
  onSettled(): void;
}

function ReportCard({ state, report, onSettled }: CardProps) {
  const { t, client } = state.host;
  const { id, at, by, about, reason, note, messages } = report;
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const settle = () => {
    setBusy(true);
    client.request('POST', `/person-reports/${id}/settle`).then(onSettled, (error: unknown) => {
      setBusy(false);
      setProblem(wordsOf(problemOf(error)));
    });
  };
  return (
    <li class="private-report">
      <div class="private-report-head">
        <Avatar person={about.person} name={about.name} />
        <span class="private-words">
          <span class="private-name">
            <bdi>{about.name}</bdi>
          </span>
          <span class="private-last">
            {t('private.reportedBy', { name: by.name })} <Time at={at} />
          </span>
        </span>
        <span class="badge">{t(`private.reason.${reason}`)}</span>
      </div>
      {note && <p dir="auto">{note}</p>}
      {messages.length > 0 && (
        <details>
          <summary>{t('private.shownMessages', { count: messages.length })}</summary>
          <ul>
            {messages.map((message) => (
              <li key={message.seq} dir="auto">
                <b>
                  <bdi>{message.author?.name}</bdi>
                </b>{' '}
                {message.text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {problem && (
        <p class="refusal" role="alert">
          {problem}
        </p>
      )}
      <Button disabled={busy} label={t('private.settleName', { name: about.name })} onClick={settle}>
        {t('private.settle')}
      </Button>
    </li>
  );
}
