import chat from '../features/chat/chat.css?inline';
import message from '../features/chat/message.css?inline';
import overlays from '../ui/overlays.css?inline';
import phase from '../ui/phase.css?inline';
import ui from '../ui/ui.css?inline';
import { wear } from '../ui/wear';
import panel from './panel.css?inline';
import tokens from './tokens.css?inline';

const SOURCES = [tokens, ui, overlays, phase, panel, message, chat];

/** Gives the shadow root the panel's style sheets. */
export function dress(root: ShadowRoot): void {
  wear(root, SOURCES);
}
