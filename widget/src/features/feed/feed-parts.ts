// The chunk of the feed: what the panel fetches when it has got over its start.
import { enFeed } from '../../ui/texts/en-feed';
import { addTexts } from '../../ui/texts/translate';
import styles from './feed.css?inline';

addTexts('en', enFeed);

export { startFeed as start } from './feed-state';
export { FeedTab as Tab } from './FeedTab';
export { styles };
