import { linkTokens } from './link-tokens';

export interface LinksProps {
  text: string;
  tabIndex?: number;
}

/** User text as text nodes, with its links clickable. Never HTML. */
export function Links({ text, tabIndex }: LinksProps) {
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
