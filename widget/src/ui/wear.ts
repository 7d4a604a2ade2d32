/**
 * Gives a shadow root its style sheets. Constructed sheets need no `unsafe-inline`, but they belong to one document:
 * after a move into another one they are gone and must be made again there.
 */
export function wear(root: ShadowRoot, sources: string[]): void {
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  root.adoptedStyleSheets = sources.map((source) => {
    const sheet = new Sheet();
    sheet.replaceSync(source);
    return sheet;
  });
}
