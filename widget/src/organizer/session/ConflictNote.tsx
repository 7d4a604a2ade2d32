import { Button } from '../../ui/Button';
import { useOrganizer } from '../organizer-context';
import type { OrganizerText } from '../organizer-model';
import type { Draft } from './draft';
import type { DraftKey } from './merge';
import type { Conflict, SessionEditor } from './session-editor';

/** How the form calls what can clash. */
const LABELS: Record<DraftKey, Parameters<OrganizerText>[0]> = {
  type: 'form.kind',
  name: 'form.name',
  description: 'form.description',
  tags: 'form.tags',
  date: 'form.date',
  time: 'form.time',
  minutes: 'form.minutes',
  speakers: 'form.speakers',
  moderators: 'form.moderators',
  assistant: 'form.assistant',
  visibility: 'form.visibility',
  media: 'form.mediaAddress',
  poster: 'form.poster',
  modules: 'settings.modules',
  opensBefore: 'settings.opens',
  closesAfter: 'settings.closes',
  anonymousAllowed: 'settings.anonymous',
  qna: 'settings.qna',
  openPerAttendee: 'settings.openPerAttendee',
  releaseAfter: 'settings.releaseAfter',
  join: 'settings.join',
  requireHost: 'settings.requireHost',
  consent: 'settings.consentText',
};

/** Tells that somebody else saved meanwhile, and lets one choose where both changed the same. */
export function ConflictNote({ editor, conflict }: { editor: SessionEditor; conflict: Conflict }) {
  const { t } = useOrganizer();
  const { clashes, theirs } = conflict;
  return (
    <div class="conflict" role="alert">
      <strong>{t('edit.conflict')}</strong>
      <p>{clashes.length > 0 ? t('edit.conflictClash') : t('edit.conflictMerged')}</p>
      <ul>
        {clashes.map((key) => (
          <li key={key}>
            <span class="conflict-field">{t(LABELS[key])}</span>
            <Button
              label={t('edit.theirsFor', { field: t(LABELS[key]) })}
              onClick={() => editor.useTheirs(key)}
            >
              <span dir="auto">{t('edit.theirs', { value: words(theirs, key) || t('edit.emptyValue') })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SHOWN_CHARACTERS = 60;

function words(draft: Draft, key: DraftKey): string {
  const value = draft[key];
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : one.name)).join(', ');
  if (typeof value !== 'object') return String(value).slice(0, SHOWN_CHARACTERS);
  return Object.entries(value)
    .filter(([, on]) => on !== false)
    .map(([name, on]) => (on === true ? name : String(on)))
    .join(', ');
}
