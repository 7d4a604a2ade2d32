// The chunk of the feed: what the panel fetches when it has got over its start.
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enInteractions } from '../../ui/texts/en-interactions';
import { enFeed } from '../../ui/texts/en-feed';
import { addTexts } from '../../ui/texts/translate';
import interactions from '../shared/interactions/interactions.css?inline';
import cards from '../shared/cards.css?inline';

addTexts('en', enFeed);
addTexts('en', enInteractions);
addIcons(laterIcons);

export { startFeed as start } from './feed-state';
export { FeedTab as Tab } from './FeedTab';
export const styles = cards + interactions;
