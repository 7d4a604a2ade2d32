import { dayOf } from '../../ui/times';
import type { ChatMessage } from './chat-types';

/** A message with what its neighbours make of it. */
export interface MessageRowModel {
  message: ChatMessage;
  /** The first of its day, below a day separator. */
  startsDay: boolean;
  /** Shows avatar and name; the next ones of the same person do without. */
  startsGroup: boolean;
}

const GROUP_MILLIS = 5 * 60_000;

export function messageRows(messages: ChatMessage[]): MessageRowModel[] {
  return messages.map((message, index) => {
    const before = messages[index - 1];
    const startsDay = !before || dayOf(before.at) !== dayOf(message.at);
    return { message, startsDay, startsGroup: startsDay || !continues(before, message) };
  });
}

function continues(before: ChatMessage | undefined, message: ChatMessage): boolean {
  return (
    before !== undefined &&
    before.author.person === message.author.person &&
    !before.deleted &&
    !message.deleted &&
    !message.replyTo &&
    Date.parse(message.at) - Date.parse(before.at) < GROUP_MILLIS
  );
}
