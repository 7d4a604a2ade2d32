import { addIcons } from '../ui/icons';
import { laterIcons } from '../ui/icons-later';
import { OvationOrganizer } from './ovation-organizer';

addIcons(laterIcons);

export { OvationOrganizer };
export type { TokenProvider } from '../element/ovation-element';

if (!customElements.get('ovation-organizer')) customElements.define('ovation-organizer', OvationOrganizer);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-organizer': OvationOrganizer;
  }
}
