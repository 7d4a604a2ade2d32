/** The texts of the feed; they come with its code. */
export const enFeed = {
  'feed.label': 'Feed, the newest first',
  'feed.failed': 'The feed could not load',
  'feed.empty': 'Nothing in the feed yet',
  'feed.emptyHint': 'Polls, surveys, pinned messages and answered questions appear here.',
  'feed.emptyHintTeam': 'Publish an interaction, pin a message in the chat or answer a question for everyone, and everybody sees it here.',
  'feed.pinned': 'Pinned message',
  'feed.answered': 'Question and answer',
  'feed.interaction': 'Interaction',
  'feed.anonymous': 'Anonymous',
  'feed.answer': 'Answer from {name}',
  'feed.unpin': 'Unpin this message',
  'feed.unpublish': 'Take this question off the list',
  'feed.takeOff': 'Take this off everyone’s screen',
} as const;
