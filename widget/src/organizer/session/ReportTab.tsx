import { useMemo } from 'preact/hooks';
import { createReportApi, Report } from '../../report';
import { useOrganizer } from '../organizer-context';

/** Where an admin reads what was done in a session, and takes files of it. */
export function ReportTab({ session }: { session: string }) {
  const { around } = useOrganizer();
  const { rest, lang, toasts } = around;
  const api = useMemo(() => createReportApi(rest, session), [rest, session]);
  return <Report api={api} session={session} lang={lang} toasts={toasts} />;
}
