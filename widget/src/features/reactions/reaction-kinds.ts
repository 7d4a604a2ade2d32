/** The reactions, in the order of their row, and how they are drawn. */
export const KINDS = [
  { id: 'clap', emoji: '👏' },
  { id: 'heart', emoji: '❤️' },
  { id: 'think', emoji: '🤔' },
  { id: 'wow', emoji: '😮' },
  { id: 'smile', emoji: '😊' },
] as const;

export type ReactionId = (typeof KINDS)[number]['id'];

/** How many of each. */
export type Counts = Partial<Record<ReactionId, number>>;

export function emojiOf(id: ReactionId): string {
  return KINDS.find((kind) => kind.id === id)!.emoji;
}

/** What of a value this panel can draw; anything else in it is from a newer server. */
export function countsIn(value: Record<string, unknown>): Counts {
  const counts: Counts = {};
  for (const { id } of KINDS) if (Number(value[id]) > 0) counts[id] = Number(value[id]);
  return counts;
}

export function sum(one: Counts, other: Counts): Counts {
  const both = { ...one };
  for (const { id } of KINDS) if (other[id]) both[id] = (both[id] ?? 0) + other[id];
  return both;
}
