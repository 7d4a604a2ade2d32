/** The texts of the feed; they come with its code. */
export const enFeed = {
  'feed.label': 'Feed, the newest first',
  'feed.failed': 'The feed could not load',
  'feed.empty': 'Nothing in the feed yet',
  'feed.emptyHint': 'Pinned messages and answered questions appear here.',
  'feed.emptyHintTeam': 'Pin a message in the chat or publish an answer in Q&A, and everybody sees it here.',
  'feed.pinned': 'Pinned message',
  'feed.answered': 'Question and answer',
  'feed.interaction': 'Interaction',
  'feed.anonymous': 'Anonymous',
  'feed.answer': 'Answer from {name}',
  'feed.unpin': 'Unpin this message',
  'feed.unpublish': 'Take this question off the list',
  'feed.takeOff': 'Take this off everyone’s screen',
} as const;
