import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What is built together: the panel with the headless client, the elements of an event, or the room with its client and the player. */
export type Part = 'panel' | 'event' | 'room';

const sources: Record<Part, Record<string, string>> = {
  panel: { 'ovation-panel': 'src/panel/index.ts', client: 'src/client/index.ts' },
  event: { 'ovation-agenda': 'src/agenda/index.ts', 'ovation-organizer': 'src/organizer/index.ts' },
  room: { 'ovation-room': 'src/room/index.ts', 'stage-client': 'src/room/client/index.ts', 'ovation-player': 'src/player/index.ts' },
};

/** The folders below pages/ that show the elements of an event; all others go with the panel. */
const eventPages = ['agenda', 'session', 'organize', 'invite', 'report'];

/** A build's entries: its elements and every pages/…/index.html that belongs to it. */
export function entries(widget: string, part: Part): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, source] of Object.entries(sources[part])) found[name] = join(widget, source);
  for (const page of pages(join(widget, 'pages'))) {
    const name = pageName(widget, page);
    if (part !== 'room' && eventPages.includes(name) === (part === 'event')) found[`page-${name}`] = page;
  }
  return found;
}

function pages(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .sort()
    .map((file) => join(folder, file));
}

function pageName(widget: string, page: string): string {
  return relative(join(widget, 'pages'), page).replace(/\/?index\.html$/, '').replaceAll('/', '-');
}
