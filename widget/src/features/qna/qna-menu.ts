import type { MenuItem } from '../../ui/overlays';
import { saveFile } from '../../ui/save-file';
import { problemOf, wordsOf } from '../shared/problems';
import { showBlockedAskers } from './triage/dialogs';
import type { QnaState } from './qna-state';

/** Q&A's entries in the panel's three-dots menu. */
export function qnaMenuItems(state: QnaState): MenuItem[] {
  if (!state.moderates()) return [];
  const { t } = state.host;
  return [
    { label: t('qna.blockedPeople'), icon: 'block', onSelect: () => showBlockedAskers(state) },
    { label: t('qna.export'), icon: 'down', onSelect: () => void exportQuestions(state) },
  ];
}

async function exportQuestions({ host: { client, session, t, toasts } }: QnaState): Promise<void> {
  try {
    const table = await client.request<string>('GET', '/qna/export?format=csv');
    saveFile(new Blob([table], { type: 'text/csv' }), t('qna.exportName', { session: session.value!.id }));
  } catch (error) {
    toasts.show({ text: wordsOf(problemOf(error)), tone: 'warning', own: true });
  }
}
