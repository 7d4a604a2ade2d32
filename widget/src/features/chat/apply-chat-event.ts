import type { ChannelEvent, Person } from '../../client';
import {
  completed,
  tombstone,
  type ChatMessage,
  type ChatView,
  type DeletedBy,
  type ReactionCounts,
  type ToldMessage,
} from './chat-types';

/** The view after an event. Pure; an event type that this version does not know changes nothing. */
export function applyChatEvent(view: ChatView, event: ChannelEvent): ChatView {
  const { body } = event;
  // A tombstone, until the deletion that follows says whose it is.
  if (event.redacted) return event.type === 'message-posted' ? posted(view, tombstone(event, 'unknown')) : view;
  switch (event.type) {
    case 'message-posted':
      return posted(view, completed({ seq: event.seq, at: event.at, ...body }));
    case 'message-deleted':
      return deleted(view, body.message, body.by);
    case 'message-pinned':
      return { ...view, pinned: [...unpinned(view, body.message), { ...body, at: event.at }] };
    case 'message-unpinned':
      return { ...view, pinned: unpinned(view, body.message) };
    case 'reactions-counted':
      return reactionsCounted(view, body.counts);
    case 'user-blocked':
      return { ...view, blocked: [...unblocked(view, body.person), { person: body.person, name: body.name }] };
    case 'user-unblocked':
      return { ...view, blocked: unblocked(view, body.person) };
    case 'history-cleared':
      return cleared(view, event.floor ?? event.seq);
    default:
      return view;
  }
}

export function applyChatEvents(view: ChatView, events: ChannelEvent[]): ChatView {
  return events.reduce(applyChatEvent, view);
}

/** The view in which these people are shown in another way. */
export function withNames(view: ChatView, people: Person[]): ChatView {
  const byPerson = new Map(people.map((one) => [one.person, one]));
  const renamed = <P extends Person>(one: P): P => {
    const { name, lastNameHidden } = byPerson.get(one.person) ?? one;
    return { ...one, name, lastNameHidden };
  };
  return {
    ...view,
    messages: view.messages.map((message) => ({
      ...message,
      author: renamed(message.author),
      ...(message.replyTo && { replyTo: renamed(message.replyTo) }),
    })),
    pinned: view.pinned.map((pin) => ({ ...pin, author: renamed(pin.author) })),
    blocked: view.blocked.map(renamed),
  };
}

/** A page of older messages put before what is there. */
export function withOlder(view: ChatView, older: ToldMessage[], more: boolean): ChatView {
  const first = view.messages[0]?.seq ?? Infinity;
  const fresh = older.map(completed).filter((message) => message.seq < first && message.seq > view.floor);
  return { ...view, messages: [...fresh.sort((a, b) => a.seq - b.seq), ...view.messages], more };
}

/** Forgets the oldest messages beyond a bound; they can be loaded again. */
export function withNewest(view: ChatView, keep: number): ChatView {
  return view.messages.length <= keep ? view : { ...view, messages: view.messages.slice(-keep), more: true };
}

function posted(view: ChatView, message: ChatMessage): ChatView {
  return { ...view, messages: [...view.messages, message] };
}

function deleted(view: ChatView, seq: number, by: DeletedBy): ChatView {
  return {
    ...view,
    messages: view.messages.map((message) => (message.seq === seq ? tombstone(message, by) : message)),
    pinned: unpinned(view, seq),
  };
}

/** The newest counts win, message by message: each is complete, without the reactions that nobody has left. */
function reactionsCounted(view: ChatView, counts: Record<string, ReactionCounts>): ChatView {
  const counted = (message: ChatMessage) => {
    const reactions = counts[message.seq];
    return reactions && !message.deleted ? { ...message, reactions: withoutZeros(reactions) } : message;
  };
  return { ...view, messages: view.messages.map(counted) };
}

function withoutZeros(counts: ReactionCounts): ReactionCounts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function cleared(view: ChatView, floor: number): ChatView {
  return {
    ...view,
    messages: view.messages.filter((message) => message.seq > floor),
    pinned: view.pinned.filter((pin) => pin.message > floor),
    more: false,
    floor,
  };
}

function unpinned(view: ChatView, message: number) {
  return view.pinned.filter((pin) => pin.message !== message);
}

function unblocked(view: ChatView, person: string) {
  return view.blocked.filter((one) => one.person !== person);
}
