import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Trouble } from '../../element/Trouble';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Skeleton } from '../../ui/Skeleton';
import { Head } from '../Head';
import { download, people, upload } from '../icons';
import { useOrganizer } from '../organizer-context';
import { SearchField } from '../SearchField';
import { ImportReport } from './ImportReport';
import { createRegistrations, type RegistrationsState } from './registrations-state';
import { RegistrationTable } from './RegistrationTable';

export function RegistrationsPage() {
  const { t } = useOrganizer();
  return (
    <>
      <Head title={t('registrations.title')} lead={t('registrations.lead')} />
      <Registrations />
    </>
  );
}

/** Who is registered for the event: list, search, import, export. */
export function Registrations() {
  const model = useOrganizer();
  const { t } = model;
  const state = useMemo(() => createRegistrations(model), [model]);
  useEffect(() => void state.load(), [state]);
  const { rows, problem, report, query } = state;
  const none = rows.value?.length === 0;
  return (
    <div class="registrations">
      <Bar state={state} />
      {rows.value && problem.value && (
        <p class="refusal" role="alert">
          {problem.value.errors?.[0]?.message ?? problem.value.detail ?? problem.value.title}
        </p>
      )}
      {report.value && <ImportReport report={report.value} />}
      {!rows.value && problem.value && (
        <Trouble title={t('console.failed')} problem={problem.value} onRetry={() => void state.load()} />
      )}
      {!rows.value && !problem.value && <Skeleton label={t('console.loading')} />}
      {none && query.value === '' && <Empty />}
      {none && query.value !== '' && (
        <div class="placeholder">
          <p class="placeholder-title">{t('registrations.noMatch', { query: query.value })}</p>
        </div>
      )}
      {rows.value && !none && <RegistrationTable state={state} rows={rows.value} />}
    </div>
  );
}

function Bar({ state }: { state: RegistrationsState }) {
  const { t } = useOrganizer();
  const input = useRef<HTMLInputElement>(null);
  const { busy, query, count, rows } = state;
  return (
    <div class="list-bar">
      <SearchField label={t('registrations.search')} value={query.value} onChange={state.search} />
      <p role="status">{rows.value && t('registrations.count', { count: count.value })}</p>
      <div class="list-actions">
        <Button icon={upload} disabled={busy.value} onClick={() => input.current!.click()}>
          {busy.value ? t('registrations.importing') : t('registrations.import')}
        </Button>
        <Button icon={download} disabled={busy.value} onClick={() => void state.download()}>
          {t('registrations.export')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={t('registrations.import')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void state.importFile(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Empty() {
  const { t } = useOrganizer();
  return (
    <div class="placeholder" data-boxed>
      <Icon name={people} />
      <p class="placeholder-title">{t('registrations.empty')}</p>
      <p>{t('registrations.emptyHint')}</p>
    </div>
  );
}
