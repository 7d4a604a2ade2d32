/** Texts of floating reactions. */
export const enReactions = {
  'reactions.label': 'Reactions',
  'reactions.clap': 'Clap',
  'reactions.heart': 'Heart',
  'reactions.think': 'Thinking',
  'reactions.wow': 'Wow',
  'reactions.smile': 'Smile',
} as const;
