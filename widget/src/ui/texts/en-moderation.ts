/** The texts of the moderation dialogs; they come with the dialogs. */
export const enModeration = {
  'moderate.deleteTitle': 'Delete this message?',
  'moderate.deleteOwn': 'It disappears for everyone. This cannot be undone.',
  'moderate.deleteOther': '{name}’s message disappears for everyone. This cannot be undone.',
  'moderate.deleteGo': 'Delete message',
  'moderate.blockTitle': 'Block {name} from chat?',
  'moderate.blockBody':
    'They can still watch and read, but no longer write or react here. They are told so. You can unblock them at any time.',
  'moderate.blockGo': 'Block from chat',
  'moderate.clearTitle': 'Clear the chat history?',
  'moderate.clearBody':
    'Every message so far, pinned ones too, disappears from everyone’s chat. Reports keep them. This cannot be undone.',
  'moderate.clearGo': 'Clear history',
  'moderate.blockedTitle': 'Blocked people',
  'moderate.blockedNone': 'Nobody is blocked from this chat.',
  'moderate.unblock': 'Unblock',
  'moderate.unblockName': 'Unblock {name}',
} as const;
