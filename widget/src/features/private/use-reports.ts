import { useEffect, useState } from 'preact/hooks';
import type { OvationClient } from '../../client';
import { problemOf, wordsOf } from '../shared/problems';
import type { PersonReport } from './private-types';

interface Page {
  reports: PersonReport[];
  nextCursor?: string;
}

/** The open reports of the event, page by page, the newest first. */
export function useReports(client: OvationClient) {
  const [page, setPage] = useState<Page | null>(null);
  const [failed, setFailed] = useState('');
  const read = (before: PersonReport[], cursor: string) =>
    client.request<Page>('GET', `/person-reports${cursor && `?cursor=${encodeURIComponent(cursor)}`}`).then(
      ({ reports, nextCursor }) => {
        setFailed('');
        setPage({ reports: [...before, ...reports], ...(nextCursor && { nextCursor }) });
      },
      (error: unknown) => setFailed(wordsOf(problemOf(error))),
    );
  const again = () => void read([], '');
  useEffect(again, []);
  return {
    reports: page?.reports,
    failed,
    more: page?.nextCursor !== undefined,
    again,
    older: () => void read(page!.reports, page!.nextCursor!),
    settled: (id: string) => setPage({ ...page!, reports: page!.reports.filter((one) => one.id !== id) }),
  };
}
