import { useEffect, useMemo } from 'preact/hooks';
import type { SessionView } from '../../client/types';
import { loading } from '../../element/loading';
import { Trouble } from '../../element/Trouble';
import { problemOf } from '../../client/problem';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { TabBar } from '../../ui/TabBar';
import { copyLink } from '../copying';
import { Head } from '../Head';
import { link, outside, play } from '../icons';
import { lazily } from '../../ui/lazily';
import { useLate } from '../../ui/use-late';
import { useOrganizer } from '../organizer-context';
import { Registrations } from '../registrations/Registrations';
import { BASICS } from './BasicsFields';
import { EditBasics } from './EditBasics';
import { EditForm } from './EditForm';
import { createSessionEditor, type SessionEditor } from './session-editor';
import { SETTINGS, SettingsFields } from './SettingsFields';

const TABS = ['basics', 'attachments', 'settings', 'registrations', 'report'] as const;
type Tab = (typeof TABS)[number];

/** The page of an existing session, in tabs. */
export function EditSession({ id, tab }: { id: string; tab: string }) {
  const { t, api, about } = useOrganizer();
  const session = useMemo(() => loading(() => api.getSession(id)), [id]);
  useEffect(() => void session.load(), [session]);
  const { value: found } = session.value;
  const { value: problem } = session.problem;
  // The event says in which zone its sessions are planned; without an answer the browser's has to do.
  const eventKnown = about.value.value !== undefined || about.problem.value !== undefined;
  if (found && eventKnown) return <Loaded session={found} tab={TABS.find((one) => one === tab) ?? 'basics'} />;
  if (!problem) return <Skeleton label={t('console.loading')} />;
  return <Trouble title={t('session.failed')} problem={problem} onRetry={() => void session.load()} />;
}

function Loaded({ session, tab }: { session: SessionView; tab: Tab }) {
  const model = useOrganizer();
  const { t } = model;
  const editor = useMemo(() => createSessionEditor(model, session), [session]);
  useEffect(() => model.guard({ dirty: () => editor.dirty.value, discard: editor.discard }), [editor]);
  return (
    <>
      <Head title={editor.base.value.name} lead={t(`kind.${session.type}`)} back>
        <Actions id={session.id} />
      </Head>
      <TabBar
        label={t('edit.tabs')}
        tabs={TABS.map((one) => ({ id: one, label: t(`edit.${one}`), unread: 0 }))}
        selected={tab}
        onSelect={(to) => model.show(`sessions/${encodeURIComponent(session.id)}/${to}`)}
        idPrefix="edit"
        look="sub"
      />
      <div role="tabpanel" class="edit-panel" id={`edit-panel-${tab}`} aria-labelledby={`edit-tab-${tab}`}>
        <Panel editor={editor} tab={tab} />
      </div>
    </>
  );
}

function Panel({ editor, tab }: { editor: SessionEditor; tab: Tab }) {
  const { draft, problem, change, base } = editor;
  if (tab === 'attachments') return <LateAttachments session={base.value.id} />;
  if (tab === 'registrations') return <Registrations />;
  if (tab === 'report') return <LateReport session={base.value.id} />;
  if (tab === 'basics') {
    return (
      <EditForm editor={editor} shown={BASICS}>
        <EditBasics editor={editor} />
      </EditForm>
    );
  }
  return (
    <EditForm editor={editor} shown={SETTINGS}>
      <SettingsFields draft={draft.value} problem={problem.value} change={change} />
    </EditForm>
  );
}

function Actions({ id }: { id: string }) {
  const model = useOrganizer();
  const { t, pageOf, api, around } = model;
  const visit = (part?: string) => open(pageOf(id, part), '_blank', 'noopener');
  const start = () => {
    visit('/room');
    api.startMeeting(id).catch((error: unknown) =>
      around.toasts.show({ text: problemOf(error).title, tone: 'warning', own: true }),
    );
  };
  return (
    <>
      <Button icon={link} onClick={() => void copyLink(model, pageOf(id))}>
        {t('console.copyLink')}
      </Button>
      <Button icon={outside} onClick={() => visit()}>
        {t('edit.visit')}
      </Button>
      <Button icon={play} tone="accent" onClick={start}>
        {t('edit.start')}
      </Button>
    </>
  );
}

const loadAttachments = lazily(() => import('./AttachmentsTab'));

/** Most visits to a session are not about files, so their code comes when it is wanted. */
function LateAttachments({ session }: { session: string }) {
  const { around } = useOrganizer();
  const late = useLate(loadAttachments, true);
  return late ? <late.AttachmentsTab session={session} /> : <Skeleton label={around.t('console.loading')} />;
}

const loadReport = lazily(() => import('./ReportTab'));

function LateReport({ session }: { session: string }) {
  const { around } = useOrganizer();
  const late = useLate(loadReport, true);
  return late ? <late.ReportTab session={session} /> : <Skeleton label={around.t('console.loading')} />;
}
