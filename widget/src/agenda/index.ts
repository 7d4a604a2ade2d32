import { OvationAgenda } from './ovation-agenda';

export { OvationAgenda };
export type { TokenProvider } from '../element/ovation-element';

if (!customElements.get('ovation-agenda')) customElements.define('ovation-agenda', OvationAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-agenda': OvationAgenda;
  }
}
