import { isObject } from './json';

/** What a reload must not lose of a command. */
export interface StoredCommand {
  clientId: string;
  channel: string;
  type: string;
  body: object;
  at: number;
}

/** Commands without an answer, kept per gateway, session and person, as long as the tab lives. */
export class OutboxStore {
  constructor(
    private readonly storage: Storage | undefined,
    private readonly prefix: string,
  ) {}

  load(person: string): StoredCommand[] {
    try {
      const found: unknown = JSON.parse(this.storage?.getItem(this.key(person)) ?? '[]');
      return Array.isArray(found) ? found.filter(isStoredCommand) : [];
    } catch {
      return [];
    }
  }

  /** A full or forbidden storage costs the survival of a reload, nothing else. */
  save(person: string, commands: StoredCommand[]): void {
    try {
      if (commands.length === 0) this.storage?.removeItem(this.key(person));
      else this.storage?.setItem(this.key(person), JSON.stringify(commands));
    } catch {
      return;
    }
  }

  private key(person: string): string {
    return `${this.prefix}|${person}`;
  }
}

/** The tab's own storage, or none where the browser forbids it. */
export function tabStorage(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

function isStoredCommand(value: unknown): value is StoredCommand {
  if (!isObject(value) || !isObject(value.body) || typeof value.at !== 'number') return false;
  return [value.clientId, value.channel, value.type].every((part) => typeof part === 'string');
}
