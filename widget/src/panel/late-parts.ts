// What the panel fetches once it knows its session: nothing in it is needed to read and write.
import { useEffect } from 'preact/hooks';
import { enNotices } from '../ui/texts/en-notices';
import { addTexts } from '../ui/texts/translate';
import { watchConnection } from './connection-notices';
import type { PanelModel } from './panel-model';

addTexts('en', enNotices);

export { ReactionRow, ReactionSky } from '../features/reactions/reactions-parts';

/** Says that the connection is lost, and that it is back. */
export function ConnectionNotices({ model }: { model: PanelModel }) {
  useEffect(() => watchConnection(model.connection, model), [model]);
  return null;
}
