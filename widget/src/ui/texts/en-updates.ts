/** Texts of the Updates tab. */
export const enUpdates = {
  'updates.label': 'Updates, the newest first',
  'updates.empty': 'No updates yet',
  'updates.emptyHint': 'News from the team will be listed here.',
  'updates.failed': 'The updates could not load',
  'updates.write': 'Write an update to everybody',
  'updates.send': 'Send to everybody',
  'updates.delete': 'Delete this update',
  'updates.update': 'Update',
  'updates.deleteTitle': 'Delete this update?',
  'updates.deleteText': '“{text}” leaves everybody’s list.',
  'updates.deleteGo': 'Delete',
  'updates.toast': 'Update: {text}',
  'updates.show': 'Show',
} as const;
