import { signal, type ReadonlySignal } from '@preact/signals';
import { localProblem, ProblemError } from '../client/problem';
import type { Problem } from '../client/types';
import { translate, type Translate } from '../ui/texts/translate';
import { applyAttachmentEvent } from './apply-attachment-event';
import type { Attachment, AttachmentsView } from './attachment-types';
import type { AttachmentsApi } from './attachments-api';
import { attachmentsEn } from './attachments-en';

export type AttachmentsText = Translate<keyof typeof attachmentsEn>;

/** The list of a session's attachments as this page knows it. */
export interface AttachmentsModel {
  api: AttachmentsApi;
  t: AttachmentsText;
  lang: string;
  /** Undefined while it loads. */
  list: ReadonlySignal<Attachment[] | undefined>;
  problem: ReadonlySignal<Problem | undefined>;
  load(): Promise<void>;
  /** Lists again unless the list is followed live. */
  changed(): void;
  download(attachment: Attachment): Promise<void>;
  stop(): void;
}

export function attachmentsText(lang: string): AttachmentsText {
  return translate(lang, attachmentsEn);
}

export function startAttachments(api: AttachmentsApi, lang: string): AttachmentsModel {
  const view = signal<AttachmentsView | undefined>(undefined);
  const list = signal<Attachment[] | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  const show = (next: AttachmentsView) => {
    view.value = next;
    list.value = next.attachments;
    problem.value = undefined;
  };
  const load = () => api.list().then(show, (error: unknown) => void (problem.value = problemOf(error)));
  const unfollow = api.follow?.({
    snapshot: show,
    events: (events) => view.value && show(events.reduce(applyAttachmentEvent, view.value)),
  });
  if (!unfollow) void load();
  return {
    api,
    t: attachmentsText(lang),
    lang,
    list,
    problem,
    load,
    changed: () => void (unfollow ? undefined : load()),
    download: async ({ id }) => saveFrom(await api.link(id)),
    stop: () => unfollow?.(),
  };
}

/** The answer says that it is to be saved, so the page stays where it is. */
function saveFrom(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.rel = 'noopener';
  link.click();
}

export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : localProblem(500, 'internal', 'Something went wrong');
}

/** The problem in the server's words. */
export function wordsOf(problem: Problem): string {
  return problem.errors?.[0]?.message ?? problem.detail ?? problem.title;
}
