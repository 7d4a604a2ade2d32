import { lazily } from '../ui/lazily';
import { chat } from './chat/feature';
import type { Feature } from './feature';
import { feed } from './feed/feature';
import { privateChat } from './private/feature';
import { qna } from './qna/feature';
import { updates } from './updates/feature';

/** The features that everybody may have, in the order of their tabs; the first one is in front at the start. */
export const features: Feature<any>[] = [chat, qna, feed, updates, privateChat];

/** Further features, for the team alone: attendees do not load even their names. */
export const loadTeamFeatures = lazily(() => import('./team'));
