import type { ChannelEvent } from '../../client';
import type { Signal, SignalsView } from './signal-types';

/** As many as the service keeps. */
const SIGNALS = 20;

/** The signals after these events; an unknown or redacted one changes nothing. */
export function applySignalsEvents(view: SignalsView, events: ChannelEvent[]): SignalsView {
  return events.reduce(applySignalsEvent, view);
}

function applySignalsEvent(view: SignalsView, { type, body }: ChannelEvent): SignalsView {
  if (type === 'signal-raised' && body) {
    return { signals: [body.signal as Signal, ...view.signals].slice(0, SIGNALS) };
  }
  if (type === 'signal-dismissed' && body) {
    return { signals: view.signals.filter(({ id }) => id !== body.signal) };
  }
  return view;
}
