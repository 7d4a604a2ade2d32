import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const sources: Record<string, string> = {
  'ovation-panel': 'src/panel/index.ts',
  client: 'src/client/index.ts',
};

/** The build's entries: the panel, the headless client and every pages/…/index.html, as far as they exist. */
export function entries(widget: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, source] of Object.entries(sources)) {
    if (existsSync(join(widget, source))) found[name] = join(widget, source);
  }
  for (const page of pages(join(widget, 'pages'))) found[pageName(widget, page)] = page;
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
  return 'page-' + relative(join(widget, 'pages'), page).replace(/\/?index\.html$/, '').replaceAll('/', '-');
}
