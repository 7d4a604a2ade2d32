import type { FeatureHost } from '../feature';

/** Brings moderators to the chat with these words in its field, behind what they had begun to write; sending is up to them. */
export function openMessage(host: FeatureHost, text: string): void {
  host.reveal('chat', text);
}
