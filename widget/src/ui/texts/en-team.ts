/** Names of the tabs that only the team has. */
export const enTeam = {
  'tabs.assistant': 'Assistant',
  'tabs.interactions': 'Interactions',
} as const;
