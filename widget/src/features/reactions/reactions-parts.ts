// The chunk of floating reactions: what the panel fetches once it knows its session.
import { enReactions } from '../../ui/texts/en-reactions';
import { addTexts } from '../../ui/texts/translate';

addTexts('en', enReactions);

export { ReactionRow } from './ReactionRow';
export { ReactionSky } from './ReactionSky';
