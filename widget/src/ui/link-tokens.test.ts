import { describe, expect, it } from 'vitest';
import { linkTokens } from './link-tokens';

const links = (text: string) => linkTokens(text).flatMap((token) => (token.kind === 'link' ? [token.href] : []));

describe('links in messages', () => {
  it.each([
    ['see https://example.com/a?b=c#d now', 'https://example.com/a?b=c#d'],
    ['http://example.com', 'http://example.com/'],
    ['www.example.com/x', 'https://www.example.com/x'],
    ['mail ada@example.com please', 'mailto:ada@example.com'],
    ['mailto:ada@example.com', 'mailto:ada@example.com'],
    ['(https://example.com/a)', 'https://example.com/a'],
    ['https://en.wikipedia.org/wiki/Calm_(app)', 'https://en.wikipedia.org/wiki/Calm_(app)'],
    ['Is it https://example.com/a?', 'https://example.com/a'],
    ['https://example.com/a, and', 'https://example.com/a'],
    ['https://مثال.com/x', 'https://xn--mgbh0fb.com/x'],
  ])('are found in %s', (text, href) => expect(links(text)).toEqual([href]));

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(document.cookie)//https',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.com/x',
    'https://',
    'https://localhost/x',
    'https://user:secret@example.com/',
    'www.',
    'a@b',
    'plain text. With dots',
  ])('are not made of %s', (text) => expect(links(text)).toEqual([]));

  it('keep every character of the text', () => {
    const text = 'One https://a.example/x, two <b>www.b.example</b> and c@d.example.';
    expect(
      linkTokens(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text);
  });

  it('stay quick on hostile text', () => {
    const started = performance.now();
    linkTokens('a.'.repeat(4000) + '@' + 'a.'.repeat(4000));
    linkTokens('https://' + '('.repeat(1900));
    linkTokens('www.'.repeat(2000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
