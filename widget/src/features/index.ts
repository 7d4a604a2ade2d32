import { chat } from './chat/feature';
import type { Feature } from './feature';
import { feed } from './feed/feature';
import { qna } from './qna/feature';

/** The panel's features in the order of their tabs. */
export const features: Feature<any>[] = [chat, qna, feed];
