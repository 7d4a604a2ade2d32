import type { FileRest } from '../client/file-rest';
import { intervalFor } from './report-chart';
import type { ExportFormat, ExportName, ReportPoint, ReportRow, SessionReport } from './report-types';

const PEOPLE = 10;

/** A session's reports and exports, for those with an ADMIN token. Every function rejects with a ProblemError. */
export interface ReportApi {
  read(): Promise<SessionReport>;
  download(name: ExportName, format: ExportFormat): Promise<Blob>;
}

export function createReportApi(rest: FileRest, session: string): ReportApi {
  const about = `sessions=${encodeURIComponent(session)}`;
  return {
    read: async () => {
      const { rows } = await rest.request<{ rows: ReportRow[] }>('GET', `/reports/sessions?${about}`);
      const [one] = rows;
      const interval = intervalFor(one?.first, one?.last);
      const [{ points }, people] = await Promise.all([
        rest.request<{ points: ReportPoint[] }>('GET', `/reports/graph?${about}&interval=${interval}`),
        rest.request<{ rows: ReportRow[]; count: number }>(
          'GET',
          `/reports/people?${about}&order=-messages&limit=${PEOPLE}`,
        ),
      ]);
      return { session: one!, interval, points, people: people.rows, count: people.count };
    },
    download: (name, format) =>
      rest.download(`/sessions/${encodeURIComponent(session)}/${name}/export?format=${format}`),
  };
}
