/** Names of the tabs that only the team has, and the texts of the backchannel. */
export const enTeam = {
  'tabs.assistant': 'Assistant',
  'tabs.interactions': 'Interactions',
  'tabs.backchannel': 'Backchannel',
  'tabs.participants': 'Participants',
  'backchannel.notice': 'This is the team-only area. Attendees do not see it.',
  'backchannel.noticeLabel': 'Team only',
  'backchannel.log': 'Backchannel messages',
  'backchannel.write': 'Write to the team',
  'backchannel.empty': 'Nobody has written here yet',
  'backchannel.emptyHint': 'Agree among speakers and moderators, out of sight of the audience.',
  'backchannel.failed': 'The backchannel could not load',
} as const;
