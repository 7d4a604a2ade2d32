import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Problem } from '../../client';
import type { FeatureHost, RunningFeature } from '../feature';
import { mayChange, type Content, type Interaction, type Kind } from '../shared/interactions/interaction-types';
import type { FormWish } from '../shared/interactions/open-form';
import { joinInteractions, type Interactions } from '../shared/interactions/interactions-store';
import { keptText } from '../shared/kept-text';
import { problemOf } from '../shared/problems';
import { emptyContent } from './empty-content';

/** What somebody is making or editing; `id` names the draft that it changes. */
export interface Draft {
  id?: number;
  content: Content;
  shareResults: boolean;
  changeable: boolean;
}

/** The Interactions tab at work. */
export interface InteractionsTabState extends RunningFeature {
  host: FeatureHost;
  interactions: Interactions;
  /** What is in the form; kept over a reload of the page. */
  draft: Signal<Draft | null>;
  showsDrafts: Signal<boolean>;
  /** Why the server refused what is in the form. */
  problem: ReadonlySignal<Problem | null>;
  busy: ReadonlySignal<boolean>;
  /** A form that may have been left before: what was typed is still there. */
  create(kind: Kind): void;
  edit(interaction: Interaction): void;
  write(content: Content): void;
  /** Whether a form for something new has been begun. */
  begun(): boolean;
  /** Empties it. */
  restart(): void;
  leave(): void;
  save(publish: boolean): Promise<void>;
}

export function startInteractionsTab(host: FeatureHost): InteractionsTabState {
  const interactions = joinInteractions(host);
  const kept = keptText(host.sessionId, 'interaction');
  const draft = signal<Draft | null>(parsed(kept.read()));
  const problem = signal<Problem | null>(null);
  const busy = signal(false);
  const showsDrafts = signal(false);
  const stopKeeping = effect(() => kept.write(draft.value ? JSON.stringify(draft.value) : ''));

  // What was typed in forms that were left, until it is saved.
  const left = new Map<string, Draft>();
  let form = draft.value ? String(draft.value.id ?? draft.value.content.kind) : '';

  const leave = () => {
    if (draft.value) left.set(form, draft.value);
    problem.value = null;
    draft.value = null;
  };
  const open = (name: string, fresh: () => Draft) => {
    leave();
    form = name;
    draft.value = left.get(name) ?? fresh();
  };
  const empty = (kind: Kind): Draft => ({
    content: emptyContent(kind, host.session.value?.name ?? '', host.t),
    shareResults: false,
    changeable: mayChange(kind),
  });
  const openWith = ({ kind, prefill }: FormWish) => {
    if (!prefill) return open(kind, () => empty(kind));
    const name = `${kind} with words`;
    leave();
    left.delete(name);
    open(name, () => ({ ...empty(kind), content: { ...empty(kind).content, ...prefill } as Content }));
  };

  async function save(publish: boolean): Promise<void> {
    const { id, content, ...choices } = draft.value!;
    const { api } = interactions;
    const wish = { content: tidy(content), ...choices };
    busy.value = true;
    try {
      if (id === undefined) await api.createInteraction(wish, publish).done;
      else {
        await api.editInteraction(id, wish).done;
        if (publish) await api.publishInteraction(id).done;
      }
      leave();
      left.delete(form);
      showsDrafts.value = !publish;
    } catch (error) {
      problem.value = problemOf(error);
    } finally {
      busy.value = false;
    }
  }

  return {
    host,
    interactions,
    draft,
    showsDrafts,
    problem,
    busy,
    unread: signal(0),
    create: (kind) => open(kind, () => empty(kind)),
    edit: ({ id, content, resultsShared: shareResults, changeable }) =>
      open(String(id), () => ({ id, content, shareResults, changeable })),
    write: (content) => (draft.value = { ...draft.value!, content }),
    begun: () => {
      const { id, content } = draft.value!;
      return id === undefined && JSON.stringify(content) !== JSON.stringify(empty(content.kind).content);
    },
    restart: () => {
      problem.value = null;
      draft.value = empty(draft.value!.content.kind);
    },
    leave,
    open: (wish) => openWith(wish as FormWish),
    save,
    stop: () => {
      stopKeeping();
      interactions.stop();
    },
  };
}

/** A title that was left empty is none. */
function tidy(content: Content): Content {
  if (content.kind !== 'announcement' || content.title?.trim()) return content;
  const { title: _, ...rest } = content;
  return rest;
}

function parsed(text: string): Draft | null {
  try {
    return text ? (JSON.parse(text) as Draft) : null;
  } catch {
    return null;
  }
}
