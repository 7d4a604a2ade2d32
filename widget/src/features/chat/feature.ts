import type { Feature } from '../feature';
import { startChat, type ChatState } from './chat-state';
import { ChatTab } from './ChatTab';

/** Group chat of a session, for everybody in it. */
export const chat: Feature<ChatState> = {
  id: 'chat',
  within: 'stage',
  label: 'tabs.chat',
  icon: 'chat',
  visibleFor: (_you, session) => session.modules.chat,
  start: (host) => startChat(host, 'chat'),
  Tab: ChatTab,
};
