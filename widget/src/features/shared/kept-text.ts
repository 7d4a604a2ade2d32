/** A draft, or another small text, kept over a reload of the page; without storage (private modes) in memory only. */
export interface KeptText {
  read(): string;
  write(text: string): void;
}

/** One for each place of a session in which something is kept, such as `chat`. */
export function keptText(sessionId: string, place: string): KeptText {
  const key = `ovation:draft:${sessionId}:${place}`;
  let memory = '';
  return {
    read: () => attempt(() => sessionStorage.getItem(key)) ?? memory,
    write: (text) => {
      memory = text;
      attempt(() => (text ? sessionStorage.setItem(key, text) : sessionStorage.removeItem(key)));
    },
  };
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
