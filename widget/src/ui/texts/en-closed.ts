/** Why one may not write in the chat; they come when somebody may not. */
export const enClosed = {
  'chat.closed.blocked': 'A moderator has blocked you from writing in this chat.',
  'chat.closed.module-off': 'Chat is switched off for this session.',
  'chat.closed.chat-not-open': 'Chat opens {time}.',
  'chat.closed.chat-closed': 'This chat is closed. You can still read it.',
} as const;
