import { OvationRoom } from './ovation-room';

export { OvationRoom };

if (!customElements.get('ovation-room')) customElements.define('ovation-room', OvationRoom);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-room': OvationRoom;
  }
}
