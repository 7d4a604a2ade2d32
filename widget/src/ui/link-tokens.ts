/** A stretch of message text: plain, or a link with a safe target. */
export type TextToken = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string };

// Candidates only; what becomes a link is decided by `hrefOf`. Bounded quantifiers keep it linear on hostile text.
const CANDIDATE = /(?:https?:\/\/|www\.|mailto:)[^\s<>"'`]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;
const TRAILING = /[.,;:!?…*_~]$/;
const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Splits text into plain stretches and links. Only http, https and mailto ever become links. */
export function linkTokens(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const link = trimmed(match[0]);
    const href = hrefOf(link);
    if (!href || /[\w@]/.test(text[match.index - 1] ?? '')) continue;
    if (match.index > end) tokens.push({ kind: 'text', text: text.slice(end, match.index) });
    tokens.push({ kind: 'link', text: link, href });
    end = match.index + link.length;
  }
  if (end < text.length) tokens.push({ kind: 'text', text: text.slice(end) });
  return tokens;
}

/** Drops the sentence's punctuation and brackets that were opened outside of the link. */
function trimmed(candidate: string): string {
  let link = candidate;
  for (;;) {
    const last = link.at(-1) ?? '';
    const opening = PAIRS[last];
    if (TRAILING.test(link)) link = link.slice(0, -1);
    else if (opening && count(link, last) > count(link, opening)) link = link.slice(0, -1);
    else return link;
  }
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function hrefOf(link: string): string | undefined {
  const target = /^www\./i.test(link) ? `https://${link}` : /^[^:/]+@/.test(link) ? `mailto:${link}` : link;
  try {
    const url = new URL(target);
    if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : undefined;
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.hostname.includes('.') && !url.username ? url.href : undefined;
  } catch {
    return undefined;
  }
}
