import type { SessionView } from '../client/types';
import type { SessionPhase } from '../panel/session-phase';
import type { AgendaText } from './agenda-model';

/** Live, upcoming or ended, and for the team that others do not see the session here. */
export function SessionMarks({ t, session, phase }: { t: AgendaText; session: SessionView; phase: SessionPhase }) {
  const { visibility } = session;
  return (
    <>
      <span class="phase" data-phase={phase}>
        {t(`phase.${phase}`)}
      </span>
      {visibility !== 'published' && (
        <span class="hidden-mark" title={t(`agenda.visibilityHint.${visibility}`)}>
          {t(`agenda.visibility.${visibility}`)}
        </span>
      )}
    </>
  );
}
