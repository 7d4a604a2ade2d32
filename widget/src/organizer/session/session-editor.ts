import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { problemOf } from '../../client/problem';
import type { Problem, SessionView } from '../../client/types';
import type { OrganizerModel } from '../organizer-model';
import { changedParts, draftOf, same, wholeWishOf, type Draft } from './draft';
import { keptInTab } from './kept';
import { merge, take, type DraftKey } from './merge';

/** What others did to the session while it was being edited. */
export interface Conflict {
  theirs: Draft;
  clashes: DraftKey[];
}

/** The form of an existing session: what was typed, over what the server had when typing began. */
export interface SessionEditor {
  base: ReadonlySignal<SessionView>;
  draft: ReadonlySignal<Draft>;
  dirty: ReadonlySignal<boolean>;
  saving: ReadonlySignal<boolean>;
  problem: ReadonlySignal<Problem | undefined>;
  conflict: ReadonlySignal<Conflict | undefined>;
  change(part: Partial<Draft>): void;
  useTheirs(key: DraftKey): void;
  save(): Promise<boolean>;
  discard(): void;
  /** Takes over what the server has now; what was typed stays. */
  rebase(session: SessionView): void;
}

interface KeptEdit {
  base: SessionView;
  draft: Draft;
}

/** What others saved meanwhile; everything else is a refusal of what one typed. */
const CHANGED = 'session-changed';

export function createSessionEditor(model: OrganizerModel, loaded: SessionView): SessionEditor {
  const zone = model.zone();
  const kept = keptInTab<KeptEdit>(`edit:${loaded.id}`);
  const before = kept.read();
  const base = signal(before?.base ?? loaded);
  const draft = signal(before?.draft ?? draftOf(loaded, zone));
  const dirty = computed(() => !same(draft.value, draftOf(base.value, zone)));
  const saving = signal(false);
  const problem = signal<Problem>();
  const conflict = signal<Conflict>();

  const keep = () => (dirty.value ? kept.write({ base: base.value, draft: draft.value }) : kept.clear());
  const put = (next: Draft) => {
    draft.value = next;
    keep();
  };
  const rebase = (session: SessionView): DraftKey[] => {
    const theirs = draftOf(session, zone);
    const merged = merge(draftOf(base.value, zone), draft.value, theirs);
    base.value = session;
    put(merged.draft);
    return merged.clashes;
  };
  const settle = (session: SessionView) => {
    base.value = session;
    problem.value = conflict.value = undefined;
    put(draftOf(session, zone));
    void model.sessions.load();
  };
  const overtaken = async () => {
    const session = await model.api.getSession(loaded.id);
    const clashes = rebase(session);
    conflict.value = { theirs: draftOf(session, zone), clashes };
  };
  const send = () => {
    const change = changedParts(wholeWishOf(draftOf(base.value, zone), zone), wholeWishOf(draft.value, zone));
    return model.api.updateSession(loaded.id, { ...change, version: base.value.version });
  };
  const refused = async (error: unknown) => {
    const found = problemOf(error);
    if (found.code === CHANGED) await overtaken().catch((again: unknown) => (problem.value = problemOf(again)));
    else problem.value = found;
  };
  if (before && before.base.version !== loaded.version) {
    conflict.value = { theirs: draftOf(loaded, zone), clashes: rebase(loaded) };
  }

  return {
    base,
    draft,
    dirty,
    saving,
    problem,
    conflict,
    change: (part) => put({ ...draft.value, ...part }),
    useTheirs: (key) => {
      const { theirs, clashes } = conflict.value!;
      const next = { ...draft.value };
      take(next, theirs, key);
      conflict.value = { theirs, clashes: clashes.filter((one) => one !== key) };
      put(next);
    },
    save: async () => {
      saving.value = true;
      problem.value = undefined;
      const saved = await send().then(
        (session) => (settle(session), true),
        (error: unknown) => refused(error).then(() => false),
      );
      saving.value = false;
      return saved;
    },
    discard: () => {
      conflict.value = problem.value = undefined;
      put(draftOf(base.value, zone));
    },
    rebase: (session) => void rebase(session),
  };
}
