// The chunk of the Interactions tab: what the panel of a moderator fetches.
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enInteractions } from '../../ui/texts/en-interactions';
import { enInteractionsTab } from '../../ui/texts/en-interactions-tab';
import { addTexts } from '../../ui/texts/translate';
import cards from '../shared/cards.css?inline';
import shared from '../shared/interactions/interactions.css?inline';
import own from './interactions-tab.css?inline';

addTexts('en', enInteractions);
addTexts('en', enInteractionsTab);
addIcons(laterIcons);

export { startInteractionsTab as start } from './interactions-tab-state';
export { InteractionsTab as Tab } from './InteractionsTab';
export const styles = cards + shared + own;
