/** The texts of what stands above the chat and of what it makes heard; they come with either. */
export const enChat = {
  'chat.pinnedLabel': 'Pinned messages',
  'chat.pinnedAll': 'Show all {count} pinned messages',
  'chat.pinnedFewer': 'Show only the latest pinned message',
  'chat.pinnedBy': 'Go to the pinned message by {name}',
  'chat.pinnedToast': 'Pinned by the team: {text}',
  'chat.show': 'Show',
  'chat.shortcuts': 'Moderator shortcuts',
  'chat.shortcut.blocked': 'Blocked people',
  'chat.shortcut.clear': 'Clear history',
  'chat.clearedToast': 'The chat history was cleared',
  'chat.blockedToast': 'A moderator has blocked you from writing in this chat',
  'chat.unblockedToast': 'You can write in this chat again',
} as const;
