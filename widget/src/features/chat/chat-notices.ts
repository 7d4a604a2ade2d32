import type { ChannelEvent } from '../../client';
import { enChat } from '../../ui/texts/en-chat';
import { addTexts } from '../../ui/texts/translate';
import type { ChatState } from './chat-state';

addTexts('en', enChat);

/** What live events make heard: announcements, toasts and the embedding page's events. */
export function tellAboutEvents(state: ChatState, events: ChannelEvent[]): void {
  for (const event of events) if (!event.redacted) tellAbout(state, event);
}

function tellAbout(state: ChatState, event: ChannelEvent): void {
  const { host, isMe } = state;
  const { t, toasts } = host;
  const { type, actor, body } = event;
  const byMe = isMe(actor);
  switch (type) {
    case 'message-posted':
      // What the team says among itself is nothing for the page around the panel.
      if (state.room === 'chat')
        host.tell('ovation-message', { seq: event.seq, at: event.at, author: body.author, text: body.text });
      if (!byMe) announceMessage(state, event);
      break;
    case 'message-pinned':
      if (!byMe) {
        const show = () => {
          host.reveal('chat');
          void state.jumpTo(body.message);
        };
        toasts.show({
          text: t('chat.pinnedToast', { text: excerpt(body.text) }),
          action: { label: t('chat.show'), run: show },
        });
      }
      break;
    case 'history-cleared':
      toasts.show({ text: t('chat.clearedToast') });
      break;
    case 'user-blocked':
      if (isMe(body.person)) toasts.show({ text: t('chat.blockedToast'), tone: 'warning' });
      break;
    case 'user-unblocked':
      if (isMe(body.person)) toasts.show({ text: t('chat.unblockedToast'), tone: 'success' });
      break;
  }
}

function announceMessage({ host, isMe }: ChatState, { body }: ChannelEvent): void {
  const { name, role } = body.author;
  const text = excerpt(body.text);
  const toMe = body.replyTo && isMe(body.replyTo.person);
  if (toMe) host.announcer.say(host.t('announce.reply', { name, text }));
  else host.announcer.message({ name, text, fromTeam: role !== 'attendee' });
}

function excerpt(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
