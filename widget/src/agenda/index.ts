import { OvationAgenda } from './ovation-agenda';
import { addIcons } from '../ui/icons';
import { laterIcons } from '../ui/icons-later';

addIcons(laterIcons);

export { OvationAgenda };
export type { TokenProvider } from '../element/ovation-element';

if (!customElements.get('ovation-agenda')) customElements.define('ovation-agenda', OvationAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-agenda': OvationAgenda;
  }
}
