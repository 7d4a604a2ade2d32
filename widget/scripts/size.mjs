// Builds in memory and fails when what somebody loads first has outgrown its budget.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const KB = 1024;
const budgets = [
  { entry: 'ovation-panel', who: 'attendee', mode: 'production', js: 35 * KB, css: 8 * KB },
  { entry: 'ovation-agenda', who: 'agenda', mode: 'event', js: 28 * KB, css: 8 * KB },
  { entry: 'ovation-organizer', who: 'organizer', mode: 'event', js: 45 * KB, css: 12 * KB },
  { entry: 'ovation-room', who: 'room', mode: 'room', js: 34 * KB, css: 8 * KB },
  { entry: 'ovation-player', who: 'player', mode: 'room', js: 26 * KB, css: 8 * KB },
  { entry: 'stage-client', who: 'stage client', mode: 'room', js: 20 * KB, css: 0 },
];
const widget = new URL('..', import.meta.url).pathname;
const built = { production: await outputOf('production'), event: await outputOf('event'), room: await outputOf('room') };

for (const { entry, who, mode, ...budget } of budgets) {
  const sizes = startOf(built[mode], entry);
  for (const [kind, bytes] of Object.entries(sizes)) {
    console.log(`${who} start ${kind}: ${kilobytes(bytes)} of ${kilobytes(budget[kind])} (gzip)`);
    if (bytes > budget[kind]) process.exitCode = 1;
  }
}

async function outputOf(mode) {
  const { output } = await build({
    root: `${widget}pages`,
    configFile: `${widget}vite.config.ts`,
    mode,
    logLevel: 'warn',
    build: { write: false },
  });
  return output;
}

/** What is loaded at once with an entry: its chunk and all that it imports. */
function startOf(output, name) {
  const chunks = new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name);
  const start = [...staticImports(chunks, entry.fileName)].map((file) => chunks.get(file));
  const styles = start.flatMap((chunk) => Object.entries(chunk.modules)).filter(([id]) => /\.css(\?|$)/.test(id));
  const linked = output.filter((file) => file.fileName.endsWith('.css') && start.some((chunk) => imports(chunk, file)));
  // Styles inside the shadow root travel as strings in the JavaScript; they count as CSS, not twice.
  const inlined = weigh(styles.map(([, module]) => module.code ?? '').join(''));
  return {
    js: sum(start.map((chunk) => weigh(chunk.code))) - inlined,
    css: inlined + sum(linked.map((file) => weigh(file.source))),
  };
}

function staticImports(chunks, file, seen = new Set()) {
  if (seen.has(file) || !chunks.has(file)) return seen;
  seen.add(file);
  for (const imported of chunks.get(file).imports) staticImports(chunks, imported, seen);
  return seen;
}

function imports(chunk, file) {
  return chunk.viteMetadata?.importedCss?.has(file.fileName) ?? false;
}

function weigh(text) {
  return text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes) {
  return `${(bytes / KB).toFixed(1)} KB`;
}
