import type { FeatureHost } from '../../feature';
import type { ContentOf, Kind } from './interaction-types';

/** What another tab may ask of the Interactions tab: the form of a kind, with what is known already filled in. */
export interface FormWish<K extends Kind = Kind> {
  kind: K;
  prefill?: Partial<ContentOf<K>>;
}

/** Brings moderators to a form, from wherever they are. */
export function openForm<K extends Kind>(host: FeatureHost, wish: FormWish<K>): void {
  host.reveal('interactions', wish);
}
