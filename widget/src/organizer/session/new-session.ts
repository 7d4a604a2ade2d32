import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { problemOf } from '../../client/problem';
import type { Problem, SessionType, SessionView } from '../../client/types';
import type { OrganizerModel } from '../organizer-model';
import { blankDraft, same, wishOf, type BlankDraft } from './draft';
import { keptInTab } from './kept';

/** The form of a session that does not exist yet. */
export interface NewSessionForm {
  draft: ReadonlySignal<BlankDraft>;
  /** Whether something was entered. */
  dirty: ReadonlySignal<boolean>;
  /** Whether it was entered before the page was loaded. */
  restored: boolean;
  saving: ReadonlySignal<boolean>;
  problem: ReadonlySignal<Problem | undefined>;
  change(part: Partial<BlankDraft>): void;
  /** The header image goes up when the session is there. */
  image: ReadonlySignal<File | undefined>;
  setImage(image: File | undefined): void;
  create(): Promise<Created | undefined>;
  discard(): void;
}

export interface Created {
  session: SessionView;
  /** Why the image was refused. */
  imageProblem?: Problem;
}

export function createNewSession(model: OrganizerModel, kind: SessionType): NewSessionForm {
  const event = model.event.value!;
  const kept = keptInTab<BlankDraft>(`new:${event}`);
  const blank = blankDraft(kind);
  const before = kept.read();
  const draft = signal<BlankDraft>(before ? { ...blank, ...before, type: kind } : blank);
  const image = signal<File>();
  const saving = signal(false);
  const problem = signal<Problem>();
  const dirty = computed(() => image.value !== undefined || !same(draft.value, blank));

  const upload = async (session: SessionView): Promise<Created> => {
    if (!image.value) return { session };
    return model.api.setImage(session.id, image.value).then(
      () => ({ session }),
      (error: unknown) => ({ session, imageProblem: problemOf(error) }),
    );
  };
  const discard = () => {
    kept.clear();
    draft.value = blank;
    image.value = undefined;
  };

  return {
    draft,
    dirty,
    restored: before !== undefined,
    saving,
    problem,
    change: (part) => {
      draft.value = { ...draft.value, ...part };
      if (dirty.value) kept.write(draft.value);
      else kept.clear();
    },
    image,
    setImage: (file) => (image.value = file),
    create: async () => {
      saving.value = true;
      problem.value = undefined;
      try {
        const { description, media, ...wish } = wishOf(draft.value, model.zone());
        const session = await model.api.createSession({ event, ...wish, ...(description && { description }), ...(media && { media }) });
        const created = await upload(session);
        discard();
        void model.sessions.load();
        return created;
      } catch (error) {
        problem.value = problemOf(error);
        return undefined;
      } finally {
        saving.value = false;
      }
    },
    discard,
  };
}
