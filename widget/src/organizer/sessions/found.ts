import type { SessionView } from '../../client/types';

/** Sessions with a word in title or tags that starts with each word of the question. */
export function found(sessions: SessionView[], query: string): SessionView[] {
  const wanted = words(query);
  return sessions.filter((session) => {
    const own = words([session.name, ...session.tags].join(' '));
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  });
}

function words(text: string): string[] {
  return text.toLocaleLowerCase().split(/[\s,;:/()]+/).filter(Boolean);
}
