/** What the panel tells of its connection besides the bar below its header. */
export const enNotices = {
  'connection.lost': 'Connection lost. Reconnecting.',
  'connection.restored': 'You are connected again',
} as const;
