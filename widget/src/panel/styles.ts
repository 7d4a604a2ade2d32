import chat from '../features/chat/chat.css?inline';
import message from '../features/shared/message.css?inline';
import writing from '../features/shared/writing.css?inline';
import overlays from '../ui/overlays.css?inline';
import phase from '../ui/phase.css?inline';
import ui from '../ui/ui.css?inline';
import { wear } from '../ui/wear';
import panel from './panel.css?inline';
import tokens from './tokens.css?inline';

const SOURCES = [tokens, ui, overlays, phase, panel, message, writing, chat];

/** Gives the shadow root the panel's style sheets; `later` are those of features loaded since. */
export function dress(root: ShadowRoot, later: Iterable<string>): void {
  wear(root, [...SOURCES, ...later]);
}
