/** How each kind of thing in the feed looks, and what takes it off where it comes from. */
export const KINDS = {
  'pinned-message': {
    icon: 'pin',
    title: 'feed.pinned',
    signed: true,
    off: { icon: 'unpin', label: 'feed.unpin', channel: 'chat', command: 'unpin-message', about: 'message' },
  },
  'answered-question': {
    icon: 'question',
    title: 'feed.answered',
    signed: true,
    off: {
      icon: 'close',
      label: 'feed.unpublish',
      channel: 'qna',
      command: 'unpublish-question',
      about: 'question',
    },
  },
  interaction: {
    icon: 'feed',
    title: 'feed.interaction',
    signed: false,
    off: {
      icon: 'close',
      label: 'feed.takeOff',
      channel: 'interactions',
      command: 'unpublish-interaction',
      about: 'interaction',
    },
  },
} as const;
