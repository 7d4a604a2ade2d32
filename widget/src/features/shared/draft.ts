/** The text being written, kept over a reload of the page. Without storage (private modes) it lives in memory only. */
export interface Draft {
  read(): string;
  write(text: string): void;
}

/** A draft of its own for each place in which one writes, such as `chat`. */
export function sessionDraft(sessionId: string, place: string): Draft {
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
