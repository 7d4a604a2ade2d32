/** The texts of one's own settings and of the dialog before one takes part; they come with either. */
export const enPersonal = {
  'settings.personal': 'My settings',
  'settings.toasts': 'Allow toast notifications',
  'settings.privateChat': 'Enable private chat',
  'settings.showLastName': 'Show my last name',
  'settings.floating': 'Show floating reactions',
  'settings.failed': 'Your setting was not saved. Try again.',
  'consent.waiting': 'One step before you join',
  'consent.read': 'Read and accept',
  'consent.title': 'Before you join',
  'consent.choices': 'Your choices',
  'consent.lastNameHint': 'When off, only the team sees it.',
  'consent.changeLater': 'Change these at any time under Panel options.',
  'consent.accept': 'Accept',
  'consent.later': 'Not now',
  'consent.changed': 'The text has changed. Please read it again.',
  'consent.failed': 'That did not work. Please try again.',
} as const;
