import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Announcement } from '../shared/interactions/Announcement';
import { KINDS } from '../shared/interactions/kinds';
import type { FeedState } from './feed-state';

/** What the feed has to show above the chat. */
export const announcementBar = (state: FeedState) => <AnnouncementBar key="announcement" state={state} />;

/** The newest announcement above the chat, until one has read it. */
function AnnouncementBar({ state }: { state: FeedState }) {
  const { t } = state.host;
  const announced = state.announced.value;
  if (!announced || state.read.value.has(announced.id)) return null;
  return (
    <section class="announced" aria-label={t('int.announcement')}>
      <Icon name={KINDS.announcement.icon} />
      <Announcement content={announced.content} />
      <IconButton
        icon="close"
        size="small"
        label={t('toast.dismiss')}
        onClick={() => (state.read.value = new Set([...state.read.value, announced.id]))}
      />
    </section>
  );
}
