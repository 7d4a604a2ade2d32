import { linkTokens } from './link-tokens';

/** User text as text nodes, with its links clickable. Never HTML. */
export function LinkedText({ text, tabIndex }: { text: string; tabIndex?: number }) {
  return (
    <>
      {linkTokens(text).map((token) =>
        token.kind === 'text' ? (
          token.text
        ) : (
          <a href={token.href} target="_blank" rel="noopener noreferrer nofollow" tabIndex={tabIndex}>
            {token.text}
          </a>
        ),
      )}
    </>
  );
}
