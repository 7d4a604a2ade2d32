import { addIcons } from '../ui/icons';
import { laterIcons } from '../ui/icons-later';
import { enTeam } from '../ui/texts/en-team';
import { addTexts } from '../ui/texts/translate';
import { assistant } from './assistant/feature';
import { backchannel } from './chat/backchannel/feature';
import type { Feature } from './feature';
import { interactions } from './interactions/feature';
import { participants } from './participants/feature';

addTexts('en', enTeam);
addIcons(laterIcons);

/** The features that only the team may have, in the order of their tabs; those of Live stage come after everybody's. */
export const teamFeatures: Feature<any>[] = [backchannel, participants, interactions, assistant];

/** The figures above the tabs of Live stage. */
export const loadFigures = () => import('./assistant/assistant-parts');
