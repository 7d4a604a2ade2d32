// The chunk of the feed: what the panel fetches when it has got over its start.
import { addIcons } from '../../ui/icons';
import { laterIcons } from '../../ui/icons-later';
import { enFeed } from '../../ui/texts/en-feed';
import { addTexts } from '../../ui/texts/translate';
import styles from './feed.css?inline';

addTexts('en', enFeed);
addIcons(laterIcons);

export { startFeed as start } from './feed-state';
export { FeedTab as Tab } from './FeedTab';
export { styles };
