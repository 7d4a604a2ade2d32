import type { ChannelEvent } from '../../client';
import type { Person, PrivateMessage, Talk } from './private-types';

export function talkOf(told?: Partial<Talk>): Talk {
  return { messages: told?.messages ?? [], more: told?.more ?? false };
}

/** The conversation after these events; an unknown one changes nothing. */
export function applyPrivateEvents(talk: Talk, events: ChannelEvent[]): Talk {
  return events.reduce(applied, talk);
}

function applied(talk: Talk, event: ChannelEvent): Talk {
  const gone = event.type === 'message-deleted' ? [event.body?.message as number] : (event.redacts ?? []);
  if (gone.length > 0) return { ...talk, messages: talk.messages.map((one) => (gone.includes(one.seq) ? blank(one) : one)) };
  return event.type === 'message-sent' ? { ...talk, messages: [...talk.messages, messageOf(event)] } : talk;
}

function messageOf({ seq, at, body }: ChannelEvent): PrivateMessage {
  return body ? { seq, at, author: body.author as Person, text: body.text as string } : { seq, at };
}

function blank({ seq, at }: PrivateMessage): PrivateMessage {
  return { seq, at };
}
