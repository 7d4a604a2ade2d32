import type { ChannelEvent } from '../../../client';
import type { Interaction, InteractionsView, Results } from './interaction-types';

/** What an event may tell; each is there only for those who may know it. */
interface Change {
  removed?: number;
  shown?: Interaction;
  interaction?: Interaction;
  sharedResults?: { interaction: number; results: Results };
  results?: { interaction: number; results: Results };
}

export function interactionsView(told?: Partial<InteractionsView>): InteractionsView {
  return { interactions: told?.interactions ?? [] };
}

/** The interactions after these events; whatever an event is called, it is folded by what it holds. */
export function applyInteractionsEvents(view: InteractionsView, events: ChannelEvent[]): InteractionsView {
  return events.reduce((before, { body }) => (body ? applied(before, body as Change) : before), view);
}

function applied(view: InteractionsView, change: Change): InteractionsView {
  const { removed, sharedResults, results } = change;
  let next = view;
  if (removed !== undefined) next = { interactions: next.interactions.filter(({ id }) => id !== removed) };
  const whole = change.interaction ?? change.shown;
  if (whole) next = placed(next, whole);
  for (const told of [sharedResults, results]) {
    if (told) next = counted(next, told.interaction, told.results);
  }
  return next;
}

function placed({ interactions }: InteractionsView, one: Interaction): InteractionsView {
  const others = interactions.filter(({ id }) => id !== one.id);
  return { interactions: [...others, one].sort((a, b) => a.id - b.id) };
}

function counted({ interactions }: InteractionsView, id: number, results: Results): InteractionsView {
  return { interactions: interactions.map((one) => (one.id === id ? { ...one, results } : one)) };
}
