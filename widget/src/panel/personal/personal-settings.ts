import type { OvationClient, PersonalSettings } from '../../client';

export const CHOICES = ['toasts', 'privateChat', 'showLastName'] as const;

/** What holds for somebody of whom nothing is known yet. */
export const USUAL: PersonalSettings = { toasts: true, privateChat: true, showLastName: true };

/** Stores some of one's settings; what then holds comes to every tab by the live connection. */
export function saveChoices(client: OvationClient, change: Partial<PersonalSettings>): Promise<PersonalSettings> {
  return client.requestAbsolute<PersonalSettings>('PATCH', '/me/settings', change);
}
