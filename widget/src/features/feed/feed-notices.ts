import type { ChannelEvent } from '../../client';
import { headingOf, type Interaction } from '../shared/interactions/interaction-types';
import type { Interactions } from '../shared/interactions/interactions-store';
import { KINDS } from '../shared/interactions/kinds';

/** Tells everybody at the lower left what has just been published, with the way to it; a survey stays until it ends. */
export function tellOfInteractions(state: Interactions, events: ChannelEvent[]): void {
  const { host } = state;
  const me = host.you.value?.person;
  for (const { type, body, actor } of events) {
    const removed = body?.['removed'] as number | undefined;
    if (removed !== undefined) host.toasts.dismissKey(keyOf({ id: removed }));
    const one = (body?.['interaction'] ?? body?.['shown']) as Interaction | undefined;
    if (!one) continue;
    if (type === 'interaction-ended') host.toasts.dismissKey(keyOf(one));
    if (type !== 'interaction-published' || actor === me || host.inView('feed')) continue;
    show(state, one);
  }
}

function show({ host }: Interactions, one: Interaction): void {
  const { t } = host;
  const { content } = one;
  const text = t(KINDS[content.kind].toast, { text: headingOf(content) });
  const label =
    content.kind === 'survey' ? content.startLabel : t(content.kind === 'announcement' ? 'int.toast.look' : 'int.toast.answer');
  host.toasts.show({ text, key: keyOf(one), stays: content.kind === 'survey', action: { label, run: () => host.reveal('feed') } });
}

/** A survey asks until it ends, also those in the audience who come later or again. */
export function remind(state: Interactions): void {
  if (state.host.you.value?.moderates) return;
  for (const one of state.view.value?.interactions ?? [])
    if (one.content.kind === 'survey' && one.status === 'open' && !state.mine.value.has(one.id)) show(state, one);
}

/** Who has answered needs no notice any longer. */
export function answered({ host, mine }: Interactions): void {
  for (const id of mine.value.keys()) host.toasts.dismissKey(keyOf({ id }));
}

/** Who looks at the feed needs no notice of what is in it; only a survey’s stays. */
export function looked({ host, view }: Interactions): void {
  for (const one of view.peek()?.interactions ?? []) if (one.content.kind !== 'survey') host.toasts.dismissKey(keyOf(one));
}

function keyOf({ id }: Pick<Interaction, 'id'>): string {
  return `interaction-${id}`;
}
