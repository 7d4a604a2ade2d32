import chat from '../features/chat/chat.css?inline';
import message from '../features/shared/message.css?inline';
import writing from '../features/shared/writing.css?inline';
import overlays from '../ui/overlays.css?inline';
import ui from '../ui/ui.css?inline';
import panel from './panel.css?inline';
import tokens from './tokens.css?inline';

const SOURCES = [tokens, ui, overlays, panel, message, writing, chat];

/**
 * Gives the shadow root its style sheets. Constructed sheets need no `unsafe-inline`, but they belong to one document:
 * after a move into another one they are gone and must be made again there. `later` are those of features loaded since.
 */
export function dress(root: ShadowRoot, later: Iterable<string>): void {
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  root.adoptedStyleSheets = [...SOURCES, ...later].map((source) => {
    const sheet = new Sheet();
    sheet.replaceSync(source);
    return sheet;
  });
}
