import type { Translate } from '../../ui/texts/translate';
import type { Signal } from './signal-types';

/** A signal in words: what is so, and what to do about it. */
export interface SignalWords {
  title: string;
  hint: string;
}

export function signalWords({ kind, value, before, with: what }: Signal, t: Translate): SignalWords {
  if (kind === 'trouble') {
    return { title: t(`signal.trouble.${what ?? 'access'}`, { number: value }), hint: t('signal.trouble.hint') };
  }
  return { title: t(`signal.${kind}`, { number: value, before: before ?? value }), hint: t(`signal.${kind}.hint`) };
}

/** How a signal is coloured: good news, or something to see to. */
export function toneOf({ kind }: Signal): 'info' | 'success' | 'warning' {
  if (kind === 'engagement-high' || kind === 'attendees-joining') return 'success';
  return kind === 'engagement-dropping' || kind === 'attendees-dropping' || kind === 'trouble' ? 'warning' : 'info';
}
