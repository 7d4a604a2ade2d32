import type { SessionType } from '../client/types';
import type { DrawnIcon } from '../ui/icons';
import { broadcast, browser, recording, room } from './icons';

/** The kinds of session in the order they are offered, with their pictures. */
export const KINDS: Record<SessionType, DrawnIcon> = {
  'interactive-room': room,
  'live-webcast': broadcast,
  'pre-recorded': recording,
  'diy-live-webcast': browser,
};

export const KIND_NAMES = Object.keys(KINDS) as SessionType[];
