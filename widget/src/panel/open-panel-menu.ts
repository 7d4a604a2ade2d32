import { lazily } from '../ui/lazily';
import type { PanelModel } from './panel-model';

const load = lazily(() => import('./panel-menu'));

export async function openPanelMenu(model: PanelModel, anchor: HTMLElement): Promise<void> {
  (await load()).openPanelMenu(model, anchor);
}
