import type { Feature } from '../../feature';
import { startChat, type ChatState } from '../chat-state';
import styles from './backchannel.css?inline';
import { BackchannelTab } from './BackchannelTab';

/** The room of a session's moderators and speakers: a chat without moderation, which nobody else learns of. */
export const backchannel: Feature<ChatState> = {
  id: 'backchannel',
  within: 'stage',
  label: 'tabs.backchannel',
  icon: 'lock',
  visibleFor: (you, session) => you.team && session.modules.backchannel,
  start: (host) => {
    host.addStyle(styles);
    return startChat(host, 'backchannel');
  },
  Tab: BackchannelTab,
};
