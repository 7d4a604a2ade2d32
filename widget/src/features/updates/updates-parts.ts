// The chunk of the Updates tab: what the panel fetches when it has got over its start.
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enInteractions } from '../../ui/texts/en-interactions';
import { enUpdates } from '../../ui/texts/en-updates';
import { addTexts } from '../../ui/texts/translate';
import cards from '../shared/cards.css?inline';
import interactions from '../shared/interactions/interactions.css?inline';

addTexts('en', enInteractions);
addTexts('en', enUpdates);
addIcons(laterIcons);

export { startUpdates as start } from './updates-state';
export { UpdatesTab as Tab } from './UpdatesTab';
export const styles = cards + interactions;
