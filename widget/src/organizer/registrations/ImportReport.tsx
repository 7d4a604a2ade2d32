import type { ImportReport as Report } from '../../event/event-types';
import { useOrganizer } from '../organizer-context';

/** What became of an import: what is in, and which lines are not and why. */
export function ImportReport({ report }: { report: Report }) {
  const { t } = useOrganizer();
  const { added, updated, refused, refusedTotal } = report;
  return (
    <div class="report" role="status" data-refused={refusedTotal > 0}>
      <p>
        <strong>{t('registrations.imported', { added, updated })}</strong>
      </p>
      {refusedTotal > 0 && <p>{t('registrations.refused', { count: refusedTotal })}</p>}
      <ul>
        {refused.map(({ line, field, message }) => (
          <li key={`${line} ${field}`}>
            <strong>{t('registrations.line', { line })}</strong> {field}: {message}
          </li>
        ))}
      </ul>
      {refusedTotal > refused.length && (
        <p>{t('registrations.refusedMore', { count: refusedTotal - refused.length })}</p>
      )}
    </div>
  );
}
