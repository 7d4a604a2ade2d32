import { OvationPanel } from './ovation-panel';

export { OvationPanel };
export type { TokenProvider } from './ovation-panel';

if (!customElements.get('ovation-panel')) customElements.define('ovation-panel', OvationPanel);

declare global {
  interface HTMLElementTagNameMap {
    'ovation-panel': OvationPanel;
  }
}
