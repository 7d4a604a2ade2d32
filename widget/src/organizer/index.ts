import { OvationOrganizer } from './ovation-organizer';

export { OvationOrganizer };
export type { TokenProvider } from '../element/ovation-element';

if (!customElements.get('ovation-organizer')) customElements.define('ovation-organizer', OvationOrganizer);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-organizer': OvationOrganizer;
  }
}
