import { signal, type ReadonlySignal } from '@preact/signals';
import { problemOf } from '../../client/problem';
import type { Problem } from '../../client/types';
import type { ImportReport, Registration } from '../../event/event-types';
import type { OrganizerModel } from '../organizer-model';
import { saveFile } from '../../ui/save-file';

/** The registrations that were asked for so far. */
export interface RegistrationsState {
  rows: ReadonlySignal<Registration[] | undefined>;
  /** How many match the question in all. */
  count: ReadonlySignal<number>;
  more: ReadonlySignal<boolean>;
  query: ReadonlySignal<string>;
  problem: ReadonlySignal<Problem | undefined>;
  report: ReadonlySignal<ImportReport | undefined>;
  busy: ReadonlySignal<boolean>;
  search(query: string): void;
  load(): Promise<void>;
  loadMore(): Promise<void>;
  importFile(file: File): Promise<void>;
  remove(id: string): Promise<void>;
  download(): Promise<void>;
}

const QUIET_MILLIS = 200;

export function createRegistrations({ api, event, t }: OrganizerModel): RegistrationsState {
  const rows = signal<Registration[]>();
  const count = signal(0);
  const cursor = signal<string>();
  const query = signal('');
  const problem = signal<Problem>();
  const report = signal<ImportReport>();
  const busy = signal(false);
  const more = signal(false);
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fetchPage = async (from?: string) => {
    const turn = ++newest;
    try {
      const page = await api.listRegistrations(event.value!, query.value, from);
      if (turn !== newest) return;
      rows.value = from ? [...(rows.value ?? []), ...page.items] : page.items;
      count.value = page.count;
      cursor.value = page.nextCursor;
      more.value = page.nextCursor !== undefined;
      problem.value = undefined;
    } catch (error) {
      if (turn === newest) problem.value = problemOf(error);
    }
  };
  const attempt = async (work: () => Promise<unknown>) => {
    busy.value = true;
    problem.value = undefined;
    await work().catch((error: unknown) => (problem.value = problemOf(error)));
    busy.value = false;
  };

  return {
    rows,
    count,
    more,
    query,
    problem,
    report,
    busy,
    search: (text) => {
      query.value = text;
      clearTimeout(timer);
      timer = setTimeout(() => void fetchPage(), QUIET_MILLIS);
    },
    load: () => fetchPage(),
    loadMore: () => fetchPage(cursor.value),
    importFile: (file) =>
      attempt(async () => {
        report.value = undefined;
        // Browsers name a CSV file's type as the system's spreadsheet does, or not at all.
        report.value = await api.importRegistrations(event.value!, new Blob([file], { type: 'text/csv' }));
        await fetchPage();
      }),
    remove: (id) =>
      attempt(async () => {
        await api.deleteRegistration(event.value!, id);
        await fetchPage();
      }),
    download: () =>
      attempt(async () => saveFile(await api.exportRegistrations(event.value!), t('registrations.fileName'))),
  };
}
