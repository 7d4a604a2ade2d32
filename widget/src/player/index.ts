import { OvationPlayer } from './ovation-player';

export { OvationPlayer };

if (!customElements.get('ovation-player')) customElements.define('ovation-player', OvationPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-player': OvationPlayer;
  }
}
